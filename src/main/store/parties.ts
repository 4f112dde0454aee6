import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { linkRows } from './records.ts';

/** The tables that say who takes part in an item, and the column that names the item. */
const links = { participation: 'visitId', boarding: 'transferId' } as const;
type Link = keyof typeof links;

/** Groups and single delegates of an item. */
export interface Parties {
  readonly groupIds?: readonly string[] | undefined;
  readonly delegateIds?: readonly string[] | undefined;
}

/** SQL of the groups and of the delegates of an item `alias`, as JSON lists `groupIds` and `delegateIds`. */
export function partyColumns(link: Link, alias: string): string {
  return `${parties(link, alias, '"group"')} AS groupIds, ${parties(link, alias, 'delegate')} AS delegateIds`;
}

function parties(link: Link, alias: string, table: string): string {
  return `(SELECT json_group_array(x.id) FROM ${link} p JOIN ${table} x ON x.id = p.partyId AND x._deleted IS NULL WHERE p.${links[link]} = ${alias}.id AND p._deleted IS NULL)`;
}

/** Sets who takes part in an item; a list left undefined stays as it is. */
export function linkParties(
  database: Database,
  writer: Writer,
  link: Link,
  id: string,
  wanted: Parties,
): void {
  if (!wanted.groupIds && !wanted.delegateIds) return;
  const present = database.all<{ partyId: string }>(
    `SELECT partyId FROM ${link} WHERE ${links[link]} = ? AND _deleted IS NULL`,
    [id],
  );
  const kept = (prefix: string): string[] =>
    present.map((row) => row.partyId).filter((party) => party.startsWith(prefix));
  const all = [...(wanted.groupIds ?? kept('group_')), ...(wanted.delegateIds ?? kept('delegate_'))];
  linkRows(database, writer, link, [links[link], id], ['partyId', all]);
}
