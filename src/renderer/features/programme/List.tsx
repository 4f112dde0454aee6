import { Checkbox } from '@mantine/core';
import { IconAlertTriangleFilled } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { capitalised, clockText, dayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { toggleRow } from '../../ui/table/selection.ts';
import { setTable, useTable } from '../../ui/table/state.ts';
import { entriesOf, type Entry } from './entries.ts';
import { tableName } from './state.ts';
import type { Programme } from './useProgramme.ts';
import type { Travel } from './useTravel.ts';
import classes from './List.module.css';

interface Props {
  readonly programme: Programme;
  readonly travel: Travel;
  readonly leg: Row<Leg>;
  readonly openedId: string | null;
}

/** The programme of a leg to read and to print: day by day, in the order of time, with the transfers in between. */
export function List({ programme, travel, leg, openedId }: Props): ReactNode {
  const text = useTexts();
  const { list } = text.programme;
  const language = useLanguage();
  const { days, waiting } = entriesOf(programme, travel, leg, text);
  return (
    <div className={classes.list} role="region" aria-label={list.name(leg.title)} tabIndex={-1}>
      {days.map(({ day, entries }) => (
        <section key={day} className={classes.day} aria-labelledby={`day ${day}`}>
          <h2 id={`day ${day}`} className={classes.dayName}>
            {capitalised(language, dayText(language, day))}
          </h2>
          {entries.length === 0 ? (
            <p className={classes.dim}>{list.emptyDay}</p>
          ) : (
            <Entries programme={programme} entries={entries} openedId={openedId} />
          )}
        </section>
      ))}
      {waiting.length > 0 && (
        <section className={classes.day} aria-labelledby="waiting">
          <h2 id="waiting" className={classes.dayName}>
            {list.waiting}
          </h2>
          <Entries programme={programme} entries={waiting} openedId={openedId} />
        </section>
      )}
    </div>
  );
}

interface EntriesProps {
  readonly programme: Programme;
  readonly entries: readonly Entry[];
  readonly openedId: string | null;
}

function Entries({ programme, entries, openedId }: EntriesProps): ReactNode {
  const { list } = useTexts().programme;
  const { missionId } = programme;
  const name = tableName(missionId);
  const { selection } = useTable(name);
  return (
    <ol className={classes.entries}>
      {entries.map((entry) => (
        <li
          key={entry.id}
          className={classes.entry}
          data-kind={entry.kind}
          data-selected={selection.ids.has(entry.id)}
          data-cancelled={entry.cancelled}
        >
          <p className={classes.time}>
            {entry.times && `${clockText(entry.times.start)}–${clockText(entry.times.end)}`}
          </p>
          {entry.kind === 'visit' ? (
            <Checkbox
              className={classes.tick}
              size="sm"
              aria-label={list.select(entry.title)}
              checked={selection.ids.has(entry.id)}
              onChange={() => {
                setTable(name, (before) => ({ selection: toggleRow(before.selection, entry.id) }));
              }}
            />
          ) : (
            <entry.icon size={18} aria-hidden className={classes.icon} />
          )}
          <div className={classes.words}>
            <Link
              href={`/missions/${missionId}/${entry.kind === 'visit' ? 'programme' : 'transfers'}/${entry.id}`}
              className={classes.title ?? ''}
              {...(entry.id === openedId ? { 'aria-current': true } : {})}
            >
              {entry.title}
            </Link>
            <p className={classes.dim}>{entry.about}</p>
            {entry.alert !== '' && (
              <p className={classes.alert}>
                <IconAlertTriangleFilled size={14} aria-hidden /> {entry.alert}
              </p>
            )}
          </div>
          <p className={classes.status}>{entry.status}</p>
        </li>
      ))}
    </ol>
  );
}
