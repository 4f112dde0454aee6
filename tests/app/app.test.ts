import { describe } from 'vitest';
import { describeEvents } from './behaviours/events.ts';
import { describeHistory } from './behaviours/history.ts';
import { describeMissions } from './behaviours/missions.ts';
import { describeNouns } from './behaviours/nouns.ts';
import { describeSearch } from './behaviours/search.ts';
import { describeSettings } from './behaviours/settings.ts';
import { describeVisits } from './behaviours/visits.ts';
import { direct, http } from './transports.ts';

describe.each([direct, http])('over the $name transport', (transport) => {
  describeNouns(transport);
  describeVisits(transport);
  describeMissions(transport);
  describeHistory(transport);
  describeSearch(transport);
  describeSettings(transport);
  describeEvents(transport);
});
