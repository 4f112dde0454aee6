import { act, type Author, type Writer } from '../../src/main/store/changes/log.ts';
import type { Database } from '../../src/main/store/database.ts';
import { createRow } from '../../src/main/store/records.ts';
import { linkParties } from '../../src/main/store/parties.ts';
import { moveDay } from '../../src/shared/domain/slots.ts';
import { visitKinds, visitStatuses } from '../../src/shared/domain/visits.ts';
import { name, sentence, word } from './missionsWords.ts';
import { random, type Random } from './random.ts';

export interface Size {
  readonly seed: number;
  readonly visits: number;
  readonly delegates: number;
  readonly notes: number;
}

/** Ids of what was made, in the order it was made. */
export interface Filled {
  readonly missionId: string;
  readonly legIds: readonly string[];
  readonly placeIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly delegateIds: readonly string[];
  readonly visitIds: readonly string[];
}

const legs = 4;
const firstDay = '2015-10-05';

/** A mission of any size in an open file, through the store: the same seed gives the same texts. Notes come in steps of 1,000. */
export function fillMission(database: Database, by: Author, size: Size): Filled {
  const chance = random(size.seed);
  const filled = act(database, by, (writer) => fillPlan(database, writer, chance, size)).value;
  for (let made = 0; made < size.notes; made += 1000) {
    act(database, by, (writer) => {
      fillNotes(writer, chance, filled, Math.min(1000, size.notes - made));
    });
  }
  return filled;
}

function fillPlan(database: Database, writer: Writer, chance: Random, size: Size): Filled {
  const many = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const missionId = createRow(writer, 'mission', {
    title: 'Villes intelligentes',
    banner: 'Wallonie',
    organisers: ['AWEX', 'WBI'],
    status: 'confirmed',
    purpose: sentence(chance, 20, 40),
  });
  const legIds = many(legs, (index) => {
    const dates = { from: moveDay(firstDay, index * 7), to: moveDay(firstDay, index * 7 + 4) };
    return createRow(writer, 'leg', { missionId, title: `Volet ${index + 1}`, dates, zone: 'Europe/Paris' });
  });
  const placeIds = legIds.flatMap((legId) => {
    const cityId = createRow(writer, 'city', { legId, name: name(chance), country: 'France' });
    return many(20, () => createRow(writer, 'place', placeOf(chance, cityId)));
  });
  const organisationIds = many(Math.ceil(size.delegates / 2), () =>
    createRow(writer, 'organisation', {
      name: `${name(chance)} ${word(chance)}`,
      kind: 'company',
      city: name(chance),
      website: '',
      comment: '',
    }),
  );
  const groupIds = many(8, (index) =>
    createRow(writer, 'group', { missionId, name: `Groupe ${index + 1}`, colour: 'teal' }),
  );
  const delegateIds = many(size.delegates, (index) =>
    createRow(writer, 'delegate', delegateOf(chance, index, missionId, chance.pick(organisationIds), legIds)),
  );
  const visitIds = many(size.visits, (index) => {
    const id = createRow(
      writer,
      'visit',
      visitOf(chance, index, { missionId, legIds, placeIds, organisationIds }),
    );
    const parties = {
      groupIds: [chance.pick(groupIds)],
      delegateIds: chance.sample(delegateIds, chance.below(3)),
    };
    linkParties(database, writer, 'participation', id, parties);
    return id;
  });
  return { missionId, legIds, placeIds, organisationIds, groupIds, delegateIds, visitIds };
}

function fillNotes(writer: Writer, chance: Random, filled: Filled, count: number): void {
  for (let index = 0; index < count; index += 1) {
    createRow(writer, 'note', {
      missionId: filled.missionId,
      visitId: chance.pick(filled.visitIds),
      writerId: chance.oneIn(5) ? null : chance.pick(filled.delegateIds),
      text: `${sentence(chance, 6, 18)} ${sentence(chance, 6, 18)}`,
      visibility: 'delegation',
    });
  }
}

function placeOf(chance: Random, cityId: string) {
  return {
    cityId,
    name: name(chance),
    address: `rue ${name(chance)} ${chance.integer(1, 200)}`,
    point: null,
    comment: '',
  };
}

function delegateOf(
  chance: Random,
  index: number,
  missionId: string,
  organisationId: string,
  legIds: readonly string[],
) {
  return {
    missionId,
    organisationId,
    civility: chance.pick(['mr', 'mrs'] as const),
    firstName: name(chance),
    lastName: name(chance),
    role: word(chance),
    category: 'entreprise',
    email: `personne${index}@example.org`,
    phone: '+32 81 00 00 00',
    languages: ['fr', 'en'],
    legIds: chance.sample(legIds, 2),
    aims: sentence(chance, 8, 16),
    wishes: '',
    diet: chance.oneIn(5) ? 'végétarien' : '',
    access: '',
  };
}

/** Slots of 45 minutes from 8 to 18, leg after leg, day after day. */
function visitOf(
  chance: Random,
  index: number,
  ids: Pick<Filled, 'missionId' | 'legIds' | 'placeIds' | 'organisationIds'>,
) {
  const leg = index % legs;
  const hour = String(8 + (Math.floor(index / (legs * 5)) % 10)).padStart(2, '0');
  const day = moveDay(firstDay, leg * 7 + (Math.floor(index / legs) % 5));
  return {
    missionId: ids.missionId,
    legId: ids.legIds[leg] ?? '',
    title: `${word(chance)} ${name(chance)}`,
    kind: chance.pick(visitKinds),
    status: chance.pick(visitStatuses),
    slot: { start: `${day}T${hour}:00`, end: `${day}T${hour}:45`, zone: 'Europe/Paris' },
    placeId: chance.pick(ids.placeIds),
    hostId: chance.pick(ids.organisationIds),
    capacity: chance.oneIn(3) ? chance.integer(10, 60) : null,
    languages: ['fr'],
    everyone: chance.oneIn(10),
    description: sentence(chance, 10, 30),
  };
}
