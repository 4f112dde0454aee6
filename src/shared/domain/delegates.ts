import { z } from 'zod';
import { email, id, ids, languages, line, requiredLine, text } from './values.ts';

export const civilities = ['', 'mrs', 'mr'] as const;

/**
 * A person of the delegation in a mission. `legIds` are the legs the person takes part in. `diet` and `access` (needs of
 * accessibility) are sensitive: they lie in the vault audience and in no export by default.
 */
export const delegate = z.strictObject({
  missionId: id,
  organisationId: id.nullable(),
  civility: z.enum(civilities),
  firstName: line,
  lastName: requiredLine,
  role: line,
  category: line,
  email,
  phone: line,
  languages,
  legIds: ids,
  aims: text,
  wishes: text,
  diet: text,
  access: text,
});
export type Delegate = z.output<typeof delegate>;

export const groupColours = ['teal', 'indigo', 'orange', 'grape', 'green', 'red', 'blue', 'yellow'] as const;

/** A named set of delegates; a delegate can be in several. */
export const group = z.strictObject({ missionId: id, name: requiredLine, colour: z.enum(groupColours) });
export type Group = z.output<typeof group>;

/** Natural-key row: this delegate is in this group. */
export const membership = z.strictObject({ groupId: id, delegateId: id });
