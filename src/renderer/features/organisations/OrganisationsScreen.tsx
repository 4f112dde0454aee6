import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useCallback, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { OrganisationRow } from '../../../shared/contract/organisations.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useChoices, useColumns } from './columns.ts';
import { NewOrganisation } from './NewOrganisation.tsx';
import { OrganisationPanel } from './OrganisationPanel.tsx';
import { SelectionActions } from './SelectionActions.tsx';
import { openNewOrganisation, tableName, useAdding } from './state.ts';
import { useOrganisationWrites } from './useOrganisationWrites.ts';
import classes from './OrganisationsScreen.module.css';

/** The directory: every organisation of the file in a table, one of them beside it with its contacts. */
export function OrganisationsScreen({
  organisationId,
}: {
  readonly organisationId: string | null;
}): ReactNode {
  const { organisations: text } = useTexts();
  const [, navigate] = useLocation();
  const rows = useRead(api.organisations.list, {}).value;
  const columns = useColumns();
  const choices = useChoices();
  const writes = useOrganisationWrites();
  const adding = useAdding((state) => state.open);
  const openRow = useCallback(
    ({ id }: Pick<OrganisationRow, 'id'>) => {
      navigate(`/organisations/${id}`);
    },
    [navigate],
  );
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={openNewOrganisation}>
      {text.add}
    </Button>
  );
  const shown = rows?.find(({ id }) => id === organisationId);

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
              openId={organisationId}
              onOpen={openRow}
              onDelete={(ids) => {
                writes.remove(rows.filter(({ id }) => new Set(ids).has(id)));
              }}
              counted={text.counted}
              actions={(ids) => <SelectionActions rows={rows} ids={ids} />}
            />
          )}
        </Screen>
      </div>
      {shown && (
        <OrganisationPanel
          key={shown.id}
          organisation={shown}
          onOpen={(id) => {
            openRow({ id });
          }}
          onClose={() => {
            navigate('/organisations');
          }}
        />
      )}
      {adding && <NewOrganisation />}
    </div>
  );
}

function nameOf(row: OrganisationRow): string {
  return row.name;
}
