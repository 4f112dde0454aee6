import { Button } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useChoices, useColumns } from './columns.tsx';
import { DelegatePanel } from './DelegatePanel.tsx';
import { Dialogs } from './Dialogs.tsx';
import { GroupBar } from './GroupBar.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { openDialog, tableName } from './state.ts';
import { useDelegateWrites } from './useDelegateWrites.ts';
import { useDelegation, withIds } from './useDelegation.ts';
import classes from './DelegationScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly delegateId: string | null;
}

/** Who travels: the delegates of a mission in a table, their groups above it, one of them beside it. */
export function DelegationScreen({ missionId, delegateId }: Props): ReactNode {
  const { delegation: text } = useTexts();
  const [, navigate] = useLocation();
  const delegation = useDelegation(missionId);
  const columns = useColumns(delegation);
  const choices = useChoices(delegation);
  const writes = useDelegateWrites(missionId);
  const base = `/missions/${missionId}/delegation`;
  const empty = delegation?.delegates.length === 0;
  const open = useCallback(
    (row: DelegateRow) => {
      navigate(`${base}/${row.id}`);
    },
    [navigate, base],
  );

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen title={text.title} full actions={delegation && !empty && <Actions missionId={missionId} />}>
          {!delegation && <Waiting />}
          {empty && <Nobody missionId={missionId} />}
          {delegation && !empty && (
            <>
              <GroupBar delegation={delegation} />
              <Table
                name={tableName(missionId)}
                label={text.title}
                filterHint={text.filterHint}
                columns={columns}
                choices={choices}
                rows={delegation.delegates}
                initialSort={{ key: 'name', descending: false }}
                nameOf={nameOf}
                openId={delegateId}
                onOpen={open}
                onDelete={(ids) => {
                  writes.remove(withIds(delegation.delegates, ids));
                }}
                counted={text.counted}
                actions={(ids) => <SelectionActions delegation={delegation} ids={ids} />}
              />
            </>
          )}
        </Screen>
      </div>
      {delegation && delegateId !== null && (
        <DelegatePanel
          key={delegateId}
          delegateId={delegateId}
          delegation={delegation}
          onOpen={(id) => {
            navigate(`${base}/${id}`);
          }}
          onClose={() => {
            navigate(base);
          }}
        />
      )}
      {delegation && <Dialogs delegation={delegation} />}
    </div>
  );
}

function nameOf(row: DelegateRow): string {
  return `${row.firstName} ${row.lastName}`.trim();
}

function Actions({ missionId }: { readonly missionId: string }): ReactNode {
  const { delegation: text } = useTexts();
  return (
    <>
      <Button
        component={Link}
        href={`/missions/${missionId}/import`}
        variant="default"
        leftSection={<IconTableImport size={17} aria-hidden />}
      >
        {text.import}
      </Button>
      <Button
        leftSection={<IconPlus size={17} aria-hidden />}
        onClick={() => {
          openDialog({ kind: 'newDelegate' });
        }}
      >
        {text.add}
      </Button>
    </>
  );
}

function Nobody({ missionId }: { readonly missionId: string }): ReactNode {
  const { delegation: text } = useTexts();
  return (
    <Empty
      title={text.emptyTitle}
      text={text.emptyText}
      actions={
        <>
          <Button
            component={Link}
            href={`/missions/${missionId}/import`}
            leftSection={<IconTableImport size={17} aria-hidden />}
          >
            {text.emptyImport}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              openDialog({ kind: 'newDelegate' });
            }}
          >
            {text.emptyAdd}
          </Button>
        </>
      }
    />
  );
}
