import { Button } from '@mantine/core';
import { IconBed, IconTrash } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AssignDialog } from './AssignDialog.tsx';
import { nameOf, useChoices, useColumns } from './columns.ts';
import { Overview } from './Overview.tsx';
import { Lists } from './Lists.tsx';
import { assign, tableName } from './state.ts';
import { StayPanel } from './StayPanel.tsx';
import { useRemoveStays } from './useRemoveStays.ts';
import { useStays, type BedRow } from './useStays.ts';
import classes from './StaysScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly stayId: string | null;
}

/** Who sleeps where: hotels by night, every bed and every missing one in a table. */
export function StaysScreen({ missionId, stayId }: Props): ReactNode {
  const { stays: text } = useTexts();
  const [, navigate] = useLocation();
  const rooming = useStays(missionId);
  const columns = useColumns(rooming);
  const choices = useChoices(rooming);
  const remove = useRemoveStays(missionId);
  const base = `/missions/${missionId}/stays`;
  const open = useCallback(
    ({ id }: BedRow) => {
      navigate(`${base}/${encodeURIComponent(id)}`);
    },
    [navigate, base],
  );
  const shown = rooming?.rows.find(({ id }) => id === stayId);

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={text.title}
          below={text.below}
          full
          actions={rooming && rooming.rows.length > 0 && <Lists missionId={missionId} />}
        >
          {!rooming && <Waiting />}
          {rooming?.rows.length === 0 && <Empty title={text.emptyTitle} text={text.emptyText} />}
          {rooming && rooming.rows.length > 0 && (
            <>
              <Overview rooming={rooming} />
              <Table
                name={tableName(missionId)}
                label={text.title}
                filterHint={text.filterHint}
                columns={columns}
                choices={choices}
                rows={rooming.rows}
                initialSort={{ key: 'name', descending: false }}
                nameOf={nameOf}
                openId={stayId}
                onOpen={open}
                onDelete={remove}
                counted={text.counted}
                actions={(ids) => <Selected ids={ids} onRemove={remove} />}
              />
            </>
          )}
        </Screen>
      </div>
      {rooming && shown && (
        <StayPanel
          key={shown.id}
          rooming={rooming}
          row={shown}
          onClose={() => {
            navigate(base);
          }}
        />
      )}
      {rooming && <AssignDialog rooming={rooming} />}
    </div>
  );
}

function Selected({
  ids,
  onRemove,
}: {
  readonly ids: readonly string[];
  readonly onRemove: (ids: readonly string[]) => void;
}): ReactNode {
  const { stays: text } = useTexts();
  return (
    <>
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconBed size={15} aria-hidden />}
        onClick={() => {
          assign(ids);
        }}
      >
        {text.assign}
      </Button>
      <Button
        variant="light"
        color="brick"
        size="compact-sm"
        leftSection={<IconTrash size={15} aria-hidden />}
        onClick={() => {
          onRemove(ids);
        }}
      >
        {text.remove}
      </Button>
    </>
  );
}
