import { z } from 'zod';
import { passage, transferStatuses } from './transfers.ts';
import { travelModes } from './travel.ts';
import { id, ids, languages, line, minute, requiredLine, text, zone } from './values.ts';
import { visitKinds, visitStatuses } from './visits.ts';

/** A place by its name, as it was. */
const releasedPlace = z.object({
  name: line,
  address: line,
  city: line,
  point: z.object({ lat: z.number(), lon: z.number() }).nullable(),
});
export type ReleasedPlace = z.output<typeof releasedPlace>;

/**
 * What is said of a visit or a transfer: names in place of ids, so that it reads the same whatever changes later. A visit has a `title`, a
 * transfer a mode as its `kind`, the carrier as its `host` and a place it goes `to`. Cancelled ones are not in a programme.
 */
export const itemFacts = z.object({
  id,
  kind: z.enum([...visitKinds, ...travelModes]),
  status: z.enum([...visitStatuses, ...transferStatuses]),
  title: line,
  /** Of a train or a flight. */
  number: line,
  /** Null = the time is to be said later. */
  passage: passage.nullable(),
  place: releasedPlace.nullable(),
  to: releasedPlace.nullable(),
  host: line,
  languages,
  /** Who is bidden, in words; who comes is told by the persons. */
  everyone: z.boolean(),
  groups: z.array(line).max(20_000),
  description: text,
});
export type ItemFacts = z.output<typeof itemFacts>;

const person = z.object({ id, name: line });
const rank = z.int().min(0);

/** A programme as it is kept: the same persons come to many items, so items name their `party`, a list of ranks among `people`. */
export const keptProgramme = z.object({
  people: z.array(person).max(20_000),
  parties: z.array(z.array(rank)),
  items: z.array(itemFacts.extend({ party: rank })).max(20_000),
});
export type KeptProgramme = z.output<typeof keptProgramme>;

/** A clash that was accepted when the version was made, and why. */
const keptWaiver = z.object({ clash: line, reason: requiredLine, delegateIds: ids });

/** When it was on the wall of the laptop that released it. */
const moment = z.strictObject({ minute, zone });
export type Moment = z.output<typeof moment>;

/** A numbered version of a mission's programme. Nothing changes it once it is made; undoing its creation takes all of it back. */
export const release = z.strictObject({
  missionId: id,
  number: z.int().min(1),
  at: moment,
  comment: text,
  programme: keptProgramme,
  waivers: z.array(keptWaiver).max(20_000),
});
export type Release = z.output<typeof release>;
