import type { TransferRow } from '../../shared/contract/transfers.ts';
import type { Row } from '../../shared/domain/entities.ts';
import type { Journey } from '../../shared/domain/transfers.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';
import { partyColumns } from './parties.ts';
import { placesOfMission } from './places.ts';
import { listRows } from './records.ts';

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

/** Measured durations between two places of a mission. */
export function listJourneys(database: Database, missionId: string): Row<Journey>[] {
  return listRows(
    database,
    'journey',
    `minutes IS NOT NULL AND fromPlaceId IN ${placesOfMission} AND toPlaceId IN ${placesOfMission}`,
    [missionId, missionId],
  );
}
