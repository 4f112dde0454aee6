import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { MissionSummary } from '../../../shared/contract/missions.ts';
import { missionCopy } from '../../../shared/domain/missions.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { FormText } from '../../ui/fields/FormText.tsx';
import { useDraftForm } from '../../ui/fields/useDraftForm.ts';
import { closeMissionDialog } from './state.ts';

const schema = z.object({ title: missionCopy.shape.title, firstDay: missionCopy.shape.firstDay });

/** The same journey at other dates. */
export function CopyMission({ mission }: { readonly mission: MissionSummary }): ReactNode {
  const { missions } = useTexts();
  const write = useWrite();
  const [, navigate] = useLocation();
  const initial = { title: missions.copyOf(mission.title), firstDay: mission.from ?? '' };
  const form = useDraftForm({ draftKey: `copy ${mission.id}`, initial, schema });

  const copy = (): void => {
    void write(async () => {
      const { id } = await api.missions.copy({ id: mission.id, ...form.values });
      form.reset();
      closeMissionDialog();
      notify({ text: missions.copied, tone: 'good' });
      navigate(`/missions/${id}/programme`);
    });
  };

  return (
    <FormDialog
      form={form}
      opened
      title={missions.copy}
      submit={missions.submit.copy}
      onSubmit={copy}
      onClose={closeMissionDialog}
    >
      <FormText form={form} field="title" label={missions.field.copyTitle} required first />
      <FormText form={form} field="firstDay" label={missions.field.copyDay} type="date" required />
      <Text size="sm" c="dimmed">
        {missions.field.copyHelp}
      </Text>
    </FormDialog>
  );
}
