import { noTable } from '../../../shared/domain/b2b/tables.ts';
import { seatName } from '../../../shared/domain/b2b/seating.ts';
import { bestSeat } from '../../../shared/domain/b2b/unplaced.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Meeting } from '../../../shared/domain/meetings.ts';
import { clockText } from '../../../shared/texts/wording.ts';
import type { BoardCell, BoardEntry, BoardLine, BoardMatter } from '../../ui/slotBoard/model.ts';
import type { View } from './agendas.ts';
import type { Agendas } from './useAgendas.ts';

export interface AgendaMatter extends BoardMatter {
  /** The seat a meeting would get in a cell. */
  seat(line: number, slot: number): Meeting['seat'];
}

const empty: BoardCell = { entries: [], shut: '', idle: false };

/** What the board shows, by table or by person; while a meeting is carried, also where it can go. */
export function boardMatter(
  agendas: Agendas,
  view: View,
  carried: Row<Meeting> | null,
  words: { readonly away: string; readonly day: (day: string) => string },
): AgendaMatter {
  const { scene, seating, clashes, say } = agendas;
  const { slots } = seating;
  const days = new Set(slots.map(({ start }) => start.slice(0, 10)));
  const lines = view === 'tables' ? tableLines(agendas) : personLines(agendas);
  const idle = view === 'persons' ? idleCells(agendas) : new Set<string>();
  // A seat is judged when it comes into sight, and once while the same meeting is carried.
  const judged = new Map<string, string>();
  const seats = new Map<number, Meeting['seat']>();

  const entryOf = (meeting: Row<Meeting>, start: string, line: string): BoardEntry => {
    const [ours, theirs] = agendas.sides(meeting);
    const others = meeting.partyIds.filter((id) => id !== line).map(agendas.party);
    return {
      id: meeting.id,
      title: view === 'tables' ? ours : others.join(', '),
      detail: view === 'tables' ? theirs : (meeting.seat?.table ?? ''),
      locked: meeting.locked,
      clashing: clashes.has(meeting.id),
      going: meeting.seat?.start !== start,
    };
  };

  function seat(line: number, slot: number): Meeting['seat'] {
    const start = slots[slot]?.start;
    if (start === undefined || !carried) return null;
    if (view === 'tables') return { start, table: lines[line]?.key ?? noTable };
    const known = seats.get(slot);
    if (known !== undefined) return known;
    const best = bestSeat(seating, scene.session, carried, slot);
    const found = best ? { start, table: best.table } : null;
    seats.set(slot, found);
    return found;
  }

  return {
    lines,
    slots: slots.map(({ start, end, stretch }, index) => ({
      key: start,
      name: `${clockText(start)}–${clockText(end)}`,
      day:
        days.size > 1 && slots[index - 1]?.start.slice(0, 10) !== start.slice(0, 10)
          ? words.day(start.slice(0, 10))
          : '',
      apart: index > 0 && slots[index - 1]?.stretch !== stretch,
    })),
    cell: (line, slot) => {
      const key = lines[line]?.key;
      const start = slots[slot]?.start;
      if (key === undefined || start === undefined) return empty;
      const board = view === 'tables' ? seating.at : seating.of;
      const entries = (board.get(seatName(start, key)) ?? []).map((meeting) => entryOf(meeting, start, key));
      return {
        entries,
        shut: view === 'persons' && seating.away.get(key)?.has(slot) === true ? words.away : '',
        idle: entries.length === 0 && idle.has(`${key} ${String(slot)}`),
      };
    },
    obstacle: (line, slot) => {
      const to = seat(line, slot);
      if (!carried || !to) return '';
      const name = `${to.table} ${String(slot)}`;
      const known = judged.get(name);
      if (known !== undefined) return known;
      const found = seating.obstacles(carried, slot, to.table).map(say).join(' ; ');
      judged.set(name, found);
      return found;
    },
    seat,
  };
}

function tableLines({ scene, party }: Agendas): BoardLine[] {
  return scene.session.tables.map(({ name, partyId }) => ({
    key: name,
    name,
    detail: partyId === null ? '' : party(partyId),
    count: '',
  }));
}

function personLines({ scene, seating }: Agendas): BoardLine[] {
  return scene.parties.map(({ id, name, organisation }) => {
    const gaps = seating.gaps.get(id) ?? 0;
    return { key: id, name, detail: organisation, count: gaps === 0 ? '' : String(gaps) };
  });
}

/** Slots between two meetings of a person in the same stretch. */
function idleCells({ scene, seating }: Agendas): Set<string> {
  const cells = new Set<string>();
  const { slots } = seating;
  for (const { id } of scene.parties) {
    let last: number | null = null;
    slots.forEach(({ start, stretch }, slot) => {
      if (!seating.of.has(seatName(start, id))) return;
      if (last !== null && slots[last]?.stretch === stretch)
        for (let between = last + 1; between < slot; between += 1) cells.add(`${id} ${String(between)}`);
      last = slot;
    });
  }
  return cells;
}
