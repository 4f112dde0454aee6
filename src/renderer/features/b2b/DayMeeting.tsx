import { Button, Select } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { bestSeat } from '../../../shared/domain/b2b/unplaced.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { meeting as shape, type Meeting, type MeetingStatus } from '../../../shared/domain/meetings.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { SavedText } from '../../ui/fields/SavedText.tsx';
import type { Agendas } from './useAgendas.ts';
import { useMeetingWrites } from './useMeetingWrites.ts';
import classes from './DayTab.module.css';

interface Props {
  readonly visitId: string;
  readonly agendas: Agendas;
  readonly meeting: Row<Meeting>;
  readonly name: string;
}

const choices = ['held', 'absent', 'moved'] as const;
const marks = [1, 2, 3, 4, 5];
/** French letters, then English ones; both are understood in both languages. */
const statusKeys: Readonly<Record<string, MeetingStatus>> = {
  t: 'held',
  h: 'held',
  a: 'absent',
  r: 'moved',
  m: 'moved',
};

/** One meeting on the day: large buttons for who came, a mark, what comes next. */
export function DayMeeting({ visitId, agendas, meeting, name }: Props): ReactNode {
  const { b2bDay: text } = useTexts();
  const { change } = useMeetingWrites(visitId);
  const [opened, setOpened] = useState(false);
  const set = (status: MeetingStatus): void => {
    void change(meeting, { status: meeting.status === status ? 'planned' : status });
  };
  const rate = (mark: number): void => {
    void change(meeting, { mark: meeting.mark === mark ? null : mark });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const status = statusKeys[event.key.toLowerCase()];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') neighbour(event)?.focus();
    else if (status) set(status);
    else if (/^[1-5]$/u.test(event.key)) rate(Number(event.key));
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- letters are heard for whatever button inside has the focus
    <li className={classes.meeting} data-status={meeting.status} data-day-meeting onKeyDown={onKeyDown}>
      <div className={classes.who}>
        <span className={classes.table}>{meeting.seat?.table}</span>
        <span className={classes.name}>{name}</span>
      </div>
      <div className={classes.choices} role="group" aria-label={text.statusOf(name)}>
        {choices.map((status) => (
          <button
            key={status}
            type="button"
            className={classes.choice}
            aria-pressed={meeting.status === status}
            data-status={status}
            onClick={() => {
              set(status);
            }}
          >
            {text.status[status]}
          </button>
        ))}
      </div>
      <div className={classes.marks} role="group" aria-label={text.markOf(name)}>
        {marks.map((mark) => {
          const given = meeting.mark !== null && mark <= meeting.mark;
          const Star = given ? IconStarFilled : IconStar;
          return (
            <button
              key={mark}
              type="button"
              className={classes.star}
              aria-label={text.markValue(mark)}
              aria-pressed={meeting.mark === mark}
              data-given={given || undefined}
              onClick={() => {
                rate(mark);
              }}
            >
              <Star size={18} aria-hidden />
            </button>
          );
        })}
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={opened}
        aria-label={text.moreOf(name)}
        leftSection={
          opened ? <IconChevronDown size={15} aria-hidden /> : <IconChevronRight size={15} aria-hidden />
        }
        onClick={() => {
          setOpened(!opened);
        }}
      >
        {text.more}
      </Button>
      {meeting.status === 'moved' && <NewSeat {...{ visitId, agendas, meeting, name }} />}
      {!opened && (meeting.nextStep !== '' || meeting.outcome !== '') && (
        <p className={classes.step}>{meeting.nextStep === '' ? meeting.outcome : `→ ${meeting.nextStep}`}</p>
      )}
      {opened && (
        <div className={classes.fields}>
          <SavedText
            label={text.nextStep}
            value={meeting.nextStep}
            draftKey={`${meeting.id} nextStep`}
            schema={shape.shape.nextStep}
            onSave={(nextStep) => change(meeting, { nextStep })}
          />
          <SavedText
            label={text.outcome}
            value={meeting.outcome}
            draftKey={`${meeting.id} outcome`}
            schema={shape.shape.outcome}
            multiline
            onSave={(outcome) => change(meeting, { outcome })}
          />
        </div>
      )}
    </li>
  );
}

/** Where a meeting that could not be held can be held instead. */
function NewSeat({ visitId, agendas, meeting, name }: Props): ReactNode {
  const { b2bDay: text } = useTexts();
  const { change } = useMeetingWrites(visitId);
  const { seating, scene, seatText } = agendas;
  const seats = useMemo(
    () =>
      seating.slots.flatMap((_, slot) => {
        const best = bestSeat(seating, scene.session, meeting, slot);
        return best && best.obstacles.length === 0 && best.start !== meeting.seat?.start ? [best] : [];
      }),
    [seating, scene.session, meeting],
  );
  return (
    <Select
      className={classes.newSeat ?? ''}
      aria-label={text.newSeatOf(name)}
      placeholder={text.newSeat}
      data={seats.map(({ start, table }) => ({ value: start, label: seatText({ start, table }) }))}
      value={null}
      onChange={(start) => {
        const seat = seats.find((one) => one.start === start);
        if (seat) void change(meeting, { seat: { start: seat.start, table: seat.table }, status: 'planned' });
      }}
    />
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The first button of the meeting above or below. */
function neighbour({ key, currentTarget }: KeyboardEvent<HTMLLIElement>): HTMLElement | null | undefined {
  const next = key === 'ArrowDown' ? currentTarget.nextElementSibling : currentTarget.previousElementSibling;
  return next?.querySelector<HTMLElement>('button');
}
