import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readFonts, readPdf } from '../../../tests/support/pdf.ts';
import { assets, readAsset, type Asset } from './assets.ts';
import { programmePdf } from './pdf/programme.ts';
import { emptyPlan } from './plan.sample.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

// The compiler is loaded for the first document, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('documents are made from the copied files alone, as in the packed app', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'escale-assets-'));
  for (const { path, from } of Object.values(assets)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(project, from), join(folder, path));
  }
  const bytes = await programmePdf(emptyPlan(), folder);
  await rm(folder, { recursive: true });
  expect((await readPdf(bytes)).title).toBe(
    'Programme de la mission – Cap sur les villes intelligentes françaises',
  );
  expect(Object.values(await readFonts(bytes))).not.toContain(false);
});

it('a missing file is told, not hidden', async () => {
  const nowhere = join(tmpdir(), 'escale-nowhere', 'assets');
  await expect(readAsset(nowhere, 'regular')).rejects.toThrow(/ENOENT/u);
  await expect(programmePdf(emptyPlan(), nowhere)).rejects.toThrow(/ENOENT/u);
});

it('from the sources, every file is read where it lies', async () => {
  const names = Object.keys(assets) as Asset[];
  const sizes = await Promise.all(
    names.map(async (name) => (await readAsset(join(project, 'assets'), name)).length),
  );
  expect(sizes.every((size) => size > 0)).toBe(true);
});
