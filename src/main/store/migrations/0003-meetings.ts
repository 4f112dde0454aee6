/** B2B sessions, wishes and meetings. Columns of nouns are ANY, as in the first format. */
export const meetings = `
CREATE TABLE profile(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  organisationId ANY, sectors ANY, offers ANY, seeks ANY) STRICT;
CREATE TABLE session(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  visitId ANY, minutes ANY, pause ANY, periods ANY, tables ANY, interpreters ANY, fairness ANY) STRICT;
CREATE TABLE counterpart(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  visitId ANY, partyId ANY) STRICT;
CREATE INDEX counterpart_visit ON counterpart(visitId);
CREATE TABLE wish(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  visitId ANY, fromId ANY, toId ANY, level ANY, weight ANY, reason ANY) STRICT;
CREATE INDEX wish_visit ON wish(visitId);
CREATE TABLE meeting(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  visitId ANY, partyIds ANY, length ANY, seat ANY, locked ANY, afterIds ANY, status ANY, mark ANY, nextStep ANY, outcome ANY) STRICT;
CREATE INDEX meeting_visit ON meeting(visitId);
`;
