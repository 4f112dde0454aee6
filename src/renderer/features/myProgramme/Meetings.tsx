import type { ReactNode } from 'react';
import type { AgendaEntry } from '../../../shared/contract/meetings.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { clockText, listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './Meetings.module.css';

interface Props {
  readonly visit: VisitRow;
  readonly delegateId: string;
}

/** The person's own meetings of a B2B session: when, at which table, with whom. */
export function Meetings({ visit, delegateId }: Props): ReactNode {
  const { myProgramme: text, b2bDay } = useTexts();
  const language = useLanguage();
  const { missionId } = visit;
  const agenda = useRead(api.meetings.agenda, { missionId, partyId: delegateId }).value;
  const own = (agenda ?? []).filter(({ visitId }) => visitId === visit.id);
  if (own.length === 0) return null;
  const others = ({ parties }: AgendaEntry): string =>
    listText(
      language,
      parties
        .filter(({ id }) => id !== delegateId)
        .map(({ name, organisation }) => (organisation === '' ? name : `${name} (${organisation})`)),
    );
  return (
    <ul className={classes.meetings} aria-label={text.meetings}>
      {own.map((meeting) => (
        <li key={meeting.id} className={classes.meeting} data-status={meeting.status}>
          <span className={classes.when}>
            {clockText(meeting.slot.start)}–{clockText(meeting.slot.end)}
          </span>
          <span className={classes.where}>{meeting.table}</span>
          <span>
            {others(meeting)}
            {meeting.status !== 'planned' && (
              <span className={classes.where}> · {b2bDay.status[meeting.status]}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
