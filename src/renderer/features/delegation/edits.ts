import { z } from 'zod';
import type { InputOf } from '../../../shared/contract/call.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import { delegate } from '../../../shared/domain/delegates.ts';
import { fold } from '../../../shared/domain/fold.ts';
import { guessKind } from '../../../shared/domain/imports/kinds.ts';
import { ids as idsOf, languages } from '../../../shared/domain/values.ts';
import type { Choice } from '../../ui/fields/SavedSelect.tsx';

/** The lists of a delegate that are added to and taken from. */
export const lists = ['legs', 'groups', 'languages'] as const;
const singles = ['organisation', 'role', 'category'] as const;
/** What is replaced as a whole. */
export type Single = (typeof singles)[number];

const list = { legs: idsOf, groups: idsOf, languages };
export const editsSchema = z.object({
  ticked: z.array(z.enum(singles)),
  role: delegate.shape.role,
  category: delegate.shape.category,
  organisationTyped: z.string().max(400).nullable(),
  added: z.object(list),
  removed: z.object(list),
});

const nothing = { legs: [] as string[], groups: [] as string[], languages: [] as string[] };
/** The form of an edit of many, before anything is chosen. */
export const noEdits = {
  ticked: [] as Single[],
  organisationId: null as string | null,
  organisationTyped: null as string | null,
  role: '',
  category: '',
  added: nothing,
  removed: nothing,
};

/** What to write: only what was ticked or chosen. Null when that is nothing. */
export function changeOf(
  values: typeof noEdits,
  organisations: readonly Choice[],
): InputOf<Contract['delegates']['update']>['fields'] | null {
  const { ticked, role, category, added, removed, organisationId } = values;
  if (ticked.length === 0 && lists.every((key) => added[key].length + removed[key].length === 0)) return null;
  const typed = values.organisationTyped?.trim() ?? '';
  const named = organisations.find(({ label }) => fold(label) === fold(typed));
  const organisation =
    typed !== '' && !named
      ? { newOrganisation: { name: typed, kind: guessKind(typed) ?? ('other' as const) } }
      : { organisationId: named?.value ?? organisationId };
  return {
    ...(ticked.includes('organisation') ? organisation : {}),
    ...(ticked.includes('role') ? { role } : {}),
    ...(ticked.includes('category') ? { category } : {}),
    add: { legIds: added.legs, groupIds: added.groups, languages: added.languages },
    remove: { legIds: removed.legs, groupIds: removed.groups, languages: removed.languages },
  };
}
