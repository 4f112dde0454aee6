import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useChoices, useColumns } from './columns.tsx';
import { Comparison } from './Comparison.tsx';
import { NewPractice } from './NewPractice.tsx';
import { PracticePanel } from './PracticePanel.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { openDialog, tableName, useDialog } from './state.ts';
import { usePractices, type PracticeEntry } from './usePractices.ts';
import { usePracticeWrites } from './usePracticeWrites.ts';
import classes from './PracticesScreen.module.css';

interface Props {
  /** Null: the library, the practices of all missions. */
  readonly missionId: string | null;
  readonly practiceId: string | null;
}

/** Best practices in a table, one of them beside it with its card. */
export function PracticesScreen({ missionId, practiceId }: Props): ReactNode {
  const { practices: text } = useTexts();
  const [, navigate] = useLocation();
  const rows = usePractices(missionId);
  const columns = useColumns(missionId === null);
  const choices = useChoices(rows, missionId === null);
  const writes = usePracticeWrites(missionId);
  const dialog = useDialog((state) => state.dialog);
  const base = missionId === null ? '/practices' : `/missions/${missionId}/practices`;
  const openRow = useCallback(
    ({ id }: { readonly id: string }) => {
      navigate(`${base}/${id}`);
    },
    [navigate, base],
  );
  const add = missionId !== null && (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => {
        openDialog({ kind: 'new' });
      }}
    >
      {text.add}
    </Button>
  );
  const shown = rows?.find(({ id }) => id === practiceId);

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={missionId === null ? text.library : text.title}
          below={missionId === null ? text.libraryBelow : text.below}
          full
          actions={rows && rows.length > 0 && add}
        >
          {!rows && <Waiting />}
          {rows?.length === 0 && (
            <Empty
              title={text.emptyTitle}
              text={missionId === null ? text.emptyLibrary : text.emptyText}
              actions={add}
            />
          )}
          {rows && rows.length > 0 && (
            <Table
              name={tableName(missionId)}
              label={missionId === null ? text.library : text.title}
              filterHint={text.filterHint}
              columns={columns}
              choices={choices}
              rows={rows}
              initialSort={{ key: 'title', descending: false }}
              nameOf={nameOf}
              openId={practiceId}
              onOpen={openRow}
              onDelete={(ids) => {
                writes.remove(rows.filter(({ id }) => new Set(ids).has(id)));
              }}
              counted={text.counted}
              actions={(ids) => <SelectionActions rows={rows} ids={ids} writes={writes} />}
            />
          )}
        </Screen>
      </div>
      {shown && rows && (
        <PracticePanel
          key={shown.id}
          practice={shown}
          rows={rows}
          writes={writes}
          inLibrary={missionId === null}
          onOpen={(id) => {
            openRow({ id });
          }}
          onClose={() => {
            navigate(base);
          }}
        />
      )}
      {dialog?.kind === 'new' && missionId !== null && (
        <NewPractice
          missionId={missionId}
          rows={rows ?? []}
          onMade={(id) => {
            openRow({ id });
          }}
        />
      )}
      {dialog?.kind === 'compare' && (
        <Comparison rows={(rows ?? []).filter(({ id }) => dialog.ids.includes(id))} />
      )}
    </div>
  );
}

function nameOf(row: PracticeEntry): string {
  return row.title;
}
