import type { ReactNode } from 'react';
import { transferAspects, type Practice } from '../../../shared/domain/practices.ts';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './PracticesScreen.module.css';

type Marked = Pick<Practice, (typeof transferAspects)[number]>;

const line = 24;
const steps = [1, 2, 3, 4, 5] as const;

/** The four aspects as bars of five steps: full ones are reached, and the mark stands behind them. */
export function AspectChart({ practice }: { readonly practice: Marked }): ReactNode {
  const { practices: text } = useTexts();
  return (
    <svg
      viewBox={`0 0 320 ${String(line * transferAspects.length)}`}
      className={classes.chart}
      role="img"
      aria-label={useMarksText(practice)}
    >
      {transferAspects.map((aspect, index) => {
        const mark = practice[aspect];
        return (
          <g key={aspect} transform={`translate(0 ${String(index * line)})`}>
            <text x={0} y={16} className={classes.chartLabel}>
              {text.aspect[aspect]}
            </text>
            {steps.map((step) => (
              <rect
                key={step}
                x={58 + step * 30}
                y={5}
                width={26}
                height={13}
                rx={2}
                className={mark !== null && step <= mark ? classes.reached : classes.open}
              />
            ))}
            <text x={250} y={16} className={classes.chartLabel}>
              {mark ?? text.unmarked}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The same in the height of a table's row: four upright bars in the order of the aspects. */
export function AspectBars({ practice }: { readonly practice: Marked }): ReactNode {
  return (
    <svg width={34} height={18} viewBox="0 0 34 18" aria-hidden>
      {transferAspects.map((aspect, index) => {
        const height = (practice[aspect] ?? 0) * 3.4;
        const x = index * 9;
        return (
          <g key={aspect}>
            <rect x={x} y={17} width={7} height={1} className={classes.foot} />
            <rect x={x} y={17 - height} width={7} height={height} className={classes.reached} />
          </g>
        );
      })}
    </svg>
  );
}

function useMarksText(practice: Marked): string {
  const { practices: text } = useTexts();
  return transferAspects
    .map((aspect) => {
      const mark = practice[aspect];
      return mark === null ? text.noMarkOf(text.aspect[aspect]) : text.markOf(text.aspect[aspect], mark);
    })
    .join(', ');
}
