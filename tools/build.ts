import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyAssets } from './build/assets.ts';
import { digestSources } from './build/sources.ts';

/**
 * Builds `dist`: the programs, the preload, the page, and the files they read. With `--if-stale`, only when something it is made from
 * changed since.
 */
const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist/sources');
const digest = digestSources(root);

if (process.argv.includes('--if-stale') && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest)
  process.exit(0);

process.stdout.write('Building Escale …\n');
process.env['NODE_ENV'] = 'production';
const { build } = await import('vite');

/** Made beside and then put in place, so that a build that fails leaves the last good one. */
const parts = ['main', 'preload', 'renderer', 'assets'];
const making = join(root, 'dist', `.making-${String(process.pid)}`);
try {
  await Promise.all([
    ...parts.slice(0, 3).map((part) =>
      build({
        configFile: join(root, `vite.${part}.config.ts`),
        logLevel: 'warn',
        build: { outDir: join(making, part) },
      }),
    ),
    copyAssets(root, join(making, 'assets')),
  ]);
} catch (error) {
  rmSync(making, { recursive: true, force: true });
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
rmSync(stamp, { force: true });
for (const part of parts) {
  rmSync(join(root, 'dist', part), { recursive: true, force: true });
  renameSync(join(making, part), join(root, 'dist', part));
}
rmSync(making, { recursive: true });
// Written last: a build that broke off is stale.
writeFileSync(stamp, digest);
