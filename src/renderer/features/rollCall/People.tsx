import { Menu } from '@mantine/core';
import { IconCheck, IconClock, IconDots, IconMailCheck, IconX, type TablerIcon } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import { attendanceMarks, type AttendanceMark } from '../../../shared/domain/attendance.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Mark } from './useMark.ts';
import classes from './RollCallScreen.module.css';

interface Props {
  readonly people: readonly DelegateRow[];
  readonly marks: ReadonlyMap<string, AttendanceMark>;
  readonly onMark: Mark;
}

const icons: Readonly<Record<AttendanceMark, TablerIcon>> = {
  present: IconCheck,
  late: IconClock,
  absent: IconX,
  excused: IconMailCheck,
};

/** The letters of the French words; the hand finds them beside the arrows whatever the language. */
const keys: Readonly<Record<string, AttendanceMark>> = { p: 'present', r: 'late', a: 'absent', e: 'excused' };

/**
 * One line a person: a tap on the name says present, two taps anything else. One stop of the tabulator; arrows go from name to name,
 * letters say the answer and go on to the next.
 */
export function People({ people, marks, onMark }: Props): ReactNode {
  const { rollCall: text } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const current = people.some(({ id }) => id === active) ? active : (people[0]?.id ?? null);

  const focus = (index: number): void => {
    const person = people[Math.max(0, Math.min(index, people.length - 1))];
    if (!person) return;
    setActive(person.id);
    list.current?.querySelector<HTMLElement>(`[data-person="${person.id}"]`)?.focus();
  };
  const answer = (person: DelegateRow, mark: AttendanceMark | null): void => {
    onMark([person], mark);
    setSaid(text.said(nameOf(person), mark === null ? text.none : text.mark[mark]));
  };
  const onKeyDown = (event: KeyboardEvent, person: DelegateRow, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = keys[event.key.toLowerCase()];
    const takesBack = event.key === 'Backspace' || event.key === 'Delete';
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[
      event.key
    ];
    if (mark === undefined && !takesBack && step === undefined) return;
    event.preventDefault();
    if (mark !== undefined) answer(person, mark);
    if (takesBack) answer(person, null);
    if (mark !== undefined || step !== undefined) focus(index + (step ?? 1));
  };

  return (
    <>
      <ul ref={list} className={classes.people} aria-label={text.list}>
        {people.map((person, index) => (
          <li key={person.id} className={classes.person} data-mark={marks.get(person.id) ?? 'none'}>
            <button
              type="button"
              className={classes.name}
              data-person={person.id}
              tabIndex={person.id === current ? 0 : -1}
              aria-pressed={marks.get(person.id) === 'present'}
              onFocus={() => {
                setActive(person.id);
              }}
              onClick={() => {
                answer(person, marks.get(person.id) === 'present' ? null : 'present');
              }}
              onKeyDown={(event) => {
                onKeyDown(event, person, index);
              }}
            >
              <span className={classes.who}>
                <span className={classes.lastName}>{person.lastName}</span> {person.firstName}
                <span className={classes.organisation}>{person.organisation}</span>
              </span>
              <Answer mark={marks.get(person.id)} />
            </button>
            <Others
              person={person}
              mark={marks.get(person.id)}
              isCurrent={person.id === current}
              onAnswer={answer}
            />
          </li>
        ))}
      </ul>
      <p className={classes.said} aria-live="polite">
        {said}
      </p>
    </>
  );
}

function Answer({ mark }: { readonly mark: AttendanceMark | undefined }): ReactNode {
  const { rollCall: text } = useTexts();
  if (!mark) return <span className={classes.answer}>{text.none}</span>;
  const Icon = icons[mark];
  return (
    <span className={classes.answer}>
      <Icon size={20} aria-hidden /> {text.mark[mark]}
    </span>
  );
}

/** The answers that take two taps. */
function Others({
  person,
  mark,
  isCurrent,
  onAnswer,
}: {
  readonly person: DelegateRow;
  readonly mark: AttendanceMark | undefined;
  readonly isCurrent: boolean;
  readonly onAnswer: (person: DelegateRow, mark: AttendanceMark | null) => void;
}): ReactNode {
  const { rollCall: text } = useTexts();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={classes.others}
          aria-label={text.other(nameOf(person))}
          tabIndex={isCurrent ? 0 : -1}
        >
          <IconDots size={22} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {attendanceMarks.map((one) => {
          const Icon = icons[one];
          return (
            <Menu.Item
              key={one}
              leftSection={<Icon size={20} aria-hidden />}
              onClick={() => {
                onAnswer(person, one);
              }}
            >
              {text.mark[one]}
            </Menu.Item>
          );
        })}
        {mark && (
          <Menu.Item
            onClick={() => {
              onAnswer(person, null);
            }}
          >
            {text.takeBack}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function nameOf({ firstName, lastName }: DelegateRow): string {
  return `${firstName} ${lastName}`.trim();
}
