import { IconAlertTriangle } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { opportunityStages, type OpportunityStage } from '../../../shared/domain/opportunities.ts';
import { figuresOf } from '../../../shared/domain/pipeline.ts';
import { amountText, dateText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { sumText } from './sumText.ts';
import { useCardDrag } from './useCardDrag.ts';
import { useMoves } from './useMoves.ts';
import type { OpportunityEntry } from './useOpportunities.ts';
import classes from './StageBoard.module.css';

interface Props {
  readonly rows: readonly OpportunityEntry[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** The opportunities in a column for each stage. One stop of the tabulator: arrows go from card to card, with Shift they carry the card along. */
export function StageBoard({ rows, openId, onOpen }: Props): ReactNode {
  const { opportunities: text } = useTexts();
  const language = useLanguage();
  const { stageOf, move, said } = useMoves(rows);
  const [at, setAt] = useState<string | null>(openId);
  const wanted = useRef<string | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const drag = useCardDrag({ onDrop: move });
  const columns = opportunityStages.map((stage) => ({
    stage,
    cards: rows.filter((row) => stageOf(row) === stage),
  }));
  const figures = figuresOf(rows.map((row) => ({ ...row, stage: stageOf(row) }))).stages;
  const stop = rows.find(({ id }) => id === at)?.id ?? columns.find(({ cards }) => cards[0])?.cards[0]?.id;

  // A card that changed its column is a new element: the focus follows it there.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${wanted.current}"]`);
    wanted.current = null;
    card?.focus();
  });

  const goTo = (id: string | undefined): void => {
    if (id === undefined) return;
    wanted.current = id;
    setAt(id);
  };
  const onKeyDown = (event: KeyboardEvent, row: OpportunityEntry): void => {
    const column = opportunityStages.indexOf(stageOf(row));
    const cards = columns[column]?.cards ?? [];
    const line = cards.indexOf(row);
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (side !== 0 && event.shiftKey) {
      const stage = opportunityStages[column + side];
      if (stage) move(row.id, stage);
      goTo(row.id);
    } else if (side !== 0) {
      const beside = columns.filter(
        ({ cards: there }, index) => there.length > 0 && (side < 0 ? index < column : index > column),
      );
      const next = side < 0 ? beside.at(-1) : beside[0];
      goTo(next?.cards[Math.min(line, next.cards.length - 1)]?.id);
    } else if (event.key === 'ArrowUp') goTo(cards[line - 1]?.id);
    else if (event.key === 'ArrowDown') goTo(cards[line + 1]?.id);
    else if (event.key === 'Home') goTo(cards[0]?.id);
    else if (event.key === 'End') goTo(cards.at(-1)?.id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p id="stage-board-help" className={classes.help}>
        {text.boardHelp}
      </p>
      <div ref={board} className={classes.board} {...drag.handlers}>
        {columns.map(({ stage, cards }) => (
          <section
            key={stage}
            className={classes.column}
            data-stage={stage}
            data-target={(drag.carried !== null && drag.over === stage) || undefined}
            aria-label={text.ofStage(text.stage[stage], cards.length)}
          >
            <Head
              stage={stage}
              count={cards.length}
              value={sumText(language, figures.find((one) => one.stage === stage)?.values ?? [])}
            />
            <ul className={classes.cards}>
              {cards.map((row) => (
                <li key={row.id}>
                  <button
                    type="button"
                    className={classes.card}
                    data-card={row.id}
                    data-open={row.id === openId || undefined}
                    data-carried={row.id === drag.carried || undefined}
                    style={row.id === drag.carried ? drag.style : undefined}
                    tabIndex={row.id === stop ? 0 : -1}
                    aria-describedby="stage-board-help"
                    aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
                    onFocus={() => {
                      setAt(row.id);
                    }}
                    onKeyDown={(event) => {
                      onKeyDown(event, row);
                    }}
                    onClick={() => {
                      onOpen(row.id);
                    }}
                  >
                    <span className={classes.title}>{row.title}</span>
                    <span className={classes.parties}>
                      {[row.walloon, row.partner].filter((name) => name !== '').join(' – ')}
                    </span>
                    <span className={classes.foot}>
                      {row.amount !== null && <span>{amountText(language, row.amount)}</span>}
                      {row.nextDay !== null && (
                        <span className={classes.due} data-overdue={row.overdue || undefined}>
                          {row.overdue && (
                            <IconAlertTriangle size={14} role="img" aria-label={text.overdue} />
                          )}
                          {dateText(language, row.nextDay)}
                        </span>
                      )}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className={classes.said} role="status">
        {said}
      </p>
    </>
  );
}

interface HeadProps {
  readonly stage: OpportunityStage;
  readonly count: number;
  readonly value: string;
}

function Head({ stage, count, value }: HeadProps): ReactNode {
  const { opportunities: text } = useTexts();
  return (
    <header className={classes.head}>
      <h2 className={classes.stage}>
        {text.stage[stage]} <span className={classes.count}>{count}</span>
      </h2>
      <p className={classes.value}>{value === '' ? text.none : value}</p>
    </header>
  );
}
