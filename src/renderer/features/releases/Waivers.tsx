import type { ReactNode } from 'react';
import { itemName } from '../../../shared/texts/releaseItems.ts';
import { listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './ReleasesScreen.module.css';

/** The clashes that were accepted when a version was made, by the names its items had then. */
export function Waivers({ releaseId }: { readonly releaseId: string }): ReactNode {
  const { releases: text } = useTexts();
  const language = useLanguage();
  const release = useRead(api.releases.get, { id: releaseId }).value;
  if (!release || release.waivers.length === 0) return null;
  const items = new Map(release.programme.items.map((item) => [item.id, item]));
  return (
    <section className={classes.waivers} aria-labelledby="waivers">
      <h3 id="waivers" className={classes.subtitle}>
        {text.waivers}
      </h3>
      <ul className={classes.sentences}>
        {release.waivers.map(({ clash, reason }) => {
          const named = clash.split(' ').flatMap((part) => items.get(part) ?? []);
          const names = named.map((item) => itemName(language, item));
          return (
            <li key={clash}>
              <strong>{listText(language, names)}</strong>
              {text.colon} {reason}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
