import { afterAll, describe, expect, it } from 'vitest';
import { plantTree } from '../support/tree.ts';
import { cases } from './lint.cases.ts';

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

const base =
  'export const base = 1;\nexport const other = 2;\nexport interface Shape {\n  readonly size: number;\n}\n';
const configuration = ['.oxlintrc.json', 'tsconfig.json'];
const paths = cases.map(
  ({ folder = 'src/shared/planted', ending = 'ts' }, index) => `${folder}/case${index}.${ending}`,
);
const cycle = {
  'src/shared/cycle/a.ts':
    "import type { B } from './b.ts';\n\nexport interface A {\n  readonly b: B | null;\n}\n",
  'src/shared/cycle/b.ts':
    "import type { A } from './a.ts';\n\nexport interface B {\n  readonly a: A | null;\n}\n",
};

const wrong = plantTree({ 'src/shared/base.ts': base, ...cycle, ...plant('wrong') }, configuration);
const right = plantTree({ 'src/shared/base.ts': base, ...plant('right') }, configuration);
const refused = lint(wrong);
const accepted = lint(right);

afterAll(() => {
  wrong.remove();
  right.remove();
});

describe('the linter', () => {
  it.each(cases.map(({ rule }, index) => ({ rule, path: paths[index] ?? '' })))(
    'refuses $path for $rule alone',
    ({ rule, path }) => {
      const codes = refused.filter(({ filename }) => filename === path).map(({ code }) => code);
      expect([...new Set(codes)]).toEqual([rule]);
    },
  );

  it('accepts every one of them put right', () => {
    expect(accepted).toEqual([]);
  });

  it('refuses a cycle, even of types', () => {
    const codes = refused.filter(({ filename }) => filename.startsWith('src/shared/cycle/'));
    expect(codes.map(({ code, filename }) => `${filename} ${code}`)).toEqual([
      'src/shared/cycle/a.ts import(no-cycle)',
      'src/shared/cycle/b.ts import(no-cycle)',
    ]);
  });
});

function plant(side: 'wrong' | 'right'): Record<string, string> {
  return Object.fromEntries(cases.map((each, index) => [paths[index] ?? '', each[side]]));
}

function lint(tree: ReturnType<typeof plantTree>): Diagnostic[] {
  const { output } = tree.run('oxlint', '--format=json', 'src');
  const { diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] };
  return diagnostics.toSorted((a, b) => a.filename.localeCompare(b.filename));
}
