import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const patterns = [
  'src/**/*.{ts,tsx,css,html,json,svg}',
  'assets/**/*.*',
  'tools/build.ts',
  'tools/build/**/*.ts',
  'vite.*.config.ts',
  'package.json',
  'package-lock.json',
];

/** A digest of all that the build is made from. Times of files are not asked: they say nothing after a checkout. */
export function digestSources(root: string): string {
  const hash = createHash('sha256');
  const paths = globSync(patterns, { cwd: root }).filter((path) => !/\.test\.tsx?$/u.test(path));
  for (const path of paths.toSorted()) {
    hash.update(`${path.split(sep).join('/')}\0`);
    hash.update(readFileSync(join(root, path)));
    hash.update('\0');
  }
  return hash.digest('hex');
}
