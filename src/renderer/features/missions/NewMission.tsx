import { Fieldset, Group, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import { mission } from '../../../shared/domain/missions.ts';
import { day, requiredLine, zone } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { ZoneSelect } from '../../ui/fields/ZoneSelect.tsx';
import { closeMissionDialog } from './state.ts';

const schema = z
  .object({
    title: mission.shape.title,
    banner: mission.shape.banner,
    purpose: mission.shape.purpose,
    legTitle: requiredLine,
    from: day,
    to: day,
    zone,
  })
  .refine((values) => values.from <= values.to, { path: ['to'], abort: true });

const initial = {
  title: '',
  banner: '',
  organisers: ['AWEX', 'WBI'] as string[],
  purpose: '',
  legTitle: '',
  from: '',
  to: '',
  zone: 'Europe/Brussels',
};

/** A new mission with its first leg: enough to open its programme. */
export function NewMission(): ReactNode {
  const { missions } = useTexts();
  const write = useWrite();
  const [, navigate] = useLocation();
  const form = useDraftForm({ draftKey: 'new mission', initial, schema });

  const create = (): void => {
    const { legTitle, from, to, zone: legZone, ...fields } = form.values;
    void write(async () => {
      const { id } = await api.missions.create({
        ...fields,
        status: 'draft',
        leg: { title: legTitle, dates: { from, to }, zone: legZone },
      });
      form.reset();
      closeMissionDialog();
      navigate(`/missions/${id}/itinerary`);
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={missions.create}
      submit={missions.submit.create}
      onSubmit={create}
      onClose={closeMissionDialog}
    >
      <FormText form={form} field="title" label={missions.field.title} required first />
      <TagsInput
        label={missions.field.organisers}
        description={missions.field.organisersHelp}
        value={form.values.organisers}
        onChange={(organisers) => {
          form.set('organisers', organisers);
        }}
      />
      <FormText
        form={form}
        field="banner"
        label={missions.field.banner}
        description={missions.field.bannerHelp}
      />
      <FormText
        form={form}
        field="purpose"
        label={missions.field.purpose}
        description={missions.field.purposeHelp}
        multiline
      />
      <Fieldset legend={missions.field.firstLeg}>
        <FormText
          form={form}
          field="legTitle"
          label={missions.field.legTitle}
          placeholder={missions.field.legTitleExample}
          required
        />
        <Group grow mt="sm" align="flex-start">
          <FormText form={form} field="from" label={missions.field.from} type="date" required />
          <FormText form={form} field="to" label={missions.field.to} type="date" required />
          <ZoneSelect
            label={missions.field.zone}
            value={form.values.zone}
            onChange={(chosen) => {
              form.set('zone', chosen);
            }}
          />
        </Group>
      </Fieldset>
    </FormDialog>
  );
}
