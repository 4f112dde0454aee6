import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { objective as shape, type Objective } from '../../../shared/domain/recommendations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedSuggest } from '../../ui/fields/SavedSuggest.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { PanelActions } from '../../ui/PanelActions.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { numbered, type ObjectiveRow, type Plan } from './usePlan.ts';
import { useRemove } from './useRemove.ts';
import classes from './PlanScreen.module.css';

interface Props {
  readonly objective: ObjectiveRow;
  readonly plan: Plan;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One strategic objective beside the table, with the recommendations that serve it. */
export function ObjectivePanel({ objective, plan, onOpen, onClose }: Props): ReactNode {
  const { plan: text } = useTexts();
  const write = useWrite();
  const remove = useRemove('objectives');
  const { id, ...row } = objective;
  const save = (fields: Partial<Objective>): Promise<unknown> =>
    write(() => api.objectives.update({ ids: [id], fields }));
  const duplicate = async (): Promise<void> => {
    const copy = { ...row, number: '', title: text.copyOf(row.title) };
    const made = await write(() => api.objectives.create(copy));
    if (made) onOpen(made.id);
  };
  const serving = plan.recommendations.filter(({ objectiveIds }) => objectiveIds.includes(id));
  const textField = (key: 'number' | 'title' | 'text'): ReactNode => (
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
      kind={text.kind.objective}
      closeLabel={text.close}
      onClose={onClose}
      actions={
        <PanelActions
          duplicate={text.duplicate}
          onDuplicate={() => void duplicate()}
          remove={text.remove}
          onRemove={() => {
            onClose();
            remove([objective]);
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
        {textField('text')}
        {serving.length > 0 && (
          <section aria-label={text.served}>
            <h3 className={classes.section}>{text.served}</h3>
            <ul className={classes.links}>
              {serving.map((one) => (
                <li key={one.id}>
                  <Link href={`/plan/recommendations/${one.id}`}>{numbered(one)}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Stack>
    </SidePanel>
  );
}
