import { IconFlag } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Emergency } from '../../../shared/domain/attendance.ts';
import type { Gathering } from '../../../shared/domain/whereabouts.ts';
import { gatheringTitle, purposeText, rallyingText, whereaboutText } from '../../../shared/texts/crisis.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { Sheet } from './useWhereabouts.ts';
import classes from './WhereaboutsScreen.module.css';

interface Props {
  readonly gathering: Gathering;
  readonly sheet: Sheet;
  /** Null while they are not to be shown. */
  readonly contacts: readonly Emergency[] | null;
}

/** People who are together: where, how to reach them, where to send them. */
export function GatheringList({ gathering, sheet, contacts }: Props): ReactNode {
  const { whereabouts: text } = useTexts();
  const language = useLanguage();
  const { names, places, rallying } = sheet;
  const { kind, placeId, people, name } = gathering;
  const point = placeId === null ? null : rallyingText(language, placeId, places, rallying);
  const address = places.find(({ id }) => id === placeId)?.address ?? '';
  const about = [purposeText(gathering, names), address].filter((part) => part !== '').join(' · ');
  const headingId = `gathering ${name}`.replaceAll(' ', '-');
  return (
    <section className={classes.gathering} data-kind={kind} aria-labelledby={headingId}>
      <header className={classes.head}>
        <h2 id={headingId} className={classes.title}>
          {gatheringTitle(language, gathering, names)}
        </h2>
        <span className={classes.count}>{text.people(people.length)}</span>
      </header>
      {about !== '' && <p className={classes.about}>{about}</p>}
      {point !== null && (
        <p className={classes.rallying}>
          <IconFlag size={16} aria-hidden /> {point}
        </p>
      )}
      <table className={classes.people}>
        <thead>
          <tr>
            <th scope="col">{text.column.name}</th>
            <th scope="col">{text.column.phone}</th>
            {contacts && <th scope="col">{text.column.emergency}</th>}
            <th scope="col">{text.column.note}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => {
            const delegate = sheet.delegate(one.delegateId);
            return (
              <tr key={one.delegateId}>
                <th scope="row">
                  {delegate?.lastName} <span className={classes.first}>{delegate?.firstName}</span>
                </th>
                <td className="numbers">{delegate?.phone}</td>
                {contacts && <td>{contactText(contacts, one.delegateId) ?? text.noEmergency}</td>}
                <td className={classes.note}>{whereaboutText(language, one, gathering, names)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function contactText(contacts: readonly Emergency[], delegateId: string): string | null {
  const contact = contacts.find((one) => one.delegateId === delegateId);
  const told = contact ? [contact.name, contact.relation, contact.phone].filter((part) => part !== '') : [];
  return told.length === 0 ? null : told.join(', ');
}
