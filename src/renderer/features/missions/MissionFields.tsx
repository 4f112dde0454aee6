import { Stack, TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MissionSummary } from '../../../shared/contract/missions.ts';
import { mission as shape, missionStatuses, type Mission } from '../../../shared/domain/missions.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';

/** A mission's own fields; each saves by itself. */
export function MissionFields({ mission }: { readonly mission: MissionSummary }): ReactNode {
  const { missions, domain } = useTexts();
  const write = useWrite();
  const save = (fields: Partial<Mission>): Promise<unknown> =>
    write(() => api.missions.update({ ids: [mission.id], fields }));

  return (
    <Stack>
      <SavedText
        label={missions.field.title}
        value={mission.title}
        draftKey={`${mission.id} title`}
        schema={shape.shape.title}
        onSave={(title) => save({ title })}
        required
      />
      <SavedSelect
        label={missions.field.status}
        value={mission.status}
        options={missionStatuses.map((value) => ({ value, label: domain.missionStatus[value] }))}
        onSave={(value) => {
          const status = missionStatuses.find((known) => known === value);
          if (status) void save({ status });
        }}
      />
      <TagsInput
        label={missions.field.organisers}
        description={missions.field.organisersHelp}
        value={mission.organisers}
        onChange={(organisers) => void save({ organisers })}
      />
      <SavedText
        label={missions.field.banner}
        description={missions.field.bannerHelp}
        value={mission.banner}
        draftKey={`${mission.id} banner`}
        schema={shape.shape.banner}
        onSave={(banner) => save({ banner })}
      />
      <SavedText
        label={missions.field.purpose}
        description={missions.field.purposeHelp}
        value={mission.purpose}
        draftKey={`${mission.id} purpose`}
        schema={shape.shape.purpose}
        onSave={(purpose) => save({ purpose })}
        multiline
      />
    </Stack>
  );
}
