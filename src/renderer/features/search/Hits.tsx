import { useEffect, useRef, type ReactNode } from 'react';
import type { SearchHit } from '../../../shared/contract/search.ts';
import { clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { HitGroup } from './hits.ts';
import classes from './SearchPalette.module.css';

interface Props {
  readonly groups: readonly { readonly group: HitGroup; readonly hits: readonly SearchHit[] }[];
  readonly chosen: string | null;
  readonly onOpen: (hit: SearchHit) => void;
}

/** What was found, by noun. The field keeps the focus; the chosen hit is told to screen readers by its id. */
export function Hits({ groups, chosen, onOpen }: Props): ReactNode {
  const { search } = useTexts();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  return (
    <div ref={list} id="search-hits" role="listbox" aria-label={search.title} className={classes.hits}>
      {groups.map(({ group, hits }) => (
        <div key={group} role="group" aria-labelledby={`group-${group}`}>
          <p id={`group-${group}`} className={classes.group}>
            {search.group[group]}
          </p>
          {hits.map((hit) => (
            <div
              key={hit.id}
              id={`hit-${hit.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={hit.id === chosen}
              className={classes.hit}
              onClick={() => {
                onOpen(hit);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onOpen(hit);
              }}
            >
              <span className={classes.hitTitle}>{hit.title}</span>
              <Detail hit={hit} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Detail({ hit }: { readonly hit: SearchHit }): ReactNode {
  const language = useLanguage();
  const dated = /^\d{4}-\d{2}-\d{2}/u.test(hit.detail);
  const day = dated ? shortDayText(language, hit.detail.slice(0, 10)) : hit.detail;
  const clock = hit.detail.includes('T') && dated ? `, ${clockText(hit.detail)}` : '';
  return <span className={classes.detail}>{`${day}${clock}`}</span>;
}
