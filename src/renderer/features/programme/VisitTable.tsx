import { Button } from '@mantine/core';
import { IconCalendarOff, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { Table } from '../../ui/table/Table.tsx';
import { EditVisits } from './EditVisits.tsx';
import { tableName } from './state.ts';
import type { VisitActions } from './useActions.ts';
import type { Programme } from './useProgramme.ts';
import { useTableColumns } from './useTableColumns.ts';

interface Props {
  readonly programme: Programme;
  readonly leg: Row<Leg>;
  readonly actions: VisitActions;
  readonly openedId: string | null;
}

/** The visits of a leg to sort, filter and change many at once. What is selected here is selected on the board. */
export function VisitTable({ programme, leg, actions, openedId }: Props): ReactNode {
  const { programme: text } = useTexts();
  const [, navigate] = useLocation();
  const [editing, setEditing] = useState<readonly string[] | null>(null);
  const { missionId, visits } = programme;
  const rows = useMemo(() => visits.filter(({ legId }) => legId === leg.id), [visits, leg.id]);
  const { columns, choices } = useTableColumns(programme, leg);
  const withIds = (ids: readonly string[]): VisitRow[] => rows.filter(({ id }) => ids.includes(id));
  return (
    <>
      <Table
        name={tableName(missionId)}
        label={text.table.name(leg.title)}
        filterHint={text.table.filterHint}
        columns={columns}
        choices={choices}
        rows={rows}
        initialSort={{ key: 'day', descending: false }}
        nameOf={({ title }) => title}
        openId={openedId}
        onOpen={({ id }) => {
          navigate(`/missions/${missionId}/programme/${id}`);
        }}
        onDelete={(ids) => {
          actions.remove(withIds(ids));
        }}
        counted={text.table.counted}
        actions={(ids) => (
          <Actions
            onEdit={() => {
              setEditing(ids);
            }}
            onUnschedule={() => {
              actions.unschedule(withIds(ids));
            }}
            onDuplicate={() => {
              actions.duplicate(withIds(ids), null);
            }}
            onRemove={() => {
              actions.remove(withIds(ids));
            }}
          />
        )}
      />
      {editing && (
        <EditVisits
          programme={programme}
          leg={leg}
          ids={editing}
          onClose={() => {
            setEditing(null);
          }}
        />
      )}
    </>
  );
}

interface ActionsProps {
  readonly onEdit: () => void;
  readonly onUnschedule: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

function Actions({ onEdit, onUnschedule, onDuplicate, onRemove }: ActionsProps): ReactNode {
  const { table } = useTexts().programme;
  const common = { variant: 'light', size: 'compact-sm' } as const;
  return (
    <>
      <Button {...common} leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
        {table.edit}
      </Button>
      <Button {...common} leftSection={<IconCalendarOff size={15} aria-hidden />} onClick={onUnschedule}>
        {table.unschedule}
      </Button>
      <Button {...common} leftSection={<IconCopy size={15} aria-hidden />} onClick={onDuplicate}>
        {table.duplicate}
      </Button>
      <Button {...common} color="brick" leftSection={<IconTrash size={15} aria-hidden />} onClick={onRemove}>
        {table.remove}
      </Button>
    </>
  );
}
