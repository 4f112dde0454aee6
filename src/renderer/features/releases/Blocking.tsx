import type { ReactNode } from 'react';
import type { Clash } from '../../../shared/domain/clashes/clash.ts';
import { listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './ReleasesScreen.module.css';

const shown = 8;

/** The clashes in the way of a release, the first ones by name. */
export function Blocking({
  missionId,
  clashes,
}: {
  readonly missionId: string;
  readonly clashes: readonly Clash[];
}): ReactNode {
  const { releases: text } = useTexts();
  const language = useLanguage();
  const visits = useRead(api.visits.list, { missionId }).value ?? [];
  const titles = new Map(visits.map(({ id, title }) => [id, title]));
  return (
    <ul className={classes.sentences}>
      {clashes.slice(0, shown).map((clash) => (
        <li key={clash.name}>
          {listText(
            language,
            clash.itemIds.flatMap((id) => titles.get(id) ?? []),
          )}
        </li>
      ))}
      {clashes.length > shown && <li>{text.moreBlocking(clashes.length - shown)}</li>}
    </ul>
  );
}
