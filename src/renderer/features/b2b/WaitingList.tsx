import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconHandGrab } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { explainUnplaced } from '../../../shared/domain/b2b/unplaced.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Meeting } from '../../../shared/domain/meetings.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { carry } from './agendas.ts';
import { isWished, type Agendas } from './useAgendas.ts';
import { useMeetingWrites } from './useMeetingWrites.ts';
import classes from './AgendasTab.module.css';

interface Props {
  readonly visitId: string;
  readonly agendas: Agendas;
}

/** Meetings and wishes without a seat; each tells why when it is opened, and what would free one. */
export function WaitingList({ visitId, agendas }: Props): ReactNode {
  const { agendas: text } = useTexts();
  const [openedId, setOpenedId] = useState<string | null>(null);
  const { waiting } = agendas;
  return (
    <section className={classes.section} aria-labelledby="agendas-waiting">
      <h2 id="agendas-waiting" className={classes.heading}>
        {text.waiting} ({waiting.length})
      </h2>
      <p className={classes.dim}>{waiting.length === 0 ? text.allPlaced : text.waitingHelp}</p>
      <ul className={classes.list}>
        {waiting.map((meeting) => {
          const isOpen = meeting.id === openedId;
          return (
            <li key={meeting.id} className={classes.waiting}>
              <button
                type="button"
                className={classes.toggle}
                aria-expanded={isOpen}
                onClick={() => {
                  setOpenedId(isOpen ? null : meeting.id);
                }}
              >
                {isOpen ? (
                  <IconChevronDown size={15} aria-hidden />
                ) : (
                  <IconChevronRight size={15} aria-hidden />
                )}
                <span className={classes.name}>{agendas.nameOf(meeting)}</span>
                {isWished(meeting) && <span className={classes.tag}>{text.wished}</span>}
              </button>
              {isOpen && <Why visitId={visitId} agendas={agendas} meeting={meeting} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The seats that are free for it, one click each; or what would have to move. */
function Why({ visitId, agendas, meeting }: Props & { readonly meeting: Row<Meeting> }): ReactNode {
  const { agendas: text } = useTexts();
  const { place } = useMeetingWrites(visitId);
  const { seating, scene, seatText, say, nameOf } = agendas;
  const { free, chances } = useMemo(
    () => explainUnplaced(seating, scene.session, meeting),
    [seating, scene.session, meeting],
  );
  const best = free > 0 ? chances.filter(({ obstacles }) => obstacles.length === 0) : chances;
  return (
    <div className={classes.why}>
      <p className={classes.dim}>
        {chances.length === 0 ? text.noChance : free > 0 ? text.free(free) : text.toFree}
      </p>
      <ul className={classes.list}>
        {best.map(({ start, table, obstacles }) => {
          const seat = seatText({ start, table });
          return obstacles.length === 0 ? (
            <li key={start}>
              <Button
                size="compact-sm"
                variant="light"
                aria-label={text.placeAt(nameOf(meeting), seat)}
                onClick={() => void place(meeting, { start, table })}
              >
                {text.place} : {seat}
              </Button>
            </li>
          ) : (
            <li key={start}>{text.at(seat, obstacles.map(say).join(' ; '))}</li>
          );
        })}
      </ul>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconHandGrab size={15} aria-hidden />}
        aria-label={text.pick(nameOf(meeting))}
        onClick={() => {
          carry(meeting.id);
        }}
      >
        {text.pickShort}
      </Button>
    </div>
  );
}
