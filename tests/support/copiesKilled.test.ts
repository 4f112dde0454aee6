import { copyFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultAfter, fingerprint, killWhileSaving } from './copiesKilled.ts';
import { addDelegate, addGroup, folderForTests, opened } from './copiesOpen.ts';

const at = folderForTests();

it(
  'keeps every acknowledged action, and no half one, when the process is killed',
  { timeout: 120_000 },
  async () => {
    const said: string[] = [];
    const failures = await killWhileSaving({ runs: 10, seed: 1, print: (line) => said.push(line) });
    expect([failures, said.slice(0, -1)]).toEqual([0, []]);
    expect(Number(said.at(-1)?.split(' ')[0])).toBeGreaterThan(10);
  },
);

it('would tell a lost action and half a one', () => {
  const [path, older] = [at('saved.db'), at('older.db')];
  const save = (pairs: number): string[] => {
    const { database, close } = opened(path);
    const lines = Array.from({ length: pairs }, () => {
      addGroup(database, { name: 'Paire' });
      addDelegate(database, { lastName: 'Paire' });
      return fingerprint(database, null);
    });
    close();
    return lines;
  };
  const first = save(2);
  copyFileSync(path, older);
  const second = save(1);
  expect(faultAfter(path, [...first, ...second])).toBeNull();
  expect(faultAfter(older, first)).toBeNull();
  expect(faultAfter(older, [...first, ...second])).toMatch(/^an acknowledged action is lost/u);
  const { database, close } = opened(older);
  addGroup(database, { name: 'Seul' });
  close();
  expect(faultAfter(older, first)).toBe('half an action: Seul');
});
