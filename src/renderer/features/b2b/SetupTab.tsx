import { useMemo, type ReactNode } from 'react';
import type { SessionRow } from '../../../shared/contract/sessions.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { meetingSlots } from '../../../shared/domain/b2b/slots.ts';
import { session as shape } from '../../../shared/domain/sessions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedNumber } from '../../ui/fields/SavedNumber.tsx';
import { Interpreters } from './Interpreters.tsx';
import { Periods } from './Periods.tsx';
import { Sides } from './Sides.tsx';
import { Tables } from './Tables.tsx';
import { useSaveSession } from './useSaveSession.ts';
import type { Sessions } from './useSessions.ts';
import classes from './SetupTab.module.css';

interface Props {
  readonly sessions: Sessions;
  readonly visit: VisitRow;
  readonly session: SessionRow;
}

/** How a session is cut, where it is held, who is there. */
export function SetupTab({ sessions, visit, session }: Props): ReactNode {
  const { b2b } = useTexts();
  const text = b2b.setup;
  const save = useSaveSession(session);
  const slots = useMemo(() => meetingSlots(session, visit.slot), [session, visit.slot]);
  const tables = session.tables.length;

  return (
    <div className={classes.tab}>
      {visit.slot === null && <p className={classes.warning}>{b2b.untimed}</p>}
      <p className={classes.summary}>
        {tables === 0
          ? text.noTables(slots.length)
          : text.summary(slots.length, tables, slots.length * tables)}
      </p>
      <div className={classes.columns}>
        <section className={classes.section} aria-labelledby="b2b-slots">
          <h2 id="b2b-slots" className={classes.heading}>
            {text.slots}
          </h2>
          <SavedNumber
            label={text.minutes}
            value={session.minutes}
            draftKey={`${session.id} minutes`}
            schema={shape.shape.minutes}
            onSave={(minutes) => save(minutes === null ? {} : { minutes })}
          />
          <SavedNumber
            label={text.pause}
            value={session.pause}
            draftKey={`${session.id} pause`}
            schema={shape.shape.pause}
            onSave={(pause) => save(pause === null ? {} : { pause })}
          />
          <SavedNumber
            label={text.fairness}
            description={text.fairnessHelp}
            value={session.fairness}
            draftKey={`${session.id} fairness`}
            schema={shape.shape.fairness}
            onSave={(fairness) => save({ fairness })}
          />
          <Periods session={session} visit={visit} />
        </section>
        <section className={classes.section} aria-labelledby="b2b-tables">
          <h2 id="b2b-tables" className={classes.heading}>
            {text.tables}
          </h2>
          <Tables sessions={sessions} session={session} />
        </section>
        <section className={classes.section} aria-labelledby="b2b-sides">
          <h2 id="b2b-sides" className={classes.heading}>
            {text.hosts}
          </h2>
          <Sides session={session} />
        </section>
        <section className={classes.section} aria-labelledby="b2b-interpreters">
          <h2 id="b2b-interpreters" className={classes.heading}>
            {text.interpreters}
          </h2>
          <Interpreters session={session} />
        </section>
      </div>
    </div>
  );
}
