import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { opening as shape, type Opening } from '../../../shared/domain/availability.ts';
import { tag } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { ClockField } from './ClockField.tsx';
import { useSaved } from './useSaved.ts';
import classes from './Periods.module.css';

type Hours = Opening['hours'];

interface Props {
  readonly value: Hours;
  readonly draftKey: string;
  readonly onSave: (hours: Hours) => Promise<unknown>;
}

/** A Monday, to name the days from. */
const monday = Date.UTC(2015, 9, 19);
const weekdays = [1, 2, 3, 4, 5, 6, 7];
const usual: Hours[number] = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/** The hours of a week, by days that share them. */
export function WeeklyHours({ value, draftKey, onSave }: Props): ReactNode {
  const { availability: text } = useTexts();
  const saved = useSaved({ value, draftKey, schema: shape.shape.hours, onSave });
  const set = (hours: Hours): void => {
    saved.change(hours);
    saved.flush();
  };
  return (
    <section className={classes.section} aria-label={text.hours}>
      <h3 className={classes.title}>{text.hours}</h3>
      <p className={classes.help}>{text.hoursHelp}</p>
      <ul className={classes.list}>
        {saved.value.map((line, index) => (
          <Line
            key={index}
            line={line}
            onChange={(changed) => {
              set(saved.value.with(index, changed));
            }}
            onRemove={() => {
              set(saved.value.toSpliced(index, 1));
            }}
          />
        ))}
      </ul>
      {saved.error !== null && (
        <p className={classes.wrong} role="alert">
          {text.wrongHours}
        </p>
      )}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          set([...saved.value, usual]);
        }}
      >
        {text.addHours}
      </Button>
    </section>
  );
}

function Line({
  line,
  onChange,
  onRemove,
}: {
  readonly line: Hours[number];
  readonly onChange: (line: Hours[number]) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { availability: text } = useTexts();
  const language = useLanguage();
  const name = (day: number, weekday: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(tag[language], { weekday, timeZone: 'UTC' }).format(
      monday + (day - 1) * 86_400_000,
    );
  return (
    <li className={classes.period}>
      <div className={classes.days} role="group" aria-label={text.weekdays}>
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            className={classes.day}
            aria-pressed={line.days.includes(day)}
            onClick={() => {
              const days = line.days.includes(day)
                ? line.days.filter((one) => one !== day)
                : [...line.days, day].toSorted((a, b) => a - b);
              onChange({ ...line, days });
            }}
          >
            <span aria-hidden>{name(day, 'short')}</span>
            <VisuallyHidden>{name(day, 'long')}</VisuallyHidden>
          </button>
        ))}
      </div>
      <div className={classes.clocks}>
        <ClockField
          label={text.opens}
          value={line.from}
          onChange={(from) => {
            onChange({ ...line, from });
          }}
        />
        <ClockField
          label={text.closes}
          value={line.to}
          onChange={(to) => {
            onChange({ ...line, to });
          }}
        />
        <ActionIcon variant="subtle" color="brick" size="lg" aria-label={text.removeHours} onClick={onRemove}>
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
