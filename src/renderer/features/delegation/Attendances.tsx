import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import classes from './DelegationScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly delegateId: string;
}

/** Where a delegate was called, and what came of it, in the order of the programme. */
export function Attendances({ missionId, delegateId }: Props): ReactNode {
  const texts = useTexts();
  const { rollCall: text } = texts;
  const language = useLanguage();
  const marks = useRead(api.attendance.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const told = useMemo(() => {
    const items = new Map([
      ...(visits ?? []).map(({ id, title, slot }) => [id, { title, start: slot?.start ?? null }] as const),
      ...(transfers ?? []).map(
        ({ id, mode, passage }) =>
          [id, { title: texts.domain.travelMode[mode], start: passage?.start ?? null }] as const,
      ),
    ]);
    return (marks ?? [])
      .flatMap((one) => {
        const item = items.get(one.itemId);
        return one.delegateId === delegateId && one.mark && item ? [{ ...one, mark: one.mark, ...item }] : [];
      })
      .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
  }, [marks, visits, transfers, delegateId, texts]);
  return (
    <section className={classes.sensitive} aria-label={text.history}>
      <h3 className={classes.sensitiveTitle}>{text.history}</h3>
      {told.length === 0 && <p className={classes.sensitiveHelp}>{text.historyNone}</p>}
      <ul className={classes.attendances}>
        {told.map(({ id, itemId, title, start, mark }) => (
          <li key={id}>
            <Link href={`/missions/${missionId}/roll-call/${itemId}`} className={classes.link}>
              {title}
            </Link>
            <span className={classes.answer}>
              {start !== null && `${shortDayText(language, start.slice(0, 10))} ${clockText(start)} · `}
              <strong>{text.mark[mark]}</strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
