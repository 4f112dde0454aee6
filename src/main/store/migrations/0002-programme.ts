/** What a programme needs beside its visits: ways, beds, rules, versions, tasks. Columns of nouns are ANY, as in the first format. */
export const programme = `
CREATE TABLE transfer(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, legId ANY, mode ANY, status ANY, passage ANY, fromPlaceId ANY, toPlaceId ANY, operator ANY, number ANY, seats ANY, everyone ANY, comment ANY) STRICT;
CREATE INDEX transfer_mission ON transfer(missionId);
CREATE TABLE boarding(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  transferId ANY, partyId ANY) STRICT;
CREATE INDEX boarding_transfer ON boarding(transferId);
CREATE TABLE journey(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  fromPlaceId ANY, toPlaceId ANY, mode ANY, minutes ANY) STRICT;
CREATE TABLE stay(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, delegateId ANY, placeId ANY, nights ANY, room ANY, status ANY, reference ANY, comment ANY) STRICT;
CREATE INDEX stay_mission ON stay(missionId);
CREATE INDEX stay_delegate ON stay(delegateId);
CREATE TABLE absence(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, subjectId ANY, slot ANY, reason ANY) STRICT;
CREATE INDEX absence_mission ON absence(missionId);
CREATE TABLE opening(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  subjectId ANY, hours ANY) STRICT;
CREATE TABLE attendance(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  itemId ANY, delegateId ANY, mark ANY) STRICT;
CREATE INDEX attendance_item ON attendance(itemId);
CREATE TABLE emergency(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  delegateId ANY, name ANY, phone ANY, relation ANY) STRICT;
CREATE TABLE rallying(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  placeId ANY, instructions ANY) STRICT;
CREATE TABLE rule(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, kind ANY, level ANY, value ANY) STRICT;
CREATE INDEX rule_mission ON rule(missionId);
CREATE TABLE waiver(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, clash ANY, reason ANY, delegateIds ANY) STRICT;
CREATE INDEX waiver_mission ON waiver(missionId);
CREATE TABLE task(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, title ANY, anchor ANY, days ANY, owner ANY, doneOn ANY, comment ANY) STRICT;
CREATE INDEX task_mission ON task(missionId);
CREATE TABLE goal(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, title ANY, indicator ANY, target ANY, reached ANY) STRICT;
CREATE INDEX goal_mission ON goal(missionId);
CREATE TABLE "release"(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, number ANY, at ANY, comment ANY, programme ANY, waivers ANY) STRICT;
`;
