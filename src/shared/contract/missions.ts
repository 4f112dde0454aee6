import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { leg, mission, missionCopy, type Mission } from '../domain/missions.ts';
import { read, write } from './call.ts';
import { byId, recordWrites } from './records.ts';

/** A mission as the home screen shows it. `from` and `to` are the first and last day of its legs. */
export type MissionSummary = Row<Mission> & {
  readonly from: string | null;
  readonly to: string | null;
  readonly legs: number;
  readonly delegates: number;
  readonly visits: number;
};

export const missions = {
  list: read<MissionSummary[]>()({ input: z.strictObject({}), of: ['mission', 'leg', 'delegate', 'visit'] }),
  get: read<MissionSummary>()({ input: byId, of: ['mission', 'leg', 'delegate', 'visit'] }),
  /** A mission can be made with its first leg, in one step. */
  ...recordWrites(mission.extend({ leg: leg.omit({ missionId: true }).optional() }), mission.partial()),
  /** Copies a mission with its legs, cities, places, groups and visits, all dates moved; delegates and notes stay behind. */
  copy: write<{ id: string }>()({ input: missionCopy }),
  /** Adds the mission of autumn 2015 that ships with the app. */
  addSample: write<{ id: string }>()({ input: z.strictObject({}) }),
};
