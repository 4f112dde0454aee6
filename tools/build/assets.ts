import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assets as ofDocuments } from '../../src/main/documents/assets.ts';
import { cpSatAssets } from '../../src/main/jobs/matching/cpSat.ts';

/** Every file the app reads while it runs, besides its programs and its page: where the build takes it from, and where it lies in `dist/assets`. */
export const assets: readonly { readonly from: string; readonly path: string }[] = [
  { from: 'assets/sample-mission.json', path: 'sample-mission.json' },
  { from: 'assets/icons/linux/512x512.png', path: 'icon.png' },
  { from: 'LICENSE', path: 'LICENSE' },
  ...Object.values(ofDocuments),
  ...cpSatAssets,
];

/** Copies them from the project at `root`. */
export async function copyAssets(root: string, folder: string): Promise<void> {
  for (const { from, path } of assets) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, from), join(folder, path));
  }
}
