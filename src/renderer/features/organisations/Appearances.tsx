import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './OrganisationsScreen.module.css';

/** The missions an organisation takes part in, by its delegates or as a host. */
export function Appearances({ organisationId }: { readonly organisationId: string }): ReactNode {
  const { organisations: text } = useTexts();
  const missions = useRead(api.organisations.appearances, { id: organisationId }).value;
  if (!missions) return null;
  return (
    <section aria-label={text.appears}>
      <h3 className={classes.section}>{text.appears}</h3>
      {missions.length === 0 && <p className={classes.none}>{text.appearsNowhere}</p>}
      {missions.map(({ missionId, title, delegates, visits }) => (
        <div key={missionId} className={classes.mission}>
          <p className={classes.missionTitle}>{title}</p>
          <ul className={classes.links}>
            {delegates.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/missions/${missionId}/delegation/${id}`}>{name}</Link>
              </li>
            ))}
            {visits.map((visit) => (
              <li key={visit.id}>
                <Link href={`/missions/${missionId}/programme/${visit.id}`}>{visit.title}</Link>{' '}
                <span className={classes.role}>{text.asHost}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
