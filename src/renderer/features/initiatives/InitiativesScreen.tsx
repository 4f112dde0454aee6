import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useChoices, useColumns } from './columns.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { InitiativePanel } from './InitiativePanel.tsx';
import { NewInitiative } from './NewInitiative.tsx';
import { openDialog, tableName, useDialog } from './state.ts';
import { useInitiatives, type InitiativeEntry } from './useInitiatives.ts';
import { useRemoveInitiatives } from './useRemoveInitiatives.ts';
import classes from './InitiativesScreen.module.css';

/** The register of initiatives, one of them beside it with its label. */
export function InitiativesScreen({ initiativeId }: { readonly initiativeId: string | null }): ReactNode {
  const { initiatives: text } = useTexts();
  const [, navigate] = useLocation();
  const rows = useInitiatives();
  const columns = useColumns();
  const choices = useChoices(rows);
  const remove = useRemoveInitiatives();
  const dialog = useDialog((state) => state.dialog);
  const open = useCallback(
    ({ id }: { readonly id: string }) => {
      navigate(`/initiatives/${id}`);
    },
    [navigate],
  );
  const openId = (id: string): void => {
    open({ id });
  };
  const removeIds = (ids: readonly string[]): void => {
    const selected = new Set(ids);
    remove((rows ?? []).filter(({ id }) => selected.has(id)));
  };
  const add = (
    <Button
      leftSection={<IconPlus size={17} aria-hidden />}
      onClick={() => {
        openDialog({ kind: 'new' });
      }}
    >
      {text.add}
    </Button>
  );
  const shown = rows?.find(({ id }) => id === initiativeId);

  return (
    <div className={classes.split}>
      <div className={classes.main}>
        <Screen title={text.title} below={text.below} full actions={rows && rows.length > 0 && add}>
          {!rows && <Waiting />}
          {rows?.length === 0 && <Empty title={text.emptyTitle} text={text.emptyText} actions={add} />}
          {rows && rows.length > 0 && (
            <Table
              name={tableName}
              label={text.title}
              filterHint={text.filterHint}
              columns={columns}
              choices={choices}
              rows={rows}
              initialSort={{ key: 'name', descending: false }}
              nameOf={nameOf}
              openId={initiativeId}
              onOpen={open}
              onDelete={removeIds}
              counted={text.counted}
              actions={(ids) => (
                <Button
                  variant="light"
                  color="brick"
                  size="compact-sm"
                  leftSection={<IconTrash size={15} aria-hidden />}
                  onClick={() => {
                    removeIds(ids);
                  }}
                >
                  {text.remove}
                </Button>
              )}
            />
          )}
        </Screen>
      </div>
      {shown && rows && (
        <InitiativePanel
          key={shown.id}
          initiative={shown}
          rows={rows}
          onOpen={openId}
          onClose={() => {
            navigate('/initiatives');
          }}
        />
      )}
      {dialog?.kind === 'new' && <NewInitiative rows={rows ?? []} onMade={openId} />}
      {dialog?.kind === 'decide' && <DecisionDialog key={dialog.id} {...dialog} />}
    </div>
  );
}

function nameOf(row: InitiativeEntry): string {
  return row.name;
}
