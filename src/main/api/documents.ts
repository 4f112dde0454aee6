import type { DocumentKind } from '../../shared/domain/documents.ts';
import { matterOf, type MapRecords } from '../../shared/domain/map/matter.ts';
import { emptyProgramme, pack } from '../../shared/domain/releases/programme.ts';
import type { Moment } from '../../shared/domain/releases.ts';
import type { CalendarSource } from '../documents/calendar/calendar.ts';
import type { CalendarMeeting } from '../documents/calendar/meetings.ts';
import type { MissionPlan } from '../documents/plan.ts';
import { versionText } from '../documents/wording.ts';
import type { Database } from '../store/database.ts';
import { listReleases, releaseHistory, type PastRelease } from '../store/releases.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGroups } from '../store/groups.ts';
import { listCities, listPlaces } from '../store/places.ts';
import { listCalendarMeetings } from '../store/meetings.ts';
import { listRows } from '../store/records.ts';
import { listTransfers } from '../store/transfers.ts';
import { listVisits } from '../store/visits.ts';
import { changesSheet, versionAt } from './comparison.ts';
import { draftOf } from './draft.ts';
import type { Handlers } from './handlers.ts';
import { meetingSheetOf } from './meetingSheets.ts';
import { planOf } from './plan.ts';
import { sheetOf } from './sheets.ts';

export const documents: Handlers<'documents'> = {
  make: async (
    { database, files, assets, run, by },
    { missionId, kind, language, delegateId, groupId, selection, crisis, compare, visitId },
  ) => {
    const drawn = planOf(database, missionId, language, by.now());
    const changes = compare && changeLists.includes(kind) ? compare : undefined;
    const plan = changes ? { ...drawn, version: versionAt(database, changes.to, drawn.version) } : drawn;
    const calendar = calendars.includes(kind) ? calendarSource(database, plan) : undefined;
    const matter = matterOf(mapRecords(database, missionId), delegateId);
    const map = { matter, selection: selection ?? { legId: null, day: null } };
    const sheet = changes
      ? changesSheet(database, missionId, language, changes)
      : (meetingSheetOf(database, kind, { missionId, language, visitId: visitId ?? undefined }) ??
        sheetOf(database, kind, { missionId, language, crisis }));
    const made = await run('document', {
      kind,
      plan,
      delegateId,
      groupId: groupId ?? undefined,
      assets,
      calendar,
      map,
      sheet,
    });
    return files.make(made);
  },
};

function mapRecords(database: Database, missionId: string): MapRecords {
  return {
    legs: listRows(database, 'leg', 'missionId = ?', [missionId]),
    cities: listCities(database, missionId),
    places: listPlaces(database, missionId),
    visits: listVisits(database, missionId),
    transfers: listTransfers(database, missionId),
    delegates: listDelegates(database, missionId),
    groups: listGroups(database, missionId),
  };
}

const changeLists: readonly DocumentKind[] = ['changesPdf', 'changesXlsx'];
const calendars: readonly DocumentKind[] = ['missionIcs', 'delegateIcs', 'delegatesIcs'];

/** Names in place of ids; the meetings of everybody, of which each calendar takes its person's. */
function calendarMeetings(database: Database, missionId: string): CalendarMeeting[] {
  const places = new Map(listPlaces(database, missionId).map((place) => [place.id, place]));
  return listCalendarMeetings(database, missionId).map(({ entry, cancelled, sequence }) => {
    const place = places.get(entry.placeId ?? '');
    return { ...entry, place: place ? [place.name, place.address] : [], cancelled, sequence };
  });
}

/** Calendars hold the last release, or the draft where there is none. */
function calendarSource(database: Database, plan: MissionPlan): CalendarSource {
  const { language, mission, generatedAt: now } = plan;
  const [last] = listReleases(database, mission.id);
  const handed = handedOut(releaseHistory(database, mission.id), now);
  const meetings = calendarMeetings(database, mission.id);
  const about = { language, mission: mission.title, released: handed.length > 0, meetings };
  if (last) {
    const version = versionText(language, { kind: 'release', number: last.number, at: last.at }, now);
    return { ...about, version, versions: handed };
  }
  const { programme, withCancelled } = draftOf(database, mission.id);
  const before = handed.length > 0 ? handed : [{ at: now, programme: pack(withCancelled) }];
  const versions = [...before, { at: now, programme: pack(programme) }];
  return { ...about, version: versionText(language, plan.version, now), versions };
}

/** What was in people's hands one after the other: a version that was taken back gives way to the one before it. */
function handedOut(history: readonly PastRelease[], now: Moment): CalendarSource['versions'] {
  let valid = pack(emptyProgramme);
  return history.flatMap(({ at, programme, withdrawn }, index) => {
    if (!withdrawn) {
      valid = programme;
      return [{ at, programme }];
    }
    const takenBack = index === history.length - 1 ? now : at;
    return [
      { at, programme },
      { at: takenBack, programme: valid },
    ];
  });
}
