/** What comes of missions: practices, opportunities, recommendations, initiatives. Columns of nouns are ANY, as in the first format. */
export const findings = `
CREATE TABLE practice(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, title ANY, theme ANY, hostId ANY, city ANY, context ANY, problem ANY, solution ANY, results ANY, cost ANY, governance ANY, limits ANY, technical ANY, legal ANY, financial ANY, human ANY, maturity ANY) STRICT;
CREATE INDEX practice_mission ON practice(missionId);
CREATE TABLE evidence(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  itemId ANY, noteId ANY) STRICT;
CREATE INDEX evidence_item ON evidence(itemId);
CREATE INDEX evidence_note ON evidence(noteId);
CREATE TABLE opportunity(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  missionId ANY, title ANY, kind ANY, stage ANY, walloonId ANY, partnerId ANY, amount ANY, probability ANY, owner ANY, nextAction ANY, nextOn ANY, comment ANY, writerId ANY) STRICT;
CREATE INDEX opportunity_mission ON opportunity(missionId);
CREATE TABLE milestone(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  opportunityId ANY, kind ANY, doneOn ANY, outcome ANY) STRICT;
CREATE INDEX milestone_opportunity ON milestone(opportunityId);
CREATE TABLE recommendation(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  number ANY, title ANY, theme ANY, text ANY, addressee ANY, priority ANY, horizon ANY, owner ANY, indicator ANY, status ANY) STRICT;
CREATE TABLE basis(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  recommendationId ANY, practiceId ANY) STRICT;
CREATE INDEX basis_recommendation ON basis(recommendationId);
CREATE INDEX basis_practice ON basis(practiceId);
CREATE TABLE objective(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  number ANY, title ANY, theme ANY, text ANY) STRICT;
CREATE TABLE service(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  recommendationId ANY, objectiveId ANY) STRICT;
CREATE INDEX service_recommendation ON service(recommendationId);
CREATE TABLE initiative(n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, _deleted ANY,
  name ANY, ownerId ANY, theme ANY, description ANY, website ANY, status ANY, criteria ANY, decidedOn ANY, expiresOn ANY, decision ANY) STRICT;
`;
