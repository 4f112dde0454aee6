import { afterAll, expect, it } from 'vitest';
import { plantTree } from '../support/tree.ts';

const tree = plantTree(
  {
    'package.json': JSON.stringify({
      name: 'planted',
      type: 'module',
      dependencies: { zod: '*', zustand: '*' },
    }),
    'src/main/shells/web.ts': "import { used } from '../used.ts';\n\nused();\n",
    'src/main/used.ts':
      "import { z } from 'zod';\n\nexport function used() {\n  return z.string();\n}\n\nexport function unused() {\n  return 1;\n}\n",
    'src/main/forgotten.ts': 'export const forgotten = 1;\n',
  },
  ['knip.json', 'tsconfig.json'],
);

afterAll(() => {
  tree.remove();
});

it('what nothing uses is refused: a dependency, a file, an export', () => {
  const { status, output } = tree.run('knip', '--reporter=compact', '--no-config-hints');
  const named = output.split('\n').filter((line) => /zod|zustand|used|forgotten/u.test(line));
  expect(status).toBe(1);
  expect(named).toEqual([
    'Unused files (1)',
    'src/main/forgotten.ts: src/main/forgotten.ts',
    'Unused dependencies (1)',
    'package.json: zustand',
    'Unused exports (1)',
    'src/main/used.ts: unused',
  ]);
});
