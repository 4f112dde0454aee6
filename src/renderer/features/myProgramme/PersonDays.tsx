import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconBed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { capitalised, dayText, durationText, spanText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Empty } from '../../ui/Empty.tsx';
import type { DayPlan, LegPlan } from './days.ts';
import type { Reader } from './useMyProgramme.ts';
import { VisitEntry } from './VisitEntry.tsx';
import classes from './MyProgrammeScreen.module.css';

/** What awaits one person or group, leg by leg and day by day. */
export function PersonDays({ person }: { readonly person: Reader }): ReactNode {
  const { myProgramme: text } = useTexts();
  if (person.visits === 0) return <Empty title={text.emptyTitle} text={text.emptyText} />;
  return (
    <div className={classes.days}>
      {person.clashes.length > 0 && (
        <Alert
          color="brick"
          variant="light"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          title={text.clashTitle(person.clashes.length)}
          className={classes.clashes}
        >
          <ul className={classes.sentences}>
            {person.clashes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Alert>
      )}
      {person.legs.map((plan) => (
        <LegDays key={plan.leg.id} plan={plan} person={person} />
      ))}
    </div>
  );
}

function LegDays({ plan, person }: { readonly plan: LegPlan; readonly person: Reader }): ReactNode {
  const { myProgramme: text } = useTexts();
  const language = useLanguage();
  return (
    <section className={classes.leg} aria-labelledby={plan.leg.id}>
      <h2 className={classes.legTitle} id={plan.leg.id}>
        {plan.leg.title}
      </h2>
      <p className={classes.legDates}>
        {capitalised(language, spanText(language, plan.leg.dates))}. {text.zone(plan.leg.zone)}.
      </p>
      {plan.days.map((day) => (
        <Day key={day.day} plan={day} person={person} />
      ))}
      {plan.waiting.length > 0 && (
        <div className={classes.day}>
          <h3 className={classes.dayTitle}>{text.unscheduled}</h3>
          <ol className={classes.entries}>
            {plan.waiting.map((visit) => (
              <VisitEntry key={visit.id} visit={visit} slot={null} person={person} />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function Day({ plan, person }: { readonly plan: DayPlan; readonly person: Reader }): ReactNode {
  const { myProgramme: text } = useTexts();
  const language = useLanguage();
  return (
    <div className={classes.day}>
      <h3 className={classes.dayTitle}>{capitalised(language, dayText(language, plan.day))}</h3>
      {plan.entries.length === 0 && <p className={classes.nothing}>{text.nothingToday}</p>}
      {plan.entries.length > 0 && (
        <ol className={classes.entries}>
          {plan.entries.map((entry) =>
            entry.kind === 'visit' ? (
              <VisitEntry key={entry.visit.id} visit={entry.visit} slot={entry.slot} person={person} />
            ) : (
              <li key={entry.after} className={classes.gap}>
                {text.gap(durationText(language, entry.minutes))}
              </li>
            ),
          )}
        </ol>
      )}
      {person.nights.has(plan.day) && (
        <p className={classes.night}>
          <IconBed size={16} aria-hidden /> {person.nights.get(plan.day)}
        </p>
      )}
    </div>
  );
}
