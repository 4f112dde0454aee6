import type { DelegateRow, ListChange } from '../../shared/contract/delegates.ts';
import { nameOfCopy } from '../../shared/domain/copies.ts';
import { fromRow } from './changes/columns.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, getRow, linkRows } from './records.ts';

/** Delegates of a mission as tables show them: no vault fields, no long texts, the organisation's name, the groups. */
export function listDelegates(database: Database, missionId: string): DelegateRow[] {
  return database
    .all<{ groupIds: string }>(
      `SELECT d.id, d.missionId, d.organisationId, d.civility, d.firstName, d.lastName, d.role, d.category, d.email, d.phone, d.languages,
         d.legIds, coalesce(o.name, '') AS organisation,
         (SELECT json_group_array(g.id) FROM membership m JOIN "group" g ON g.id = m.groupId AND g._deleted IS NULL
          WHERE m.delegateId = d.id AND m._deleted IS NULL) AS groupIds
       FROM delegate d LEFT JOIN organisation o ON o.id = d.organisationId AND o._deleted IS NULL
       WHERE d.missionId = ? AND d._deleted IS NULL ORDER BY d.n`,
      [missionId],
    )
    .map((row) => ({
      ...fromRow<DelegateRow>('delegate', row),
      groupIds: JSON.parse(row.groupIds) as string[],
    }));
}

export function delegateGroups(database: Database, id: string): string[] {
  return database
    .all<{ id: string }>(
      `SELECT g.id FROM membership m JOIN "group" g ON g.id = m.groupId AND g._deleted IS NULL WHERE m.delegateId = ? AND m._deleted IS NULL ORDER BY g.n`,
      [id],
    )
    .map((row) => row.id);
}

/**
 * Adds to a delegate's legs, languages and groups and takes from them; the rest of each list stays, in its order, memberships of
 * deleted groups too. Errors: record.missing, record.deleted.
 */
export function changeLists(
  database: Database,
  writer: Writer,
  id: string,
  {
    add = {},
    remove = {},
  }: { readonly add?: ListChange | undefined; readonly remove?: ListChange | undefined },
): void {
  const row = getRow(database, 'delegate', id);
  writer.set('delegate', id, {
    legIds: changed(row.legIds, add.legIds, remove.legIds),
    languages: changed(row.languages, add.languages, remove.languages),
  });
  if (!add.groupIds && !remove.groupIds) return;
  const present = database
    .all<{ groupId: string }>('SELECT groupId FROM membership WHERE delegateId = ? AND _deleted IS NULL', [
      id,
    ])
    .map(({ groupId }) => groupId);
  const wanted = changed(present, add.groupIds, remove.groupIds) ?? present;
  linkRows(database, writer, 'membership', ['delegateId', id], ['groupId', wanted]);
}

/** Undefined when the list is left as it is. */
function changed(
  list: readonly string[],
  added: readonly string[] = [],
  removed: readonly string[] = [],
): string[] | undefined {
  const after = [...new Set([...list, ...added])].filter((item) => !removed.includes(item));
  return after.length === list.length && after.every((item, index) => item === list[index])
    ? undefined
    : after;
}

/** Copies delegates with their groups, without the vault's fields. Gives the new ids in the order of `ids`. Errors: record.missing, record.deleted. */
export function duplicateDelegates(
  database: Database,
  writer: Writer,
  ids: readonly string[],
  mark: string,
): string[] {
  return ids.map((original) => {
    const { id: _id, ...fields } = getRow(database, 'delegate', original);
    const id = createRow(writer, 'delegate', {
      ...fields,
      lastName: nameOfCopy(fields.lastName, mark),
      diet: '',
      access: '',
    });
    linkRows(
      database,
      writer,
      'membership',
      ['delegateId', id],
      ['groupId', delegateGroups(database, original)],
    );
    return id;
  });
}
