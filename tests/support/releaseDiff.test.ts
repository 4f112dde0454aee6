import { expect, it } from 'vitest';
import type { Change } from '../../src/shared/domain/releases/diff.ts';
import { checkDiff, type Fault } from './releaseDiff.ts';

const runs = 300;

function failures(fault?: Fault): string[] {
  return Array.from({ length: runs }, (_, seed) => checkDiff(seed, fault)).flatMap(
    (failure) => failure ?? [],
  );
}

function forget(forgotten: (change: Change) => boolean): Fault {
  return (changes) => changes.filter((change) => !forgotten(change));
}

it('the changes between any two programmes lead from one to the other and tell who must know', () => {
  expect(failures()).toEqual([]);
});

const kinds = ['added', 'cancelled', 'joined', 'left', 'person'] as const;
const fields = [
  'passage',
  'place',
  'to',
  'title',
  'kind',
  'number',
  'host',
  'status',
  'everyone',
  'groups',
  'languages',
  'description',
] as const;

it.each<[string, Fault]>([
  ...kinds.map((kind): [string, Fault] => [`${kind} is forgotten`, forget((one) => one.kind === kind)]),
  ...fields.map((field): [string, Fault] => [
    `a change of ${field} is forgotten`,
    forget((one) => one.kind === 'altered' && one.field === field),
  ]),
  ['a zone alone is no move', forget(isZoneAlone)],
  ['the last person concerned is not told', (changes) => changes.map(tellFewer)],
  ['those who leave are told what else changed', (changes) => changes.map(tellAll(changes))],
])('is found out: %s', (_, fault) => {
  expect(failures(fault)).not.toEqual([]);
});

function isZoneAlone(change: Change): boolean {
  if (change.kind !== 'altered' || change.field !== 'passage' || !change.from || !change.to) return false;
  return change.from.start === change.to.start && change.from.end === change.to.end;
}

function tellFewer(change: Change): Change {
  return change.kind === 'altered' ? { ...change, delegateIds: change.delegateIds.slice(0, -1) } : change;
}

function tellAll(changes: readonly Change[]): (change: Change) => Change {
  const persons = changes.flatMap((one) => (one.kind === 'person' ? [one.id] : []));
  return (change) => (change.kind === 'altered' ? { ...change, delegateIds: persons } : change);
}
