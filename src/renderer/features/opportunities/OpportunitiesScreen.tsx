import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useChoices, useColumns } from './columns.ts';
import { Figures } from './Figures.tsx';
import { NewOpportunity } from './NewOpportunity.tsx';
import { OpportunityPanel } from './OpportunityPanel.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { StageBoard } from './StageBoard.tsx';
import { setAdding, setView, tableName, useAdding, useView, views } from './state.ts';
import { useOpportunities, type OpportunityEntry } from './useOpportunities.ts';
import { useOpportunityWrites } from './useOpportunityWrites.ts';
import classes from './OpportunitiesScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly opportunityId: string | null;
}

/** What may come of a mission: figures, a board by stage or a table, one opportunity beside it. */
export function OpportunitiesScreen({ missionId, opportunityId }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  const [, navigate] = useLocation();
  const rows = useOpportunities(missionId);
  const writes = useOpportunityWrites(missionId);
  const columns = useColumns();
  const choices = useChoices(rows);
  const view = useView((state) => state.view);
  const adding = useAdding((state) => state.open);
  const base = `/missions/${missionId}/opportunities`;
  const open = useCallback(
    (id: string) => {
      navigate(`${base}/${id}`);
    },
    [navigate, base],
  );
  const openRow = useCallback(
    ({ id }: OpportunityEntry) => {
      open(id);
    },
    [open],
  );
  const add = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => {
        setAdding(true);
      }}
    >
      {text.add}
    </Button>
  );
  const shown = rows?.find(({ id }) => id === opportunityId);
  const owners = [...new Set(rows?.flatMap(({ owner }) => (owner === '' ? [] : [owner])))].toSorted();

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen
          title={text.title}
          below={text.below}
          full
          actions={
            rows &&
            rows.length > 0 && (
              <>
                <SegmentedControl
                  aria-label={text.viewAs}
                  value={view}
                  data={views.map((value) => ({ value, label: text.view[value] }))}
                  onChange={setView}
                />
                {add}
              </>
            )
          }
        >
          {!rows && <Waiting />}
          {rows?.length === 0 && <Empty title={text.emptyTitle} text={text.emptyText} actions={add} />}
          {rows && rows.length > 0 && <Figures rows={rows} />}
          {rows && rows.length > 0 && view === 'board' && (
            <StageBoard rows={rows} openId={opportunityId} onOpen={open} />
          )}
          {rows && rows.length > 0 && view === 'table' && (
            <Table
              name={tableName(missionId)}
              label={text.title}
              filterHint={text.filterHint}
              columns={columns}
              choices={choices}
              rows={rows}
              initialSort={{ key: 'nextDay', descending: false }}
              nameOf={nameOf}
              openId={opportunityId}
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
      {shown && (
        <OpportunityPanel
          key={shown.id}
          opportunity={shown}
          owners={owners}
          writes={writes}
          onOpen={open}
          onClose={() => {
            navigate(base);
          }}
        />
      )}
      {adding && <NewOpportunity missionId={missionId} onMade={open} />}
    </div>
  );
}

function nameOf(row: OpportunityEntry): string {
  return row.title;
}
