import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { city, leg } from '../../../shared/domain/missions.ts';
import { place } from '../../../shared/domain/places.ts';
import { day, zone } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { ZoneSelect } from '../../ui/fields/ZoneSelect.tsx';
import { stopAdding, useAdding } from './state.ts';
import type { Itinerary } from './useItinerary.ts';

/** The dialog of what is being added. */
export function AddDialogs({
  missionId,
  itinerary,
}: {
  readonly missionId: string;
  readonly itinerary: Itinerary | undefined;
}): ReactNode {
  const adding = useAdding((state) => state.adding);
  if (!adding) return null;
  if (adding.kind === 'leg')
    return <AddLeg missionId={missionId} zone={itinerary?.legs.at(-1)?.zone ?? 'Europe/Brussels'} />;
  if (adding.kind === 'city') return <AddCity key={adding.legId} legId={adding.legId} />;
  return <AddPlace key={adding.cityId} cityId={adding.cityId} />;
}

const legForm = z
  .object({ title: leg.shape.title, from: day, to: day, zone })
  .refine((values) => values.from <= values.to, { path: ['to'] });

function AddLeg({
  missionId,
  zone: lastZone,
}: {
  readonly missionId: string;
  readonly zone: string;
}): ReactNode {
  const { itinerary: text } = useTexts();
  const write = useWrite();
  const form = useDraftForm({
    draftKey: `new leg ${missionId}`,
    initial: { title: '', from: '', to: '', zone: lastZone },
    schema: legForm,
  });
  const create = (): void => {
    const { title, from, to, zone: legZone } = form.values;
    void write(async () => {
      await api.legs.create({ missionId, title, dates: { from, to }, zone: legZone });
      form.reset();
      stopAdding();
    });
  };
  return (
    <FormDialog
      form={form}
      opened
      title={text.addLeg}
      submit={text.submit.leg}
      onSubmit={create}
      onClose={stopAdding}
    >
      <FormText form={form} field="title" label={text.field.title} required first />
      <Group grow align="flex-start">
        <FormText form={form} field="from" label={text.field.from} type="date" required />
        <FormText form={form} field="to" label={text.field.to} type="date" required />
      </Group>
      <ZoneSelect
        label={text.field.zone}
        value={form.values.zone}
        onChange={(chosen) => {
          form.set('zone', chosen);
        }}
      />
    </FormDialog>
  );
}

function AddCity({ legId }: { readonly legId: string }): ReactNode {
  const { itinerary: text } = useTexts();
  const write = useWrite();
  const schema = city.omit({ legId: true });
  const form = useDraftForm({ draftKey: `new city ${legId}`, initial: { name: '', country: '' }, schema });
  const create = (): void => {
    void write(async () => {
      await api.cities.create({ legId, ...form.values });
      form.reset();
      stopAdding();
    });
  };
  return (
    <FormDialog
      form={form}
      opened
      title={text.addCity}
      submit={text.submit.city}
      onSubmit={create}
      onClose={stopAdding}
      size="md"
    >
      <FormText form={form} field="name" label={text.field.cityName} required first />
      <FormText form={form} field="country" label={text.field.country} />
    </FormDialog>
  );
}

function AddPlace({ cityId }: { readonly cityId: string }): ReactNode {
  const { itinerary: text } = useTexts();
  const write = useWrite();
  const schema = place.pick({ name: true, address: true, comment: true });
  const form = useDraftForm({
    draftKey: `new place ${cityId}`,
    initial: { name: '', address: '', comment: '' },
    schema,
  });
  const create = (): void => {
    void write(async () => {
      await api.places.create({ cityId, ...form.values, point: null });
      form.reset();
      stopAdding();
    });
  };
  return (
    <FormDialog
      form={form}
      opened
      title={text.addPlace}
      submit={text.submit.place}
      onSubmit={create}
      onClose={stopAdding}
      size="md"
    >
      <FormText form={form} field="name" label={text.field.placeName} required first />
      <FormText form={form} field="address" label={text.field.address} />
      <FormText form={form} field="comment" label={text.field.comment} multiline />
    </FormDialog>
  );
}
