/**
 * Streams and changes are the truth (see the change log in ARCHITECTURE.md); every table named after a noun is their projection: a
 * row's `n` is that of its first change, and its rowid in the search index. Columns of nouns are ANY: a value from a newer version
 * is kept as it is. `setting`, `step` and `meta` stay on this laptop. No foreign key and no unique constraint on shared tables: two
 * honest copies can always be merged.
 */
export const first = `
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE stream(
  n INTEGER PRIMARY KEY, device TEXT NOT NULL, audience TEXT NOT NULL,
  seq INTEGER NOT NULL, t INTEGER NOT NULL, h BLOB NOT NULL,
  UNIQUE(device, audience)
) STRICT;
CREATE INDEX stream_clock ON stream(device, t);

CREATE TABLE change(
  n INTEGER PRIMARY KEY, stream INTEGER NOT NULL, seq INTEGER NOT NULL, t INTEGER NOT NULL,
  entity TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL,
  value TEXT, salt BLOB, vh BLOB,
  prev TEXT NOT NULL, act INTEGER NOT NULL, author TEXT NOT NULL, schema INTEGER NOT NULL, h BLOB NOT NULL,
  head INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX change_stream ON change(stream, seq);
CREATE INDEX change_cell ON change(id, field, head);

CREATE TABLE awaited(audience TEXT NOT NULL, version TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY(audience, version, id, field)) STRICT, WITHOUT ROWID;
CREATE TABLE conflict(id TEXT NOT NULL, field TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY(id, field)) STRICT, WITHOUT ROWID;
CREATE TABLE step(n INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, undone INTEGER NOT NULL) STRICT;
CREATE INDEX step_undone ON step(n) WHERE undone = 1;

CREATE TABLE mission(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  title ANY, banner ANY, organisers ANY, status ANY, purpose ANY) STRICT;
CREATE TABLE leg(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, title ANY, dates ANY, zone ANY) STRICT;
CREATE INDEX leg_mission ON leg(missionId);
CREATE TABLE city(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  legId ANY, name ANY, country ANY) STRICT;
CREATE INDEX city_leg ON city(legId);
CREATE TABLE place(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  cityId ANY, name ANY, address ANY, point ANY, comment ANY) STRICT;
CREATE INDEX place_city ON place(cityId);
CREATE TABLE organisation(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  name ANY, kind ANY, city ANY, website ANY, comment ANY) STRICT;
CREATE TABLE contact(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  organisationId ANY, firstName ANY, lastName ANY, role ANY, email ANY, phone ANY, languages ANY) STRICT;
CREATE INDEX contact_organisation ON contact(organisationId);
CREATE TABLE delegate(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, organisationId ANY, civility ANY, firstName ANY, lastName ANY, role ANY, category ANY,
  email ANY, phone ANY, languages ANY, legIds ANY, aims ANY, wishes ANY, diet ANY, access ANY) STRICT;
CREATE INDEX delegate_mission ON delegate(missionId);
CREATE INDEX delegate_organisation ON delegate(organisationId);
CREATE TABLE "group"(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, name ANY, colour ANY) STRICT;
CREATE INDEX group_mission ON "group"(missionId);
CREATE TABLE membership(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  groupId ANY, delegateId ANY) STRICT;
CREATE INDEX membership_group ON membership(groupId);
CREATE INDEX membership_delegate ON membership(delegateId);
CREATE TABLE visit(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, legId ANY, title ANY, kind ANY, status ANY, slot ANY, placeId ANY, hostId ANY, capacity ANY,
  languages ANY, everyone ANY, description ANY) STRICT;
CREATE INDEX visit_mission ON visit(missionId);
CREATE INDEX visit_leg ON visit(legId);
CREATE TABLE participation(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  visitId ANY, partyId ANY) STRICT;
CREATE INDEX participation_visit ON participation(visitId);
CREATE TABLE note(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, visitId ANY, writerId ANY, text ANY, visibility ANY) STRICT;
CREATE INDEX note_visit ON note(visitId);
CREATE INDEX note_mission ON note(missionId);

CREATE VIRTUAL TABLE record_search USING fts5(title, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
INSERT INTO record_search(record_search, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
CREATE VIRTUAL TABLE note_search USING fts5(body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='2 3');
`;
