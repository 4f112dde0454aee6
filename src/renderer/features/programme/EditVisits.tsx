import { Checkbox, MultiSelect, Select, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { ids as idsOf } from '../../../shared/domain/values.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { visitStatuses, type VisitStatus } from '../../../shared/domain/visits.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { foldedFilter } from '../../ui/fields/foldedFilter.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import type { Programme } from './useProgramme.ts';
import classes from './EditVisits.module.css';

interface Props {
  readonly programme: Programme;
  readonly leg: Row<Leg>;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

const editable = ['status', 'placeId', 'hostId', 'groupIds'] as const;
type Editable = (typeof editable)[number];

const schema = z.object({
  ticked: z.array(z.enum(editable)),
  status: z.enum(visitStatuses),
  placeId: z.string().nullable(),
  hostId: z.string().nullable(),
  groupIds: idsOf,
});
const untouched = {
  ticked: [] as Editable[],
  status: 'confirmed' as VisitStatus,
  placeId: null as string | null,
  hostId: null as string | null,
  groupIds: [] as string[],
};

/** The same change to many visits: one write, one step to undo. */
export function EditVisits({ programme, leg, ids, onClose }: Props): ReactNode {
  const text = useTexts();
  const { table, panel } = text.programme;
  const write = useWrite();
  const form = useDraftForm({ draftKey: `edit visits ${programme.missionId}`, initial: untouched, schema });
  const { values } = form;
  const options = useOptions(programme, leg);

  const tick = (field: Editable, on: boolean): void => {
    const others = values.ticked.filter((each) => each !== field);
    form.set('ticked', on ? [...others, field] : others);
  };
  const emptied = (field: Editable): string | undefined =>
    values.ticked.includes(field) && values[field] === null ? table.none : undefined;
  const row = (field: Editable, label: string, input: ReactNode): ReactNode => (
    <div className={classes.change}>
      <Checkbox
        className={classes.tick}
        aria-label={table.change(label)}
        checked={values.ticked.includes(field)}
        onChange={(event) => {
          tick(field, event.currentTarget.checked);
        }}
      />
      {input}
    </div>
  );
  const apply = (): void => {
    const { ticked, groupIds, ...single } = values;
    const fields = Object.fromEntries(
      ticked.flatMap((field) => (field === 'groupIds' ? [] : [[field, single[field]]])),
    );
    const parties = ticked.includes('groupIds') ? { everyone: false, groupIds } : {};
    void write(async () => {
      if (ticked.length > 0) {
        await api.visits.update({ ids: [...ids], fields: { ...fields, ...parties } });
        notify({ text: table.edited(ids.length), tone: 'good' });
      }
      form.reset();
      onClose();
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={table.editMany(ids.length)}
      submit={table.editMany(ids.length)}
      onSubmit={apply}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {table.editHelp}
      </Text>
      {row(
        'status',
        panel.status,
        <Select
          label={panel.status}
          value={values.status}
          data={visitStatuses.map((value) => ({ value, label: text.domain.visitStatus[value] }))}
          allowDeselect={false}
          onChange={(status) => {
            form.set('status', status as VisitStatus);
            tick('status', true);
          }}
        />,
      )}
      {(['placeId', 'hostId'] as const).map((field) => {
        const label = field === 'placeId' ? panel.place : panel.host;
        return (
          <div key={field}>
            {row(
              field,
              label,
              <Select
                label={label}
                description={emptied(field)}
                value={values[field]}
                data={options[field]}
                searchable
                clearable
                filter={foldedFilter}
                limit={100}
                onChange={(value) => {
                  form.set(field, value);
                  tick(field, true);
                }}
              />,
            )}
          </div>
        );
      })}
      {row(
        'groupIds',
        panel.groups,
        <MultiSelect
          label={panel.groups}
          value={values.groupIds}
          data={programme.groups.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          filter={foldedFilter}
          onChange={(groupIds) => {
            form.set('groupIds', groupIds);
            tick('groupIds', true);
          }}
        />,
      )}
    </FormDialog>
  );
}

/** The places of the leg first, and all organisations. */
function useOptions(
  { places, cities }: Programme,
  leg: Row<Leg>,
): Readonly<Record<'placeId' | 'hostId', { value: string; label: string }[]>> {
  const organisations = useRead(api.organisations.list, {}).value ?? [];
  const cityOf = new Map(cities.map((city) => [city.id, city]));
  const isOwn = ({ cityId }: { readonly cityId: string }): boolean => cityOf.get(cityId)?.legId === leg.id;
  const ordered = [...places.filter(isOwn), ...places.filter((place) => !isOwn(place))];
  return {
    placeId: ordered.map(({ id, name, cityId }) => ({
      value: id,
      label: [name, cityOf.get(cityId)?.name].filter(Boolean).join(', '),
    })),
    hostId: organisations.map(({ id, name, city }) => ({
      value: id,
      label: city === '' ? name : `${name}, ${city}`,
    })),
  };
}
