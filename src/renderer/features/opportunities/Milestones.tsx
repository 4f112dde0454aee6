import { Badge, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { milestone as shape, type MilestoneKind } from '../../../shared/domain/opportunities.ts';
import type { DueMilestone } from '../../../shared/domain/milestones.ts';
import { day } from '../../../shared/domain/values.ts';
import { dateText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { SavedDay } from '../../ui/fields/SavedDay.tsx';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import { useToday } from '../../ui/useToday.ts';
import classes from './OpportunitiesScreen.module.css';

interface Props {
  readonly opportunityId: string;
  readonly milestones: readonly DueMilestone[];
}

/** When an opportunity is looked at again after the mission, and what was found then. */
export function Milestones({ opportunityId, milestones }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const today = useToday();
  const save = (
    kind: MilestoneKind,
    said: { readonly doneOn: string | null; readonly outcome: string },
  ): Promise<unknown> => write(() => api.opportunities.reach({ opportunityId, kind, ...said }));
  return (
    <section aria-label={text.milestones}>
      <h3 className={classes.section}>{text.milestones}</h3>
      {milestones.every(({ due }) => due === null) && <p className={classes.help}>{text.noDates}</p>}
      <ul className={classes.milestones}>
        {milestones.map(({ kind, doneOn, outcome, due, overdue }) => (
          <li key={kind} className={classes.milestone}>
            <div className={classes.milestoneHead}>
              <Checkbox
                label={text.milestone[kind]}
                aria-label={text.done(text.milestone[kind])}
                checked={doneOn !== null}
                onChange={(event) =>
                  void save(kind, { doneOn: event.currentTarget.checked ? today : null, outcome })
                }
              />
              {due !== null && (
                <span className={classes.help}>{text.milestoneDue(dateText(language, due))}</span>
              )}
              {overdue && (
                <Badge
                  color="brick"
                  variant="light"
                  radius="sm"
                  tt="none"
                  leftSection={<IconAlertTriangle size={13} aria-hidden />}
                >
                  {text.overdue}
                </Badge>
              )}
            </div>
            {doneOn !== null && (
              <SavedDay
                label={text.doneOn(text.milestone[kind])}
                value={doneOn}
                draftKey={`${opportunityId} ${kind} doneOn`}
                schema={day}
                onSave={(value) => save(kind, { doneOn: value, outcome })}
              />
            )}
            {(doneOn !== null || outcome !== '' || overdue) && (
              <SavedText
                label={text.outcome(text.milestone[kind])}
                value={outcome}
                draftKey={`${opportunityId} ${kind} outcome`}
                schema={shape.shape.outcome}
                onSave={(value) => save(kind, { doneOn, outcome: value })}
                multiline
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
