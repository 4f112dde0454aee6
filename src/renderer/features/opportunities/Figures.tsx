import type { ReactNode } from 'react';
import { figuresOf } from '../../../shared/domain/pipeline.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { sumText } from './sumText.ts';
import type { OpportunityEntry } from './useOpportunities.ts';
import classes from './OpportunitiesScreen.module.css';

/** What the opportunities of a mission come to. */
export function Figures({ rows }: { readonly rows: readonly OpportunityEntry[] }): ReactNode {
  const { opportunities: text } = useTexts();
  const language = useLanguage();
  const { count, weighted, conversion, stages } = figuresOf(rows);
  const won = stages.find(({ stage }) => stage === 'won')?.values ?? [];
  const overdue = rows.filter((row) => row.overdue).length;
  const { figures } = text;
  return (
    <dl className={classes.figures} aria-label={figures.label}>
      <Figure name={figures.count} value={String(count)} />
      <Figure
        name={figures.weighted}
        value={sumText(language, weighted) || text.none}
        help={figures.weightedHelp}
      />
      <Figure name={figures.won} value={sumText(language, won) || text.none} />
      <Figure
        name={figures.conversion}
        value={conversion === null ? text.none : text.percent(conversion * 100)}
        help={figures.conversionHelp}
      />
      <Figure name={figures.overdue} value={String(overdue)} warns={overdue > 0} />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  readonly help?: string;
  readonly warns?: boolean;
}

function Figure({ name, value, help, warns = false }: FigureProps): ReactNode {
  return (
    <div className={classes.figure} title={help} data-warns={warns || undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
