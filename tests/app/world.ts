import type { Client } from '../../src/shared/contract/index.ts';
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
  stay,
  task,
  transfer,
  visit,
  waiver,
} from './rows.ts';
import { initiative, objective, opportunity, practice, recommendation } from './rowsFound.ts';

/** A row of each noun, tied together. */
export interface World {
  readonly missionId: string;
  readonly legId: string;
  readonly cityId: string;
  readonly placeId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly delegateId: string;
  readonly groupId: string;
  readonly visitId: string;
  readonly noteId: string;
  readonly transferId: string;
  readonly stayId: string;
  readonly absenceId: string;
  readonly waiverId: string;
  readonly releaseId: string;
  readonly taskId: string;
  readonly goalId: string;
  readonly meetingId: string;
  readonly practiceId: string;
  readonly opportunityId: string;
  readonly recommendationId: string;
  readonly objectiveId: string;
  readonly initiativeId: string;
}

export async function makeWorld(api: Client): Promise<World> {
  const { id: missionId } = await api.missions.create(mission());
  const { id: legId } = await api.legs.create(leg(missionId));
  const { id: cityId } = await api.cities.create(city(legId));
  const { id: placeId } = await api.places.create(place(cityId));
  const { id: organisationId } = await api.organisations.create(organisation());
  const { id: contactId } = await api.contacts.create(contact(organisationId));
  const legIds = [legId];
  const { id: delegateId } = await api.delegates.create(delegate(missionId, { organisationId, legIds }));
  const { id: groupId } = await api.groups.create(group(missionId, { delegateIds: [delegateId] }));
  const { id: visitId } = await api.visits.create(
    visit(missionId, legId, { placeId, hostId: organisationId, groupIds: [groupId] }),
  );
  const { id: transferId } = await api.transfers.create(transfer(missionId, legId));
  const { id: stayId } = await api.stays.create(stay(missionId, delegateId));
  const { id: absenceId } = await api.availability.create(absence(missionId, delegateId));
  const { id: waiverId } = await api.rules.waive(waiver(missionId, visitId, delegateId));
  await api.sessions.set(session(visitId, [organisationId]));
  const { id: meetingId } = await api.meetings.create(meeting(visitId, [delegateId, organisationId]));
  const { id: taskId } = await api.tasks.create(task(missionId));
  const { id: goalId } = await api.goals.create(goal(missionId));
  const { id: releaseId } = await api.releases.create({ missionId, comment: '' });
  const { id: practiceId } = await api.practices.create(practice(missionId));
  const { id: opportunityId } = await api.opportunities.create(opportunity(missionId));
  const { id: objectiveId } = await api.objectives.create(objective());
  const { id: recommendationId } = await api.recommendations.create(
    recommendation({ practiceIds: [practiceId], objectiveIds: [objectiveId] }),
  );
  const { id: initiativeId } = await api.initiatives.create(initiative());
  const { id: noteId } = await api.notes.create(note(missionId, { visitId, writerId: delegateId }));
  return {
    missionId,
    legId,
    cityId,
    placeId,
    organisationId,
    contactId,
    delegateId,
    groupId,
    visitId,
    noteId,
    transferId,
    stayId,
    absenceId,
    waiverId,
    releaseId,
    taskId,
    goalId,
    meetingId,
    practiceId,
    opportunityId,
    recommendationId,
    objectiveId,
    initiativeId,
  };
}
