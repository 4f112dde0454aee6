import { useMemo, type ReactNode } from 'react';
import type { Clash } from '../../../shared/domain/clashes/clash.ts';
import { clashSentence, type ClashNames } from '../../../shared/texts/clashes.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './ReleasesScreen.module.css';

const shown = 8;

/** The clashes in the way of a release, the first ones each in a sentence. */
export function Blocking({
  missionId,
  clashes,
}: {
  readonly missionId: string;
  readonly clashes: readonly Clash[];
}): ReactNode {
  const { releases: text } = useTexts();
  const language = useLanguage();
  const names = useClashNames(missionId);
  return (
    <ul className={classes.sentences}>
      {names &&
        clashes
          .slice(0, shown)
          .map((clash) => <li key={clash.name}>{clashSentence(language, clash, names)}</li>)}
      {clashes.length > shown && <li>{text.moreBlocking(clashes.length - shown)}</li>}
    </ul>
  );
}

/** Undefined until all names were read. */
function useClashNames(missionId: string): ClashNames | undefined {
  const { domain } = useTexts();
  const visits = useRead(api.visits.list, { missionId }).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const hosts = useRead(api.organisations.list, {}).value;
  return useMemo(() => {
    if (!visits || !transfers || !delegates || !places || !hosts) return undefined;
    const items = new Map([
      ...visits.map(({ id, title }) => [id, title] as const),
      ...transfers.map(
        ({ id, mode, number }) => [id, `${domain.travelMode[mode]} ${number}`.trim()] as const,
      ),
    ]);
    const persons = new Map(
      delegates.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`.trim()]),
    );
    const placeNames = new Map(places.map(({ id, name }) => [id, name]));
    const hostNames = new Map(hosts.map(({ id, name }) => [id, name]));
    return {
      item: (id) => items.get(id),
      delegate: (id) => persons.get(id),
      place: (id) => placeNames.get(id),
      host: (id) => hostNames.get(id),
    };
  }, [domain, visits, transfers, delegates, places, hosts]);
}
