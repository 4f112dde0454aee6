import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
rmSync(stamp, { force: true });
process.env['NODE_ENV'] = 'production';
const { build } = await import('vite');
const configs = ['vite.main.config.ts', 'vite.preload.config.ts', 'vite.renderer.config.ts'];
try {
  await Promise.all([
    ...configs.map((name) => build({ configFile: join(root, name), logLevel: 'warn' })),
    copyAssets(root),
  ]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
// Written last: a build that broke off is stale.
writeFileSync(stamp, digest);
