import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues } from '../src/shared/texts/index.ts';
import { findBoundaries } from './rules/boundaries.ts';
import { findTexts } from './rules/catalogues.ts';
import { findLengths } from './rules/lengths.ts';
import { findLockHoles } from './rules/lock.ts';
import { findAffixes, findDrawers } from './rules/names.ts';
import { findReasons } from './rules/reasons.ts';
import { type Finding, listFiles, readSources } from './rules/source.ts';

/** The rules that no ready-made tool knows, over the whole project. Prints each finding; exits with 1 when there is one. */
const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const paths = listFiles(root);
const sources = readSources(root);

const findings: readonly Finding[] = [
  ...findBoundaries(sources),
  ...findDrawers(paths),
  ...findAffixes(sources),
  ...findReasons(sources),
  ...findLengths(paths, read),
  ...findLockHoles(read('package-lock.json')),
  ...findTexts(catalogues),
];

for (const { rule, path, line, message } of findings) {
  process.stdout.write(`${path}${line > 0 ? `:${line}` : ''} ${rule}: ${message}\n`);
}
process.stdout.write(`${findings.length} findings in ${sources.length} modules\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
