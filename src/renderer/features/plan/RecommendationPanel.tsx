import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RecommendationRow } from '../../../shared/contract/recommendations.ts';
import {
  horizons,
  priorities,
  recommendation as shape,
  recommendationStatuses,
  type Recommendation,
} from '../../../shared/domain/recommendations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedMulti } from '../../ui/fields/SavedMulti.tsx';
import { SavedSelect } from '../../ui/fields/SavedSelect.tsx';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { numbered, type Plan } from './usePlan.ts';
import { useRemove } from './useRemove.ts';

interface Props {
  readonly recommendation: RecommendationRow;
  readonly plan: Plan;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One recommendation beside the table, with the practices it comes from and the objectives it serves. */
export function RecommendationPanel({ recommendation, plan, onOpen, onClose }: Props): ReactNode {
  const { plan: text } = useTexts();
  const write = useWrite();
  const remove = useRemove('recommendations');
  const { id, ...row } = recommendation;
  const save = (
    fields: Partial<Recommendation> & { practiceIds?: string[]; objectiveIds?: string[] },
  ): Promise<unknown> => write(() => api.recommendations.update({ ids: [id], fields }));
  const duplicate = async (): Promise<void> => {
    const links = { practiceIds: [...row.practiceIds], objectiveIds: [...row.objectiveIds] };
    const copy = { ...row, ...links, number: '', title: text.copyOf(row.title) };
    const made = await write(() => api.recommendations.create(copy));
    if (made) onOpen(made.id);
  };
  const textField = (key: 'number' | 'title' | 'text' | 'addressee' | 'owner' | 'indicator'): ReactNode => (
    <SavedText
      label={text.field[key]}
      value={row[key]}
      draftKey={`${id} ${key}`}
      schema={shape.shape[key]}
      onSave={(value) => save({ [key]: value })}
      required={key === 'title'}
      multiline={key === 'text'}
    />
  );

  return (
    <SidePanel
      title={numbered(row)}
      kind={text.kind.recommendation}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() => void duplicate()}
          remove={text.remove}
          onRemove={() => {
            onClose();
            remove([recommendation]);
          }}
        />
      }
    >
      <Stack>
        {textField('number')}
        {textField('title')}
        <SavedSuggest
          label={text.field.theme}
          value={row.theme}
          suggestions={plan.themes}
          draftKey={`${id} theme`}
          schema={shape.shape.theme}
          onSave={(theme) => save({ theme })}
        />
        <SavedSelect
          label={text.field.status}
          value={row.status}
          options={recommendationStatuses.map((value) => ({ value, label: text.status[value] }))}
          onSave={(chosen) => {
            const status = recommendationStatuses.find((known) => known === chosen);
            if (status) void save({ status });
          }}
        />
        <SavedSelect
          label={text.field.priority}
          value={row.priority}
          options={priorities.map((value) => ({ value, label: text.priority[value] }))}
          onSave={(chosen) => {
            const priority = priorities.find((known) => known === chosen);
            if (priority) void save({ priority });
          }}
        />
        <SavedSelect
          label={text.field.horizon}
          value={row.horizon}
          options={horizons.map((value) => ({ value, label: text.horizon[value] }))}
          onSave={(chosen) => {
            const horizon = horizons.find((known) => known === chosen);
            if (horizon) void save({ horizon });
          }}
        />
        {textField('text')}
        {textField('addressee')}
        {textField('owner')}
        {textField('indicator')}
        <SavedMulti
          label={text.practices}
          value={row.practiceIds}
          options={plan.practices.map(({ id: value, title }) => ({ value, label: title }))}
          onSave={(practiceIds) => void save({ practiceIds })}
        />
        <SavedMulti
          label={text.objectives}
          value={row.objectiveIds}
          options={plan.objectives.map((one) => ({ value: one.id, label: numbered(one) }))}
          onSave={(objectiveIds) => void save({ objectiveIds })}
        />
      </Stack>
    </SidePanel>
  );
}
