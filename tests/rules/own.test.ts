import { describe, expect, it } from 'vitest';
import { findBoundaries } from '../../tools/rules/boundaries.ts';
import { findLengths } from '../../tools/rules/lengths.ts';
import { findLockHoles } from '../../tools/rules/lock.ts';
import { findAffixes, findDrawers } from '../../tools/rules/names.ts';
import { findReasons } from '../../tools/rules/reasons.ts';
import { type Finding, parse } from '../../tools/rules/source.ts';

const said = ({ rule, line }: Finding) => `${line} ${rule}`;

describe('the boundaries', () => {
  it.each([
    ['src/shared/a.ts', 'node:fs'],
    ['src/shared/a.ts', 'fs/promises'],
    ['src/shared/a.ts', 'react'],
    ['src/shared/a.ts', 'better-sqlite3', 'sqlite-place'],
    ['src/shared/a.ts', 'electron', 'electron-place'],
    ['src/shared/domain/a.ts', '../../main/store/store.ts'],
    ['src/shared/a.ts', '../renderer/api/client.ts'],
    ['src/renderer/app/a.tsx', '../../main/api/index.ts'],
    ['src/renderer/app/a.tsx', 'node:path'],
    ['src/renderer/app/a.tsx', 'electron', 'electron-place'],
    ['src/renderer/app/a.tsx', 'electron/renderer', 'electron-place'],
    ['src/renderer/ui/a.tsx', '../features/visits/Board.tsx'],
    ['src/renderer/ui/a.tsx', '../app/Frame.tsx'],
    ['src/renderer/ui/a.tsx', '../api/client.ts'],
    ['src/renderer/api/a.ts', '../app/frame.ts'],
    ['src/renderer/app/i18n/a.ts', '../Frame.tsx'],
    ['src/main/tables/a.ts', '../store/visits.ts'],
    ['src/renderer/features/visits/a.tsx', '../delegates/Table.tsx'],
    ['src/renderer/features/visits/deep/a.tsx', '../../delegates/Table.tsx'],
    ['src/renderer/features/visits/a.tsx', '../../app/Frame.tsx'],
    ['src/main/store/a.ts', '../api/visits.ts'],
    ['src/main/store/a.ts', '../documents/plan.ts'],
    ['src/main/documents/a.ts', '../api/visits.ts'],
    ['src/main/documents/a.ts', '../store/visits.ts'],
    ['src/main/documents/a.ts', 'better-sqlite3', 'sqlite-place'],
    ['src/main/exchange/a.ts', '../api/visits.ts'],
    ['src/main/api/a.ts', '../shells/web.ts'],
    ['src/main/api/a.ts', 'electron', 'electron-place'],
    ['src/main/api/a.ts', 'react'],
    ['src/main/shells/web.ts', 'electron', 'electron-place'],
    ['src/main/shells/web/a.ts', '../../../renderer/api/client.ts'],
    ['src/main/shells/web/a.ts', '../../../../tests/support/random.ts'],
    ['src/main/store/a.test.ts', '../api/visits.ts'],
    ['src/main/api/a.test.ts', 'better-sqlite3', 'sqlite-place'],
  ])('refuse that %s names %s', (path, to, rule = 'boundary') => {
    expect(
      findBoundaries([parse(path, `import { x } from '${to}';\nexport const y = x;\n`)]).map(said),
    ).toEqual([`1 ${rule}`]);
  });

  it.each([
    ['src/shared/a.ts', 'zod'],
    ['src/shared/domain/a.ts', '../errors.ts'],
    ['src/shared/a.test.ts', 'node:fs'],
    ['src/shared/a.test.ts', '../../tests/support/random.ts'],
    ['src/renderer/main.tsx', './app/Frame.tsx'],
    ['src/renderer/app/a.tsx', '../features/visits/Board.tsx'],
    ['src/renderer/app/a.tsx', 'react'],
    ['src/renderer/features/visits/deep/a.tsx', '../Board.tsx'],
    ['src/renderer/ui/a.tsx', '../app/i18n/language.ts'],
    ['src/renderer/features/visits/a.tsx', '../../ui/Board.tsx'],
    ['src/renderer/features/visits/a.tsx', '../../api/client.ts'],
    ['src/renderer/features/visits/a.tsx', '../../app/i18n/language.ts'],
    ['src/renderer/features/visits/a.tsx', '../../../shared/errors.ts'],
    ['src/main/store/a.ts', 'better-sqlite3'],
    ['src/main/api/a.ts', '../store/visits.ts'],
    ['src/renderer/features/visits/a.tsx', '../../app/notices.ts'],
    ['src/main/tables/a.test.ts', '../../../tests/files/a.csv?raw'],
    ['src/main/documents/a.ts', '../../../assets/template.typ?raw'],
    ['src/main/shells/electron.ts', 'electron'],
    ['src/main/shells/electron/window.ts', 'electron'],
    ['src/preload/index.ts', 'electron'],
    ['bench/write.ts', 'better-sqlite3'],
    ['tests/app/door.test.ts', '../../src/main/api/index.ts'],
  ])('let %s name %s', (path, to) => {
    expect(findBoundaries([parse(path, `import { x } from '${to}';\nexport const y = x;\n`)])).toEqual([]);
  });

  it('see every way of naming a module', () => {
    const ways = [
      "import '../api/a.ts';",
      "import type { A } from '../api/a.ts';",
      "export { a } from '../api/a.ts';",
      "export * from '../api/a.ts';",
      "export const b = await import('../api/a.ts');",
      "export type C = import('../api/a.ts').A;",
      "export const d = new URL('../api/a.ts', import.meta.url);",
      "export const e = require('../api/a.ts');",
    ];
    expect(findBoundaries([parse('src/main/store/x.ts', ways.join('\n'))]).map(({ line }) => line)).toEqual(
      ways.map((_, index) => index + 1),
    );
  });

  it.each(['src/main/other/a.ts', 'src/renderer/other/a.tsx', 'src/other/a.ts', 'src/a.ts'])(
    'refuse a file in a place nobody knows: %s',
    (path) => {
      expect(findBoundaries([parse(path, 'export const a = 1;\n')]).map(said)).toEqual(['0 boundary']);
    },
  );
});

describe('names', () => {
  it('refuse folders and files that fill up like drawers', () => {
    const paths = [
      'src/main/utils/a.ts',
      'src/main/utils/b.ts',
      'tests/support/helpers.ts',
      'src/main/store/visits.ts',
    ];
    expect(findDrawers(paths).map(({ path }) => path)).toEqual([
      'src/main/utils',
      'tests/support/helpers.ts',
    ]);
  });

  it('refuse prefixes and suffixes that say nothing', () => {
    const text = [
      'export class VisitService {}',
      'export interface IVisit {}',
      'export type TVisit = string;',
      'export function visitHelper() {}',
      'export const visitManager = 1;',
      'export interface VisitDto {}',
      'export class Visit {}',
      'export interface Ical {}',
      'export type Timed = string;',
    ].join('\n');
    expect(findAffixes([parse('src/main/store/a.ts', text)]).map(said)).toEqual(
      [1, 2, 3, 4, 5, 6].map((line) => `${line} affix`),
    );
  });
});

describe('reasons', () => {
  it('are asked of every rule switched off', () => {
    const text = [
      '/* oxlint-disable */',
      '// oxlint-disable-next-line no-console',
      '// eslint-disable-next-line no-console -- no',
      '// prettier-ignore',
      '// oxlint-disable-next-line no-console -- the only way to tell before the window opens',
      '// prettier-ignore -- a table that reads better in columns',
      'export const a = 1;',
    ].join('\n');
    expect(findReasons([parse('src/shared/a.ts', text)]).map(said)).toEqual(
      [1, 2, 3, 4].map((line) => `${line} reason`),
    );
  });

  it('are asked of every test left out, and never accepted for .only', () => {
    const text = [
      "it.only('a', () => {});",
      "describe.skip('a', () => {});",
      "it.skipIf(true)('a', () => {});",
      "test.concurrent.todo('a');",
      "it.each([1]).skip('a', () => {});",
      '// left out: because Windows knows no signals',
      "it.skipIf(process.platform === 'win32')('a', () => {});",
      '// left out: because one wants to',
      "it.only('a', () => {});",
      "it('a', () => { list.skip(1); });",
    ].join('\n');
    expect(findReasons([parse('src/shared/a.test.ts', text)]).map(said)).toEqual(
      [1, 2, 3, 4, 5, 9].map((line) => `${line} left-out`),
    );
  });
});

describe('lengths', () => {
  const lines = (count: number) => 'a { color: red }\n'.repeat(count);

  it.each([
    [300, '', []],
    [301, '', ['301 length']],
    [300, '/* long because it is the one table of colours */\n', []],
  ])('of %i lines in a style sheet are judged', (count, reason, expected) => {
    expect(findLengths(['src/renderer/ui/a.css'], () => reason + lines(count)).map(said)).toEqual(expected);
  });
});

describe('the lock', () => {
  const lock = (packages: object) => JSON.stringify({ packages }, null, 2);
  const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-mac': '1.0.0' } };

  it('holds every optional package of every platform', () => {
    const packages = { '': {}, 'node_modules/tool': tool, 'node_modules/tool/node_modules/tool-linux': {} };
    expect(findLockHoles(lock(packages)).map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      'lock-hole tool-mac, wanted by node_modules/tool, is not in the lock',
    ]);
    expect(findLockHoles(lock({ ...packages, 'node_modules/tool-mac': {} }))).toEqual([]);
  });

  it('names no address it was made from', () => {
    const packages = { 'node_modules/tool': { resolved: 'https://registry.example.org/tool.tgz' } };
    expect(findLockHoles(lock(packages)).map(said)).toEqual(['4 lock-address']);
  });
});
