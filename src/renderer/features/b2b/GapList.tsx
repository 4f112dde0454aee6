import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import type { Agendas } from './useAgendas.ts';
import classes from './AgendasTab.module.css';

/** Who waits between two meetings, the most first. */
export function GapList({ agendas }: { readonly agendas: Agendas }): ReactNode {
  const { agendas: text } = useTexts();
  const gaps = [...agendas.seating.gaps].toSorted(([, a], [, b]) => b - a);
  return (
    <section className={classes.section} aria-labelledby="agendas-gaps">
      <h2 id="agendas-gaps" className={classes.heading}>
        {text.gapsOf}
      </h2>
      {gaps.length === 0 && <p className={classes.dim}>{text.noGaps}</p>}
      <ul className={classes.list}>
        {gaps.map(([id, count]) => (
          <li key={id} className={classes.gap}>
            <span className={classes.name}>{agendas.party(id)}</span>
            <span>{text.gaps(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
