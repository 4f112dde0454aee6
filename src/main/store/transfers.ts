import type { TransferRow } from '../../shared/contract/transfers.ts';
import type { Row } from '../../shared/domain/entities.ts';
import type { Journey, Transfer } from '../../shared/domain/transfers.ts';
import { fromRow } from './changes/columns.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { linkParties, partyColumns, type Parties } from './parties.ts';
import { placesOfMission } from './places.ts';
import { createRow, listRows } from './records.ts';

/** All transfers of a mission with who travels. */
export function listTransfers(database: Database, missionId: string): TransferRow[] {
  return database
    .all<{ groupIds: string; delegateIds: string }>(
      `SELECT t.*, ${partyColumns('boarding', 't')} FROM transfer t WHERE t.missionId = ? AND t._deleted IS NULL ORDER BY t.n`,
      [missionId],
    )
    .map(({ groupIds, delegateIds, ...row }) => {
      const { n: _n, _deleted, ...fields } = row as Record<string, unknown>;
      return {
        ...fromRow<TransferRow>('transfer', fields),
        groupIds: JSON.parse(groupIds) as string[],
        delegateIds: JSON.parse(delegateIds) as string[],
      };
    });
}

/** Makes a transfer with who travels. Gives its id. */
export function createTransfer(
  database: Database,
  writer: Writer,
  { groupIds, delegateIds, ...fields }: Transfer & Parties,
): string {
  const id = createRow(writer, 'transfer', fields);
  linkParties(database, writer, 'boarding', id, { groupIds, delegateIds });
  return id;
}

/** Measured durations between two places of a mission. */
export function listJourneys(database: Database, missionId: string): Row<Journey>[] {
  return listRows(
    database,
    'journey',
    `minutes IS NOT NULL AND fromPlaceId IN ${placesOfMission} AND toPlaceId IN ${placesOfMission}`,
    [missionId, missionId],
  );
}
