import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { SessionRow } from '../../../shared/contract/sessions.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { ClockField } from '../../ui/fields/ClockField.tsx';
import { useSaveSession } from './useSaveSession.ts';
import classes from './SetupTab.module.css';

interface Props {
  readonly session: SessionRow;
  readonly visit: VisitRow;
}

/** When meetings are held: the whole visit, or periods with breaks between them. */
export function Periods({ session, visit }: Props): ReactNode {
  const save = useSaveSession(session);
  const text = useTexts().b2b.setup;
  const language = useLanguage();
  const { periods } = session;
  return (
    <>
      <h3 className={classes.subheading}>{text.periods}</h3>
      <p className={classes.help}>{text.periodsHelp}</p>
      <ul className={classes.list}>
        {periods.map(({ start, end }, index) => (
          <li key={`${start} ${end}`} className={classes.row}>
            <span className={classes.grow}>
              {shortDayText(language, start.slice(0, 10))}, {clockText(start)}–{clockText(end)}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={text.removePeriod(clockText(start), clockText(end))}
              onClick={() => void save({ periods: periods.filter((_, at) => at !== index) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <NewPeriod
        key={periods.length}
        day={visit.slot?.start.slice(0, 10) ?? ''}
        onAdd={(period) =>
          void save({ periods: [...periods, period].toSorted((a, b) => (a.start < b.start ? -1 : 1)) })
        }
      />
    </>
  );
}

interface NewProps {
  readonly day: string;
  readonly onAdd: (period: { start: string; end: string }) => void;
}

function NewPeriod({ day: firstDay, onAdd }: NewProps): ReactNode {
  const text = useTexts().b2b.setup;
  const [day, setDay] = useState(firstDay);
  const [from, setFrom] = useState('09:00');
  const [to, setTo] = useState('12:00');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (day === '' || to <= from) setWrong(true);
        else onAdd({ start: `${day}T${from}`, end: `${day}T${to}` });
      }}
    >
      <div className={classes.period}>
        <TextInput
          type="date"
          label={text.periodDay}
          value={day}
          required
          onChange={(event) => {
            setDay(event.currentTarget.value);
          }}
        />
        <ClockField label={text.from} value={from} onChange={setFrom} />
        <ClockField label={text.to} value={to} onChange={setTo} />
      </div>
      {wrong && to <= from && (
        <p role="alert" className={classes.warning}>
          {text.badPeriod}
        </p>
      )}
      <Button mt="xs" type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
        {text.addPeriod}
      </Button>
    </form>
  );
}
