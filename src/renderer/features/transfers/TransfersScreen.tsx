import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useChoices, useColumns } from './columns.ts';
import { ImportBooking } from './ImportBooking.tsx';
import { tableName } from './state.ts';
import { Suggestions } from './Suggestions.tsx';
import { TransferPanel } from './TransferPanel.tsx';
import { useTransfers, type Travel } from './useTransfers.ts';
import { useTransferWrites } from './useTransferWrites.ts';
import { nameText } from './words.ts';
import classes from './TransfersScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly transferId: string | null;
}

/** How the delegation gets from place to place: all transfers in a table, those that are missing above it, one of them beside it. */
export function TransfersScreen({ missionId, transferId }: Props): ReactNode {
  const texts = useTexts();
  const { transfers: text } = texts;
  const [, navigate] = useLocation();
  const travel = useTransfers(missionId);
  const columns = useColumns(travel);
  const choices = useChoices(travel);
  const writes = useTransferWrites(missionId);
  const base = `/missions/${missionId}/transfers`;
  const open = useCallback(
    ({ id }: Pick<TransferRow, 'id'>) => {
      navigate(`${base}/${id}`);
    },
    [navigate, base],
  );
  const add = async (legId: string): Promise<void> => {
    const id = await writes.add(legId);
    if (id !== undefined) open({ id });
  };

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={text.title}
          below={text.below}
          full
          actions={travel && <Actions travel={travel} onAdd={(legId) => void add(legId)} />}
        >
          {!travel && <Waiting />}
          {travel && <Suggestions travel={travel} aside={transferId !== null} onAccept={writes.accept} />}
          {travel?.transfers.length === 0 && <Empty title={text.emptyTitle} text={text.emptyText} />}
          {travel && travel.transfers.length > 0 && (
            <Table
              name={tableName(missionId)}
              label={text.title}
              filterHint={text.filterHint}
              columns={columns}
              choices={choices}
              rows={travel.transfers}
              initialSort={{ key: 'departure', descending: false }}
              nameOf={(row) => nameText(texts, travel, row)}
              openId={transferId}
              onOpen={open}
              onDelete={writes.remove}
              counted={text.counted}
              actions={(ids) => (
                <Button
                  variant="light"
                  color="brick"
                  size="compact-sm"
                  onClick={() => {
                    writes.remove(ids);
                  }}
                >
                  {text.remove}
                </Button>
              )}
            />
          )}
        </Screen>
      </div>
      {travel && transferId !== null && (
        <TransferPanel
          key={transferId}
          travel={travel}
          transferId={transferId}
          onOpen={(id) => {
            open({ id });
          }}
          onClose={() => {
            navigate(base);
          }}
        />
      )}
    </div>
  );
}

/** What can be added: a transfer by hand, those of a booking. */
function Actions({
  travel,
  onAdd,
}: {
  readonly travel: Travel;
  readonly onAdd: (legId: string) => void;
}): ReactNode {
  const { transfers: text } = useTexts();
  const [leg] = travel.legs;
  return (
    <>
      <ImportBooking travel={travel} />
      <Button
        leftSection={<IconPlus size={17} aria-hidden />}
        disabled={!leg}
        onClick={() => {
          if (leg) onAdd(leg.id);
        }}
      >
        {text.add}
      </Button>
    </>
  );
}
