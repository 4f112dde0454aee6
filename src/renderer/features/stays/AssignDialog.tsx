import { Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { shareRooms } from '../../../shared/domain/rooming.ts';
import { stay, stayStatuses } from '../../../shared/domain/stays.ts';
import { day, type Span } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { stopAssigning, tableName, useAssigning } from './state.ts';
import type { BedRow, Rooming } from './useStays.ts';
import classes from './StaysScreen.module.css';

const sharings = ['single', 'double', 'one'] as const;

const usualSharing: (typeof sharings)[number] = 'single';
const usualStatus: (typeof stayStatuses)[number] = 'booked';

const schema = z
  .object({
    placeId: stay.shape.placeId,
    from: day,
    to: day,
    room: stay.shape.room,
    sharing: z.enum(sharings),
    status: stay.shape.status,
  })
  .refine(({ from, to }) => from <= to, { path: ['to'] });

/** The dialog that lodges those who are selected. */
export function AssignDialog({ rooming }: { readonly rooming: Rooming }): ReactNode {
  const rowIds = useAssigning((state) => state.rowIds);
  if (!rowIds) return null;
  const wanted = new Set(rowIds);
  const rows = rooming.rows.filter(({ id }) => wanted.has(id));
  return rows.length === 0 ? null : <Assign key={rowIds.join(' ')} rooming={rooming} rows={rows} />;
}

function Assign({
  rooming,
  rows,
}: {
  readonly rooming: Rooming;
  readonly rows: readonly BedRow[];
}): ReactNode {
  const { stays: text, fields } = useTexts();
  const write = useWrite();
  const { missionId, places, placeName } = rooming;
  const delegateIds = [...new Set(rows.map(({ delegate }) => delegate.id))];
  const nights = commonNights(rows);
  const form = useDraftForm({
    // What was typed belongs to these people and nights.
    draftKey: `lodge ${missionId} ${delegateIds.join(' ')} ${nights.from}`,
    initial: {
      placeId: usualHotel(rooming, nights),
      ...nights,
      room: '',
      sharing: usualSharing,
      status: usualStatus,
    },
    schema,
  });
  const { values } = form;

  const apply = (): void => {
    const { placeId, from, to, room, sharing, status } = values;
    const taken = takenRooms(rooming, placeId, { from, to }, delegateIds);
    const rooms =
      sharing === 'one'
        ? [{ room, delegateIds }]
        : shareRooms(delegateIds, sharing === 'double' ? 2 : 1, room, taken);
    void write(async () => {
      await api.stays.assign({
        missionId,
        placeId,
        nights: { from, to },
        status,
        rooms: rooms.map((one) => ({ room: one.room, delegateIds: [...one.delegateIds] })),
      });
      notify({ text: text.assigned(delegateIds.length, placeName(placeId) ?? text.noHotel), tone: 'good' });
      clearSelection(tableName(missionId));
      form.reset();
      stopAssigning();
    });
  };
  const same = values.sharing === 'one';

  return (
    <FormDialog
      form={form}
      opened
      title={text.assignMany(delegateIds.length)}
      submit={text.apply}
      onSubmit={apply}
      onClose={stopAssigning}
    >
      <Text size="sm" c="dimmed">
        {text.assignHelp}
      </Text>
      <Select
        label={text.field.hotel}
        description={text.field.hotelHelp}
        data={places.map(({ id, name }) => ({ value: id, label: name }))}
        value={values.placeId}
        searchable
        clearable
        filter={foldedFilter}
        nothingFoundMessage={fields.nothingFound}
        clearButtonProps={{ 'aria-label': fields.clear }}
        data-autofocus
        onChange={(placeId) => {
          form.set('placeId', placeId);
        }}
      />
      <div className={classes.pair}>
        <FormText form={form} field="from" label={text.field.from} type="date" required />
        <FormText form={form} field="to" label={text.field.to} type="date" required />
      </div>
      <Select
        label={text.field.sharing}
        data={sharings.map((value) => ({ value, label: text.sharing[value] }))}
        value={values.sharing}
        allowDeselect={false}
        onChange={(value) => {
          form.set('sharing', sharings.find((known) => known === value) ?? 'single');
        }}
      />
      <div className={classes.pair}>
        <FormText
          form={form}
          field="room"
          label={same ? text.field.room : text.field.firstRoom}
          description={same ? text.field.roomHelp : text.field.firstRoomHelp}
        />
        <Select
          label={text.field.status}
          data={stayStatuses.map((value) => ({ value, label: text.status[value] }))}
          value={values.status}
          allowDeselect={false}
          onChange={(value) => {
            form.set('status', stayStatuses.find((known) => known === value) ?? 'booked');
          }}
        />
      </div>
    </FormDialog>
  );
}

/** From the latest first night to the earliest last one; when the selection has none in common, all of its nights. */
function commonNights(rows: readonly BedRow[]): Span {
  const starts = rows.map(({ nights }) => nights.from).toSorted();
  const ends = rows.map(({ nights }) => nights.to).toSorted();
  const [latest, earliest] = [starts.at(-1) ?? '', ends[0] ?? ''];
  return latest <= earliest
    ? { from: latest, to: earliest }
    : { from: starts[0] ?? '', to: ends.at(-1) ?? '' };
}

/** The hotel most of the others sleep in. */
function usualHotel({ nights }: Rooming, { from, to }: Span): string | null {
  const hotels = nights.filter(({ night }) => from <= night && night <= to).flatMap((night) => night.hotels);
  return hotels.toSorted((a, b) => b.rooms.length - a.rooms.length)[0]?.placeId ?? null;
}

/** The rooms others have in the hotel those nights: nobody is put in with them by accident. */
function takenRooms(
  { rows }: Rooming,
  placeId: string | null,
  { from, to }: Span,
  delegateIds: readonly string[],
): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ stay: bed, nights, delegate }) =>
      bed?.placeId === placeId && nights.from <= to && from <= nights.to && !delegateIds.includes(delegate.id)
        ? [bed.room]
        : [],
    ),
  );
}
