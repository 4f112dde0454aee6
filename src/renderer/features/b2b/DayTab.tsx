import { Button, VisuallyHidden } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { seatName } from '../../../shared/domain/b2b/seating.ts';
import { noTable } from '../../../shared/domain/b2b/tables.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Meeting, MeetingStatus } from '../../../shared/domain/meetings.ts';
import { capitalised, clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { DayMeeting } from './DayMeeting.tsx';
import { NewMeeting } from './NewMeeting.tsx';
import { useAgendas, type Agendas } from './useAgendas.ts';
import classes from './DayTab.module.css';

/** The session as it goes: slot by slot, who came and what came of it. */
export function DayTab({ visitId }: { readonly visitId: string }): ReactNode {
  const { b2b } = useTexts();
  const agendas = useAgendas(visitId);
  if (agendas === undefined) return <Waiting />;
  if (agendas === null) return <p className={classes.dim}>{b2b.untimed}</p>;
  return <Loaded visitId={visitId} agendas={agendas} />;
}

function Loaded({ visitId, agendas }: { readonly visitId: string; readonly agendas: Agendas }): ReactNode {
  const { b2bDay: text } = useTexts();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const { seating, nameOf } = agendas;
  const bySlot = useMemo(() => meetingsBySlot(agendas), [agendas]);
  const all = [...bySlot.values()].flat();
  const count = (status: MeetingStatus): number => all.filter((one) => one.status === status).length;
  const days = new Set(seating.slots.map(({ start }) => start.slice(0, 10))).size;
  const start = chosen ?? firstOpen(agendas, bySlot);
  const slot = seating.slots.find((one) => one.start === start);
  const meetings = bySlot.get(start ?? '') ?? [];
  if (slot === undefined) return <p className={classes.dim}>{text.nobody}</p>;
  const time = `${clockText(slot.start)}–${clockText(slot.end)}`;
  return (
    <div className={classes.tab}>
      <nav className={classes.slots} aria-label={text.slots}>
        {seating.slots.map((one, index) => {
          const own = bySlot.get(one.start) ?? [];
          const marked = own.filter(({ status }) => status !== 'planned').length;
          const isNewDay =
            days > 1 && seating.slots[index - 1]?.start.slice(0, 10) !== one.start.slice(0, 10);
          return (
            <button
              key={one.start}
              type="button"
              className={classes.slot}
              aria-current={one.start === start}
              data-full={(own.length > 0 && marked === own.length) || undefined}
              onClick={() => {
                setChosen(one.start);
              }}
            >
              <VisuallyHidden>{text.slot(clockText(one.start), marked, own.length)}</VisuallyHidden>
              <span className={classes.slotTime} aria-hidden>
                {isNewDay && (
                  <span className={classes.day}>
                    {capitalised(language, shortDayText(language, one.start.slice(0, 10)))}
                  </span>
                )}
                {clockText(one.start)}
              </span>
              <span className={classes.done} aria-hidden>
                {text.done(marked, own.length)}
              </span>
            </button>
          );
        })}
      </nav>
      <section className={classes.main} aria-labelledby="b2b-day">
        <div className={classes.head}>
          <h2 id="b2b-day" className={classes.heading}>
            {text.meetings(time)}
          </h2>
          <Button
            variant="default"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => {
              setAdding(true);
            }}
          >
            {text.walkIn}
          </Button>
        </div>
        <p className={classes.counts} role="status">
          {text.counts(count('held'), count('absent'), count('moved'), count('planned'))}
        </p>
        {meetings.length === 0 && <p className={classes.dim}>{text.nothing}</p>}
        <ul className={classes.list}>
          {meetings.map((meeting) => (
            <DayMeeting
              key={meeting.id}
              visitId={visitId}
              agendas={agendas}
              meeting={meeting}
              name={nameOf(meeting)}
            />
          ))}
        </ul>
        <p className={classes.dim}>{text.keys}</p>
      </section>
      {adding && (
        <NewMeeting
          visitId={visitId}
          agendas={agendas}
          fields={{
            seat: { start: slot.start, table: freeTable(agendas, slot.start) },
            status: 'held',
          }}
          title={text.walkIn}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

/** Where nobody sits then; else the first table, and the clash is shown. */
function freeTable({ seating, scene }: Agendas, start: string): string {
  const tables = scene.session.tables.map(({ name }) => name);
  return tables.find((name) => !seating.at.has(seatName(start, name))) ?? tables[0] ?? noTable;
}

function meetingsBySlot({ scene, sides }: Agendas): ReadonlyMap<string, readonly Row<Meeting>[]> {
  const seated = scene.meetings.filter(({ seat, status }) => seat !== null && status !== 'cancelled');
  const byTable = new Intl.Collator('fr', { numeric: true }).compare;
  return new Map(
    [...Map.groupBy(seated, ({ seat }) => seat?.start ?? '')].map(([start, meetings]) => [
      start,
      meetings.toSorted(
        (a, b) => byTable(a.seat?.table ?? '', b.seat?.table ?? '') || byTable(sides(a)[0], sides(b)[0]),
      ),
    ]),
  );
}

/** The first slot in which somebody has not been marked yet, or the first of all. */
function firstOpen(
  { seating }: Agendas,
  bySlot: ReadonlyMap<string, readonly Row<Meeting>[]>,
): string | null {
  const open = seating.slots.find(({ start }) =>
    bySlot.get(start)?.some(({ status }) => status === 'planned'),
  );
  return (open ?? seating.slots[0])?.start ?? null;
}
