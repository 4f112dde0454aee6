import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { hourText, listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Meetings } from './Meetings.tsx';
import { RollCallLink } from './RollCallLink.tsx';
import type { Names, Reader } from './useMyProgramme.ts';
import classes from './MyProgrammeScreen.module.css';

interface Props {
  readonly visit: VisitRow;
  readonly slot: VisitRow['slot'];
  readonly person: Reader;
}

/** One visit as who goes there needs it: when, where, with whom, what it is about. */
export function VisitEntry({ visit, slot, person }: Props): ReactNode {
  const { domain, clashes: words } = useTexts();
  const { names } = person;
  const place = visit.placeId === null ? undefined : names.place(visit.placeId);
  const clashing = person.clashing.has(visit.id) && visit.status !== 'cancelled';
  return (
    <li className={classes.entry} data-status={visit.status} data-clash={clashing}>
      <Time slot={slot} />
      <div className={classes.about}>
        <p className={classes.title}>
          {clashing && <IconAlertTriangleFilled size={15} aria-label={words.mark} role="img" />}
          <span className={classes.name}>{visit.title}</span>
          <span className={classes.status}>
            {domain.visitKind[visit.kind]}
            {visit.status !== 'confirmed' && ` · ${domain.visitStatus[visit.status]}`}
          </span>
        </p>
        {place && (
          <p className={classes.place}>
            {place.name}
            {[place.address, place.address.includes(place.city) ? '' : place.city]
              .filter((part) => part !== '')
              .map((part) => `, ${part}`)}
          </p>
        )}
        <Company visit={visit} names={names} />
        {visit.kind === 'b2b' && <Meetings visit={visit} delegateId={person.id} />}
        {visit.description !== '' && <p className={classes.text}>{visit.description}</p>}
        {slot && <RollCallLink visit={visit} slot={slot} />}
        <Notes visitId={visit.id} delegateId={person.id} />
      </div>
    </li>
  );
}

function Time({ slot }: { readonly slot: VisitRow['slot'] }): ReactNode {
  const { myProgramme: text } = useTexts();
  const language = useLanguage();
  if (!slot) return <p className={classes.time}>–</p>;
  return (
    <p className={classes.time}>
      <time dateTime={slot.start}>{hourText(language, slot.start)}</time>
      <span className={classes.until}>
        <span aria-hidden>–</span> <time dateTime={slot.end}>{hourText(language, slot.end)}</time>
      </span>
      {slot.end.slice(0, 10) > slot.start.slice(0, 10) && (
        <span className={classes.nextDay}>{text.nextDay}</span>
      )}
    </p>
  );
}

/** Who receives, and who else comes. */
function Company({ visit, names }: { readonly visit: VisitRow; readonly names: Names }): ReactNode {
  const { myProgramme: text, programme } = useTexts();
  const language = useLanguage();
  const host = visit.hostId === null ? undefined : names.host(visit.hostId);
  const groups = visit.groupIds.flatMap((id) => names.group(id) ?? []);
  const who = visit.everyone ? text.everyone : listText(language, groups);
  const count = programme.panel.coming(names.count(visit));
  return (
    <dl className={classes.facts}>
      {host !== undefined && (
        <div>
          <dt>{text.host}</dt>
          <dd>{host}</dd>
        </div>
      )}
      <div>
        <dt>{text.with}</dt>
        <dd>{who === '' ? count : `${who} (${count})`}</dd>
      </div>
    </dl>
  );
}

/** What was written about the visit and this person may read: own notes, and those that are not private. */
function Notes({
  visitId,
  delegateId,
}: {
  readonly visitId: string;
  readonly delegateId: string;
}): ReactNode {
  const { myProgramme: text } = useTexts();
  const notes = useRead(api.notes.list, { visitId }).value;
  const seen = notes?.filter((note) => note.visibility !== 'private' || note.writerId === delegateId) ?? [];
  if (seen.length === 0) return null;
  return (
    <ul className={classes.notes} aria-label={text.notes}>
      {seen.map((note) => (
        <li key={note.id} className={classes.text}>
          {note.text}
        </li>
      ))}
    </ul>
  );
}
