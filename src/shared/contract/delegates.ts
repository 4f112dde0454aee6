import { z } from 'zod';
import { delegate, type Delegate } from '../domain/delegates.ts';
import type { Row } from '../domain/entities.ts';
import { organisation } from '../domain/organisations.ts';
import { ids, languages } from '../domain/values.ts';
import { read } from './call.ts';
import { byId, byMission, duplicate, recordWrites } from './records.ts';

/** A delegate as tables show it: without the vault's fields and the long texts, with the organisation's name and the groups. */
export type DelegateRow = Row<Omit<Delegate, 'diet' | 'access' | 'aims' | 'wishes'>> & {
  readonly organisation: string;
  readonly groupIds: readonly string[];
};

/** `newOrganisation` is made in the same step and takes the place of `organisationId`. */
const together = {
  groupIds: ids.optional(),
  newOrganisation: organisation.pick({ name: true, kind: true }).optional(),
};

/** What is added to the lists of each row and taken from them, whatever each holds: editing many keeps their differences. */
const listChange = z.strictObject({
  groupIds: ids.optional(),
  legIds: ids.optional(),
  languages: languages.optional(),
});
export type ListChange = z.output<typeof listChange>;

export const delegates = {
  list: read<DelegateRow[]>()({ input: byMission, of: ['delegate', 'organisation', 'membership', 'group'] }),
  /** One delegate with the vault's fields. */
  get: read<Row<Delegate> & { readonly groupIds: readonly string[] }>()({
    input: byId,
    of: ['delegate', 'membership', 'group'],
  }),
  ...recordWrites(
    delegate.extend(together),
    delegate
      .omit({ missionId: true })
      .extend({ ...together, add: listChange, remove: listChange })
      .partial(),
  ),
  /** Copies delegates with their groups; what lies in the vault is about one person and stays with it. */
  duplicate,
};
