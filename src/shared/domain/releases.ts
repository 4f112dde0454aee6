import { z } from 'zod';
import { passage } from './transfers.ts';
import { id, ids, line, minute, text } from './values.ts';

/** A programme item as it was released, with names as they were then: it reads the same whatever changes later. */
export const releasedItem = z.strictObject({
  id,
  entity: z.enum(['visit', 'transfer']),
  /** Of a visit, or the mode of a transfer. */
  kind: line,
  title: line,
  status: line,
  passage: passage.nullable(),
  placeId: id.nullable(),
  /** Where it is, or where a transfer leaves. */
  place: line,
  address: line,
  /** Where a transfer goes. */
  to: line,
  host: line,
  description: text,
  delegateIds: ids,
});
export type ReleasedItem = z.output<typeof releasedItem>;

export const releasedProgramme = z.strictObject({
  items: z.array(releasedItem).max(20_000),
  people: z.array(z.strictObject({ id, name: line })).max(20_000),
});
export type ReleasedProgramme = z.output<typeof releasedProgramme>;

/** A numbered version of a mission's programme. Nothing changes it once it is made. */
export const release = z.strictObject({
  missionId: id,
  number: z.int().min(1),
  /** Wall clock of the laptop that released it. */
  at: minute,
  comment: text,
  programme: releasedProgramme,
});
export type Release = z.output<typeof release>;
