import { afterAll, expect, it } from 'vitest';
import { plantTree } from '../support/tree.ts';

const tree = plantTree(
  {
    'src/shared/right.ts': 'export const day = new Date(0).toISOString();\n',
    'src/shared/node.ts': 'export const folder = process.cwd();\n',
    'src/shared/document.ts': 'export const title = document.title;\n',
    'src/shared/unused.ts': 'function one() {\n  return 1;\n}\nexport const two = 2;\n',
    'src/shared/enum.ts': 'export enum Side {\n  left,\n}\n',
    'src/shared/loose.ts': 'export const first: number = [1].at(0);\nexport const item: number = [1][0];\n',
  },
  ['tsconfig.json', 'src/shared/tsconfig.json'],
);

afterAll(() => {
  tree.remove();
});

it('the compiler keeps Node, the page and loose code out of shared', () => {
  const { status, output } = tree.run('tsc', '-p', 'src/shared', '--pretty', 'false');
  const refused = [...output.matchAll(/^(\S+?)\((\d+),\d+\): error (TS\d+)/gmu)].map((match) =>
    match.slice(1).join(' '),
  );
  expect(status).not.toBe(0);
  expect(refused.toSorted()).toEqual([
    'src/shared/document.ts 1 TS2584',
    'src/shared/enum.ts 1 TS1294',
    'src/shared/loose.ts 1 TS2322',
    'src/shared/loose.ts 2 TS2322',
    'src/shared/node.ts 1 TS2591',
    'src/shared/unused.ts 1 TS6133',
  ]);
});
