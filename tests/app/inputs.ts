import type { Call, InputOf } from '../../src/shared/contract/call.ts';
import type { Contract, Noun } from '../../src/shared/contract/index.ts';
import {
  absence,
  city,
  contact,
  delegate,
  goal,
  group,
  leg,
  meeting,
  mission,
  note,
  organisation,
  place,
  session,
  slot,
  stay,
  task,
  transfer,
  visit,
  waiver,
} from './rows.ts';
import { initiative, objective, opportunity, practice, recommendation } from './rowsFound.ts';
import { type World } from './world.ts';

type Inputs = {
  readonly [N in Noun]: {
    readonly [V in keyof Contract[N]]: Contract[N][V] extends Call ? InputOf<Contract[N][V]> : never;
  };
};

/** One accepted input for every call there is, with every field said that can be said: what hostile inputs are made from. */
function validInputs(world: World): Inputs {
  const { missionId, legId, cityId, placeId, organisationId, contactId, delegateId, groupId, visitId } =
    world;
  const ofMission = { missionId };
  const noteIds = [world.noteId];
  const links = { practiceIds: [world.practiceId], objectiveIds: [world.objectiveId] };
  const groupIds = [groupId];
  const delegateIds = [delegateId];
  const lists = { groupIds, legIds: [legId], languages: ['nl'] };
  const { missionId: _mission, ...legFields } = leg(missionId);
  const { missionId: _ofDelegate, ...delegateFields } = delegate(missionId, { organisationId, groupIds });
  const { missionId: _ofGroup, ...groupFields } = group(missionId, { delegateIds });
  const { organisationId: _ofContact, ...contactFields } = contact(organisationId);
  const visitRow = visit(missionId, legId, { placeId, hostId: organisationId, groupIds, delegateIds });
  const { missionId: _ofVisit, ...visitFields } = visitRow;
  const meetingRow = meeting(visitId, [delegateId, organisationId]);
  const { visitId: _ofMeeting, ...meetingFields } = meetingRow;
  return {
    missions: {
      list: {},
      routes: {},
      get: { id: missionId },
      ...many(missionId, { ...mission(), leg: legFields }, mission()),
      copy: { id: missionId, title: 'Suite', firstDay: '2016-10-17' },
      addSample: {},
    },
    legs: { list: ofMission, ...many(legId, leg(missionId), legFields) },
    cities: { list: ofMission, ...many(cityId, city(legId), city(legId)) },
    places: { list: ofMission, ...many(placeId, place(cityId), place(cityId)) },
    organisations: {
      list: {},
      get: { id: organisationId },
      appearances: { id: organisationId },
      ...many(organisationId, organisation(), organisation()),
      duplicate: { ids: [organisationId], mark: '(copie)' },
      profiles: {},
      setProfile: { organisationId, sectors: ['Énergie'], offers: 'Capteurs', seeks: 'Pilotes' },
    },
    contacts: { list: { organisationId }, ...many(contactId, contact(organisationId), contactFields) },
    delegates: {
      list: ofMission,
      get: { id: delegateId },
      ...many(delegateId, delegate(missionId, { organisationId, groupIds }), {
        ...delegateFields,
        add: lists,
        remove: lists,
      }),
      duplicate: { ids: delegateIds, mark: '(copie)' },
    },
    documents: { make: { missionId, kind: 'delegateIcs', language: 'fr', delegateId } },
    groups: { list: ofMission, ...many(groupId, group(missionId, { delegateIds }), groupFields) },
    visits: {
      list: ofMission,
      get: { id: visitId },
      ...many(visitId, visitRow, { ...visitFields, slot: slot('2015-10-20T09:00', '2015-10-20T10:30') }),
      duplicate: { ids: [visitId], start: '2015-10-22T09:00' },
      place: { places: [{ id: visitId, fields: { slot: null, groupIds } }] },
      split: { id: visitId, at: '2015-10-21T15:00' },
    },
    notes: {
      list: { visitId },
      ...many(world.noteId, note(missionId, { visitId, writerId: delegateId }), {
        text: 'Autre',
        visibility: 'private' as const,
      }),
    },
    evidence: { list: { itemId: world.practiceId }, find: { missionId, text: 'cube' } },
    imports: {
      table: tableInput,
      preview: importInput(missionId, legId),
      commit: importInput(missionId, legId),
    },
    transfers: {
      list: ofMission,
      ...many(world.transferId, transfer(missionId, legId, { groupIds, delegateIds }), {
        mode: 'coach' as const,
        groupIds,
        delegateIds,
      }),
      createMany: { transfers: [transfer(missionId, legId, { groupIds, delegateIds })] },
      readBooking: { missionId, token: 'none' },
      journeys: ofMission,
      measure: { fromPlaceId: placeId, toPlaceId: placeId, mode: 'walk', minutes: 12 },
    },
    stays: {
      list: ofMission,
      ...many(world.stayId, stay(missionId, delegateId), { room: '212' }),
      assign: {
        missionId,
        placeId,
        nights: { from: '2015-10-20', to: '2015-10-21' },
        status: 'option',
        rooms: [{ room: '305', delegateIds }],
      },
    },
    availability: {
      list: ofMission,
      ...many(world.absenceId, absence(missionId, delegateId), { reason: 'Conseil communal' }),
      get: { subjectId: delegateId },
      openings: ofMission,
      open: { subjectId: placeId, hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:30' }] },
    },
    attendance: { list: ofMission, mark: { itemId: visitId, delegateIds, mark: 'late' } },
    emergencies: {
      list: ofMission,
      get: { delegateId },
      set: { delegateId, name: 'Paul Ourthe', phone: '+32 475 00 00 01', relation: 'conjoint' },
    },
    rallying: {
      list: ofMission,
      set: { placeId, instructions: 'Devant l’entrée principale.' },
      unset: { placeId },
    },
    releases: {
      list: ofMission,
      get: { id: world.releaseId },
      compare: { ...ofMission, from: world.releaseId, to: 'draft' },
      check: ofMission,
      create: { missionId, comment: 'Deuxième envoi.' },
    },
    rules: {
      list: ofMission,
      set: { missionId, kind: 'person', level: 'block', value: null },
      waivers: ofMission,
      waive: waiver(missionId, visitId, delegateId),
      unwaive: { ids: [world.waiverId] },
    },
    sessions: {
      list: ofMission,
      parties: { visitId },
      scene: { visitId },
      hostable: {},
      set: session(visitId, [organisationId]),
      wishes: { visitId },
      wish: {
        visitId,
        wishes: [{ fromId: delegateId, toId: organisationId, level: 'must', weight: 1, reason: '' }],
      },
    },
    meetings: {
      list: ofMission,
      ...many(world.meetingId, meetingRow, meetingFields),
      agenda: { missionId, partyId: delegateId },
      solve: { visitId, seed: 1, limit: { kind: 'effort', moves: 10, work: 1 }, how: 'anew' },
      arrange: { visitId, made: [meetingFields], seated: [{ id: world.meetingId, seat: null }] },
    },
    tasks: {
      list: ofMission,
      late: { today: '2015-09-18' },
      ...many(world.taskId, task(missionId, { doneOn: '2015-09-01' }), { doneOn: '2015-09-18' }),
      template: {},
      adoptTemplate: {},
      applyTemplate: ofMission,
      saveAsTemplate: ofMission,
    },
    goals: { list: ofMission, ...many(world.goalId, goal(missionId), { target: 12 }) },
    practices: {
      list: ofMission,
      ...many(world.practiceId, practice(missionId, { noteIds }), {
        maturity: 'validated' as const,
        noteIds,
      }),
    },
    opportunities: {
      list: ofMission,
      ...many(world.opportunityId, opportunity(missionId, { noteIds }), { stage: 'won' as const, noteIds }),
      reach: {
        opportunityId: world.opportunityId,
        kind: 'M3',
        doneOn: '2016-02-27',
        outcome: 'Offre remise',
      },
    },
    recommendations: {
      list: {},
      ...many(world.recommendationId, recommendation(links), { status: 'accepted' as const, ...links }),
    },
    objectives: { list: {}, ...many(world.objectiveId, objective(), { theme: 'Services publics' }) },
    initiatives: { list: {}, ...many(world.initiativeId, initiative(), { status: 'labelled' as const }) },
    search: { find: { text: 'cube' } },
    history: { state: {}, undo: {}, redo: {}, deleted: {}, restore: { id: visitId } },
    settings: { get: {}, set: { language: 'en', theme: 'light' }, info: {} },
    jobs: { cancel: { ticket: 'none' }, hasten: { ticket: 'none' } },
  };
}

const tableInput = {
  token: 'none',
  delimiter: ';' as const,
  encoding: 'windows-1252' as const,
  sheet: 'Inscriptions',
  headerLine: 1,
};

function importInput(missionId: string, legId: string) {
  return {
    missionId,
    ...tableInput,
    choices: { clusters: {}, organisations: {}, groupPerLeg: true },
    mapping: {
      columns: [{ field: 'lastName' as const }, { field: 'leg' as const, legId }],
      legIds: [legId],
      nameOrder: 'lastFirst' as const,
    },
  };
}

function many<C, F>(id: string, create: C, fields: F) {
  return { create, update: { ids: [id], fields }, remove: { ids: [id] }, restore: { ids: [id] } };
}

/** The same by the names that travel: `visits.list`. */
export function inputsByName(world: World): readonly (readonly [string, object])[] {
  return Object.entries(validInputs(world)).flatMap(([noun, calls]) =>
    Object.entries<object>(calls).map(([verb, input]) => [`${noun}.${verb}`, input] as const),
  );
}
