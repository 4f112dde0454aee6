import { IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { instantOf } from '../../../shared/domain/instants.ts';
import { rosterOf } from '../../../shared/domain/participants.ts';
import { countRoll, marksOf } from '../../../shared/domain/rollCall.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useNow } from './useNow.ts';
import classes from './MyProgrammeScreen.module.css';

interface Props {
  readonly visit: VisitRow;
  readonly slot: NonNullable<VisitRow['slot']>;
}

/** The way to the roll-call of a visit or transfer, how far it is, and whether it is going on now. */
export function RollCallLink({ visit, slot }: Props): ReactNode {
  const { rollCall: text, myProgramme } = useTexts();
  const { missionId, id } = visit;
  const now = useNow();
  const attendance = useRead(api.attendance.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  if (visit.status === 'cancelled' || !attendance || !delegates || !groups) return null;
  const isNow = instantOf(slot.start, slot.zone) <= now && now < instantOf(slot.end, slot.zone);
  const marks = marksOf(id, attendance);
  return (
    <p className={classes.rollCall} data-now={isNow}>
      {isNow && <strong>{myProgramme.now}</strong>}
      <Link href={`/missions/${missionId}/roll-call/${id}`} aria-label={text.callOf(visit.title)}>
        <IconUserCheck size={16} aria-hidden /> {text.call}
      </Link>
      {marks.size > 0 && text.count(countRoll(rosterOf(delegates, groups).participantsOf(visit), marks))}
    </p>
  );
}
