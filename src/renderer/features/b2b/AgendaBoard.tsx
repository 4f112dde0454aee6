import { useMemo, type ReactNode } from 'react';
import { capitalised, clockText, shortDayText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { BoardActions } from '../../ui/slotBoard/model.ts';
import { SlotBoard } from '../../ui/slotBoard/SlotBoard.tsx';
import { aim, carry, letGo, open, useAgendasState, type View } from './agendas.ts';
import { boardMatter } from './boardMatter.ts';
import type { Agendas } from './useAgendas.ts';
import { useMeetingWrites } from './useMeetingWrites.ts';
import classes from './AgendasTab.module.css';

interface Props {
  readonly visitId: string;
  readonly agendas: Agendas;
  readonly view: View;
}

/** The agendas as a board; what is carried, and why it can or cannot go where it is held, is said below. */
export function AgendaBoard({ visitId, agendas, view }: Props): ReactNode {
  const { agendas: text } = useTexts();
  const language = useLanguage();
  const { place, change } = useMeetingWrites(visitId);
  const carriedId = useAgendasState((state) => state.carriedId);
  const openedId = useAgendasState((state) => state.openedId);
  const target = useAgendasState((state) => state.target);
  const carried = agendas.meeting(carriedId ?? '') ?? null;
  const matter = useMemo(
    () =>
      boardMatter(agendas, view, carried, {
        away: text.board.away,
        day: (day) => capitalised(language, shortDayText(language, day)),
      }),
    [agendas, view, carried, text, language],
  );
  const words = {
    name: view === 'tables' ? text.board.tables : text.board.persons,
    corner: view === 'tables' ? text.table : text.person,
    help: text.board.help,
    locked: text.board.locked,
    empty: text.board.empty,
    fits: text.board.fits,
    cell: text.board.cell,
  };
  const actions: BoardActions = {
    pick: carry,
    drop: (line, slot) => {
      const seat = matter.seat(line, slot);
      if (!carried || !seat) return;
      letGo();
      void place(carried, seat);
    },
    cancel: letGo,
    open,
    lock: (id) => {
      const meeting = agendas.meeting(id);
      if (meeting) void change(meeting, { locked: !meeting.locked });
    },
    unplace: (id) => {
      const meeting = agendas.meeting(id);
      if (meeting) void change(meeting, { seat: null, locked: false });
    },
  };
  const obstacle = target && carried ? matter.obstacle(target.line, target.slot) : '';
  const seat = target && carried ? matter.seat(target.line, target.slot) : null;
  return (
    <>
      <SlotBoard
        key={view}
        matter={matter}
        words={words}
        actions={actions}
        carried={carried?.id ?? null}
        openedId={openedId}
        onTarget={aim}
      />
      <p className={classes.target} role="status" data-bad={obstacle !== '' || undefined}>
        {carried && <strong>{agendas.nameOf(carried)}</strong>}
        {carried &&
          seat &&
          ` → ${text.board.target(seat.table, clockText(seat.start), obstacle === '' ? text.board.canGo : obstacle)}`}
      </p>
      <p className={classes.help} id="slot-board-help">
        {text.board.help}
      </p>
    </>
  );
}
