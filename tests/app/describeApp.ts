import { describe, expect, it } from 'vitest';
import { contract } from '../../src/shared/contract/index.ts';
import { describeAgendas } from './behaviours/agendas.ts';
import { describeDelegates } from './behaviours/delegates.ts';
import { describeEvents } from './behaviours/events.ts';
import { describeFindings } from './behaviours/findings.ts';
import { describeHistory } from './behaviours/history.ts';
import { describeHostile } from './behaviours/hostile.ts';
import { describeImports } from './behaviours/imports.ts';
import { describeJobs } from './behaviours/jobs.ts';
import { describeMeetings } from './behaviours/meetings.ts';
import { describeLists } from './behaviours/lists.ts';
import { describeMissions } from './behaviours/missions.ts';
import { describeNouns } from './behaviours/nouns.ts';
import { describePlanning } from './behaviours/planning.ts';
import { describePreparation } from './behaviours/preparation.ts';
import { describeReleases } from './behaviours/releases.ts';
import { describeSearch } from './behaviours/search.ts';
import { describeSettings } from './behaviours/settings.ts';
import { describeTravellers } from './behaviours/travellers.ts';
import { describeVisits } from './behaviours/visits.ts';
import { exercisedOver } from './session.ts';
import type { Transport } from './transports.ts';

/** Every behaviour of the app over one transport. A file for each lets them run beside each other. */
export function describeApp(transport: Transport): void {
  describe(`over the ${transport.name} transport`, () => {
    describeNouns(transport);
    describeDelegates(transport);
    describeVisits(transport);
    describePlanning(transport);
    describeTravellers(transport);
    describeLists(transport);
    describeMeetings(transport);
    describeAgendas(transport);
    describePreparation(transport);
    describeReleases(transport);
    describeMissions(transport);
    describeFindings(transport);
    describeHistory(transport);
    describeSearch(transport);
    describeSettings(transport);
    describeEvents(transport);
    describeJobs(transport);
    describeImports(transport);
    describeHostile(transport);

    it('no call is left without a test in which it succeeds', () => {
      const calls = Object.entries(contract).flatMap(([noun, verbs]) =>
        Object.keys(verbs).map((verb) => `${noun}.${verb}`),
      );
      const exercised = exercisedOver(transport);
      expect(calls.filter((name) => !exercised.includes(name))).toEqual([]);
    });
  });
}
