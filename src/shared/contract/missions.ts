import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { leg, mission, missionCopy, type Mission } from '../domain/missions.ts';
import type { Span } from '../domain/values.ts';
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

/** One leg of a mission on the home screen: its cities and how full its days are. */
export interface RouteLeg {
  readonly id: string;
  readonly missionId: string;
  readonly title: string;
  readonly dates: Span;
  readonly cities: readonly string[];
  /** Programme items by day, `2015-10-19`; days without any are left out. */
  readonly visits: Readonly<Record<string, number>>;
}

export const missions = {
  list: read<MissionSummary[]>()({ input: z.strictObject({}), of: ['mission', 'leg', 'delegate', 'visit'] }),
  /** The legs of all missions, by their first day. */
  routes: read<RouteLeg[]>()({ input: z.strictObject({}), of: ['leg', 'city', 'visit'] }),
  get: read<MissionSummary>()({ input: byId, of: ['mission', 'leg', 'delegate', 'visit'] }),
  /** A mission can be made with its first leg, in one step. */
  ...recordWrites(mission.extend({ leg: leg.omit({ missionId: true }).optional() }), mission.partial()),
  /** Copies a mission with its itinerary, groups, visits, transfers, tasks and objectives, all dates moved; delegates and notes stay behind. */
  copy: write<{ id: string }>()({ input: missionCopy }),
  /** Adds the mission of autumn 2015 that ships with the app. */
  addSample: write<{ id: string }>()({ input: z.strictObject({}) }),
};
