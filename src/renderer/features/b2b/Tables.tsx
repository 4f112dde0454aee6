import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { SessionRow } from '../../../shared/contract/sessions.ts';
import { session as shape } from '../../../shared/domain/sessions.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { useSaveSession } from './useSaveSession.ts';
import type { Sessions } from './useSessions.ts';
import classes from './SetupTab.module.css';

interface Props {
  readonly sessions: Sessions;
  readonly session: SessionRow;
}

type Table = SessionRow['tables'][number];

const tableName = shape.shape.tables.element.shape.name;

/** The tables of the room and premises elsewhere, each for all or for one host. */
export function Tables({ sessions, session }: Props): ReactNode {
  const save = useSaveSession(session);
  const text = useTexts().b2b.setup;
  const parties = useRead(api.sessions.parties, { visitId: session.visitId }).value;
  const { tables } = session;
  const hosts = useMemo(
    () =>
      (parties ?? [])
        .filter(({ side }) => side === 'hosts')
        .map(({ id, name }) => ({ value: id, label: name })),
    [parties],
  );
  const places = useMemo(
    () => sessions.places.map(({ id, name }) => ({ value: id, label: name })),
    [sessions.places],
  );
  const change = (index: number, fields: Partial<Table>): Promise<unknown> =>
    save({ tables: tables.map((table, at) => (at === index ? { ...table, ...fields } : table)) });
  return (
    <>
      <p className={classes.help}>{text.tablesHelp}</p>
      <AddTables count={tables.length} onAdd={(added) => void save({ tables: [...tables, ...added] })} />
      {tables.length > 0 && (
        <p className={classes.tableHeads} aria-hidden>
          <span>{text.column.name}</span>
          <span>{text.column.owner}</span>
          <span>{text.column.place}</span>
        </p>
      )}
      <ul className={`${classes.list ?? ''} ${classes.scrolled ?? ''}`}>
        {tables.map((table, index) => (
          <li key={index} className={classes.table}>
            <SavedText
              label={text.tableLabel(index + 1)}
              value={table.name}
              draftKey={`${session.id} table ${String(index)}`}
              schema={tableName}
              onSave={(name) => change(index, { name })}
            />
            <Select
              label={text.tableOwner(table.name)}
              placeholder={text.nobodys}
              data={hosts}
              value={table.partyId}
              searchable
              clearable
              onChange={(partyId) => void change(index, { partyId })}
            />
            <Select
              label={text.tablePlace(table.name)}
              placeholder={text.here}
              data={places}
              value={table.placeId}
              searchable
              clearable
              onChange={(placeId) => void change(index, { placeId })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text.removeTable(table.name)}
              onClick={() => void save({ tables: tables.filter((_, at) => at !== index) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  );
}

interface AddProps {
  readonly count: number;
  readonly onAdd: (tables: Table[]) => void;
}

const most = 200;

function AddTables({ count, onAdd }: AddProps): ReactNode {
  const text = useTexts().b2b.setup;
  const [number, setNumber] = useState(4);
  return (
    <form
      className={classes.ends}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(
          Array.from({ length: number }, (_, index) => ({
            name: text.tableName(count + index + 1),
            placeId: null,
            partyId: null,
          })),
        );
      }}
    >
      <NumberInput
        className={classes.grow ?? ''}
        label={text.tableNumber}
        value={number}
        min={1}
        max={most}
        clampBehavior="strict"
        allowDecimal={false}
        onChange={(value) => {
          setNumber(Number(value) || 1);
        }}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
        {text.addTables}
      </Button>
    </form>
  );
}
