import { writeSync } from 'node:fs';
import { act, type Writer } from '../../src/main/store/changes/log.ts';
import { redo, undo, undoState } from '../../src/main/store/changes/undo.ts';
import { createRow, listRows, removeRows, restoreRows, updateRows } from '../../src/main/store/records.ts';
import type { Delegate } from '../../src/shared/domain/delegates.ts';
import { openStore } from '../../src/main/store/store.ts';
import { fingerprint } from './copiesKilled.ts';
import { random } from './random.ts';

/**
 * A program that saves until it is killed. Every action touches a group and a delegate alike, so that half of one would show; once an
 * action is saved, and not before, it prints the fingerprint of the file.
 */
const [path = '', seed = ''] = process.argv.slice(2);
const { database } = openStore(path);
const chance = random(Number(seed));
const by = { author: 'organiser', now: Date.now };
const missionId = 'mission_aaaaaaaa_1';

const person: Delegate = {
  missionId,
  organisationId: null,
  civility: 'mr',
  firstName: 'Luc',
  lastName: '',
  role: '',
  category: '',
  email: '',
  phone: '',
  languages: ['fr'],
  legIds: [],
  aims: 'Rencontrer des partenaires',
  wishes: '',
  diet: '',
  access: '',
};

for (;;) {
  const draw = chance.below(10);
  const state = undoState(database);
  if (draw === 0 && state.undo) undo(database, by);
  else if (draw === 1 && state.redo) redo(database, by);
  else act(database, by, draw === 2 ? (writer) => makePairs(writer, chance.integer(20, 120)) : change);
  writeSync(1, `${fingerprint(database, null)}\n`);
}

function makePairs(writer: Writer, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const name = `Paire ${chance.below(1e9)}`;
    createRow(writer, 'group', { missionId, name, colour: 'red' });
    createRow(writer, 'delegate', { ...person, lastName: name });
  }
}

/** Renames or removes a few pairs, some of them both; makes one where there is none. Every action leaves something to take back. */
function change(writer: Writer): void {
  const groups = listRows(database, 'group', '1', []);
  const delegates = listRows(database, 'delegate', '1', []);
  if (groups.length === 0) {
    makePairs(writer, 1);
    return;
  }
  const first = chance.below(groups.length);
  const pairs = groups
    .slice(first, first + chance.integer(1, 5))
    .map((group, index) => [group.id, delegates[first + index]?.id ?? ''] as const);
  const ids = { group: pairs.map(([group]) => group), delegate: pairs.map(([, delegate]) => delegate) };
  const name = `Paire ${chance.below(1e9)}`;
  if (chance.oneIn(4)) {
    removeRows(database, writer, 'group', ids.group);
    removeRows(database, writer, 'delegate', ids.delegate);
    if (chance.oneIn(2)) return;
    restoreRows(database, writer, 'group', ids.group);
    restoreRows(database, writer, 'delegate', ids.delegate);
  }
  updateRows(database, writer, 'group', ids.group, { name });
  updateRows(database, writer, 'delegate', ids.delegate, { lastName: name, diet: name });
}
