import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Suggestion } from '../../../shared/domain/suggestions.ts';
import { clockText, durationText, listText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { showSuggestions, useSuggesting } from './state.ts';
import type { Travel } from './useTransfers.ts';
import { nameText } from './words.ts';
import classes from './TransfersScreen.module.css';

interface Props {
  readonly travel: Travel;
  /** Only told of: one transfer has the attention. */
  readonly aside?: boolean;
  readonly onAccept: (suggestions: readonly Suggestion[]) => void;
}

/** The transfers that are missing, to be taken over one by one or all at once. */
export function Suggestions({ travel, aside = false, onAccept }: Props): ReactNode {
  const { transfers: text } = useTexts();
  const open = useSuggesting((state) => state.open) && !aside;
  const { suggestions } = travel;
  if (suggestions.length === 0) return null;
  return (
    <section className={classes.suggestions} aria-labelledby="suggested">
      <header className={classes.suggestedHead}>
        <div>
          <h2 id="suggested" className={classes.suggestedTitle}>
            {text.suggested(suggestions.length)}
          </h2>
          <p className={classes.dim}>{text.suggestedHelp}</p>
        </div>
        <div className={classes.suggestedActions}>
          {!aside && (
            <Button
              variant="default"
              size="compact-sm"
              aria-expanded={open}
              onClick={() => {
                showSuggestions(!open);
              }}
            >
              {open ? text.hide : text.show}
            </Button>
          )}
          <Button
            size="compact-sm"
            onClick={() => {
              onAccept(suggestions);
            }}
          >
            {text.acceptAll}
          </Button>
        </div>
      </header>
      {open && (
        <ul className={classes.suggested}>
          {suggestions.map((one) => (
            <Suggested key={one.name} suggestion={one} travel={travel} onAccept={onAccept} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Suggested({ suggestion, travel, onAccept }: Props & { readonly suggestion: Suggestion }): ReactNode {
  const texts = useTexts();
  const { transfers: text } = texts;
  const language = useLanguage();
  const { day, passage } = suggestion;
  const name = nameText(texts, travel, suggestion);
  const hours = passage ? `${clockText(passage.start)}–${clockText(passage.end)}` : text.unscheduled;
  return (
    <li className={classes.suggestion}>
      <IconRoute size={18} aria-hidden className={classes.mark} />
      <p className={classes.when}>
        {shortDayText(language, day)} <span className="numbers">{hours}</span>
      </p>
      <div className={classes.words}>
        <p className={classes.name}>{name}</p>
        <p className={classes.dim}>
          {whoText(suggestion, travel, text.whole, (names) => listText(language, names))} (
          {text.aboard(suggestion.persons)}) · <Enough suggestion={suggestion} />
        </p>
      </div>
      <Button
        variant="light"
        size="compact-sm"
        aria-label={text.acceptNamed(name)}
        onClick={() => {
          onAccept([suggestion]);
        }}
      >
        {text.accept}
      </Button>
    </li>
  );
}

/** How long it takes, and whether there is time for it. */
function Enough({ suggestion }: { readonly suggestion: Suggestion }): ReactNode {
  const { transfers: text } = useTexts();
  const language = useLanguage();
  const { needed, available, late } = suggestion;
  const takes = needed
    ? text.takes[needed.source](durationText(language, needed.minutes))
    : text.lengthUnknown;
  const time = available > 0 ? text.enough(durationText(language, available)) : text.noTime;
  return (
    <>
      {takes}, {time}
      {late > 0 && (
        <>
          {' '}
          · <strong className={classes.bad}>{text.late(durationText(language, late))}</strong>
        </>
      )}
    </>
  );
}

/** Groups first, then the first of the persons. */
function whoText(
  { everyone, groupIds, delegateIds }: Suggestion,
  { groups, delegates }: Travel,
  whole: string,
  list: (names: readonly string[]) => string,
): string {
  if (everyone) return whole;
  const named = groups.filter(({ id }) => groupIds.includes(id)).map(({ name }) => name);
  const persons = delegates
    .filter(({ id }) => delegateIds.includes(id))
    .map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim());
  return list([...named, ...(persons.length > 4 ? [...persons.slice(0, 3), '…'] : persons)]);
}
