import { z } from 'zod';
import { documentKinds } from '../domain/documents.ts';
import { day, id, minute, zone } from '../domain/values.ts';
import { job, type MadeFile } from './call.ts';
import { side } from './releases.ts';

export const documents = {
  /** Makes one document. `delegateId` names the person of a personal programme or calendar. */
  make: job<MadeFile>()({
    input: z.strictObject({
      missionId: id,
      kind: z.enum(documentKinds),
      language: z.enum(['fr', 'en']),
      delegateId: id.nullable(),
      /** Whose programme, of a group. */
      groupId: id.nullable().optional(),
      /** Which session, of lists of meetings; without it, all of the mission. */
      visitId: id.nullable().optional(),
      /** When, by the clocks of which zone, and whether with emergency contacts: of a crisis sheet. */
      crisis: z.strictObject({ minute, zone, emergency: z.boolean() }).optional(),
      /** The versions a list of changes compares, and whether it stands by item or by person. */
      compare: z.strictObject({ from: side, to: side, by: z.enum(['item', 'person']) }).optional(),
      /** What a map or a route shows; without it, the whole mission. */
      selection: z.strictObject({ legId: id.nullable(), day: day.nullable() }).optional(),
    }),
  }),
};
