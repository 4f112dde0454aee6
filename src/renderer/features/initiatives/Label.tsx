import { Badge, Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { initiative as shape, labelMoves, type LabelStatus } from '../../../shared/domain/initiatives.ts';
import { day } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedDay } from '../../ui/fields/SavedDay.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { openDialog } from './state.ts';
import type { InitiativeEntry } from './useInitiatives.ts';
import classes from './InitiativesScreen.module.css';

const dayOrNone = z.union([day, z.literal('')]);

/** How far the label of an initiative is, where it can go from here, and the last decision on it. */
export function Label({ initiative }: { readonly initiative: InitiativeEntry }): ReactNode {
  const { initiatives: text } = useTexts();
  const write = useWrite();
  const { id, name, status, outdated } = initiative;
  const save = (fields: object): Promise<unknown> =>
    write(() => api.initiatives.update({ ids: [id], fields }));
  const go = (to: LabelStatus): void => {
    if (to === 'labelled' || to === 'refused') {
      openDialog({ kind: 'decide', id, name, status: to });
      return;
    }
    void write(async () => {
      await api.initiatives.update({ ids: [id], fields: { status: to } });
      notify({ text: text.moved(name, text.status[to]), tone: 'good' });
    });
  };
  const decided = initiative.decidedOn !== null || initiative.decision !== '';
  const dayField = (key: 'decidedOn' | 'expiresOn'): ReactNode => (
    <SavedDay
      label={text.field[key]}
      value={initiative[key] ?? ''}
      draftKey={`${id} ${key}`}
      schema={dayOrNone}
      onSave={(value) => save({ [key]: value === '' ? null : value })}
    />
  );
  return (
    <section aria-label={text.label}>
      <h3 className={classes.section}>{text.label}</h3>
      <Stack gap="sm">
        <div>
          <Badge
            variant="light"
            radius="sm"
            tt="none"
            size="lg"
            color={outdated || status === 'refused' ? 'brick' : status === 'labelled' ? 'lagoon' : 'gray'}
          >
            {text.isNow(text.status[status])}
          </Badge>
        </div>
        {outdated && <p className={classes.help}>{text.outdatedHelp}</p>}
        <Group gap="xs">
          {labelMoves[status].map((to) => (
            <Button
              key={to}
              variant="light"
              size="compact-sm"
              onClick={() => {
                go(to);
              }}
            >
              {text.move[to]}
            </Button>
          ))}
        </Group>
        {decided && (
          <>
            <div className={classes.pair}>
              {dayField('decidedOn')}
              {dayField('expiresOn')}
            </div>
            <SavedText
              label={text.field.decision}
              value={initiative.decision}
              draftKey={`${id} decision`}
              schema={shape.shape.decision}
              onSave={(decision) => save({ decision })}
              multiline
            />
          </>
        )}
      </Stack>
    </section>
  );
}
