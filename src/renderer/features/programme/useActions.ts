import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import type { BoardActions, BoardItem, BoardMove, BoardSpan } from '../../ui/timeBoard/model.ts';
import { focusItem, say } from '../../ui/timeBoard/state.ts';
import { setTable } from '../../ui/table/state.ts';
import { createVisit, placeVisits, removeVisits } from './changes.ts';
import type { Columning } from './columns.ts';
import { planner } from './planner.ts';
import { setDrawn, tableName } from './state.ts';
import type { Programme } from './useProgramme.ts';
import { useWayActions } from './useWayActions.ts';
import type { Travel } from './useTravel.ts';
import { isOneDay, spanWords, visitLines } from './words.ts';

export interface VisitActions {
  readonly board: BoardActions;
  readonly create: (title: string, span: BoardSpan) => void;
  readonly remove: (visits: readonly VisitRow[]) => void;
  /** Copies, the first at a time; null: right after. */
  readonly duplicate: (visits: readonly VisitRow[], start: string | null) => void;
  readonly split: (visit: VisitRow, at: string) => void;
  readonly unschedule: (visits: readonly VisitRow[]) => void;
}

/** What can be done to the visits of a leg; all of it is said in words, and shows before it is saved. */
export function useActions(programme: Programme, travel: Travel, leg: Row<Leg>, by: Columning): VisitActions {
  const text = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const [, navigate] = useLocation();
  const { missionId, visits, clashes, tryOut } = programme;
  const ways = useWayActions(missionId, travel, leg);

  return useMemo(() => {
    const { said } = text.programme;
    const base = `/missions/${missionId}/programme`;
    const byId = new Map(visits.map((visit) => [visit.id, visit]));
    const visitsOf = (items: readonly BoardItem[]): VisitRow[] =>
      items.flatMap(({ id }) => byId.get(id) ?? []);
    const { planned, check, changeTo } = planner({ clashes: { clashes, tryOut }, leg, by, byId });

    const place = (moves: readonly BoardMove[]): void => {
      const moved = moves.flatMap(({ item, span }) => {
        const visit = byId.get(item.id);
        return visit ? [{ visit, span }] : [];
      });
      const [first] = moved;
      if (!first) return;
      void placeVisits(
        write,
        moved.map(({ visit, span }) => changeTo(visit, span)),
      );
      const { visit, span } = first;
      if (span === null) {
        say(moved.length === 1 ? said.unscheduled(visit.title) : said.unscheduledMany(moved.length));
        return;
      }
      const plans = moved.flatMap((one) =>
        one.span ? [{ id: one.visit.id, span: one.span, isNew: false }] : [],
      );
      const [clash] = check(plans).sentences;
      const when = spanWords(text, language, span);
      say(
        moved.length === 1
          ? said.moved(visit.title, when, isOneDay(span), clash ?? null)
          : said.movedMany(moved.length, visit.title, when, clash ?? null),
      );
    };
    const remove = (gone: readonly VisitRow[]): void => {
      const [first] = gone;
      const ids = gone.map(({ id }) => id);
      if (!first) return;
      const undo = (): void => {
        void write(() => api.visits.restore({ ids })).then((done) => {
          if (done === undefined) return;
          focusItem(first.id);
          say(ids.length === 1 ? said.restored(first.title) : said.restoredMany(ids.length));
        });
      };
      void removeVisits(write, ids).then((done) => {
        if (done === undefined) return;
        const sentence = ids.length === 1 ? said.removed(first.title) : said.removedMany(ids.length);
        notify({ text: sentence, tone: 'good', action: { label: said.undo, run: undo } });
      });
    };
    const duplicate = (copied: readonly VisitRow[], start: string | null): void => {
      const timed = copied.flatMap(({ slot }) => slot?.end ?? []).toSorted();
      const ids = copied.toSorted(byStart).map(({ id }) => id);
      const from = start ?? timed.at(-1) ?? null;
      void write(() => api.visits.duplicate({ ids, start: from })).then((done) => {
        const [first] = done?.ids ?? [];
        if (!done || first === undefined) return;
        focusItem(first);
        if (done.ids.length > 1) select(done.ids);
        say(
          done.ids.length === 1
            ? said.duplicated(copied[0]?.title ?? '')
            : said.duplicatedMany(done.ids.length),
        );
      });
    };
    const split = (visit: VisitRow, at: string): void => {
      void write(() => api.visits.split({ id: visit.id, at })).then((done) => {
        if (!done) return;
        focusItem(done.id);
        say(said.split(visit.title, spanWords(text, language, { start: at, end: visit.slot?.end ?? at })));
      });
    };
    const select = (ids: readonly string[]): void => {
      setTable(tableName(missionId), () => ({ selection: { ids: new Set(ids), anchor: ids[0] ?? null } }));
    };
    const create = (title: string, span: BoardSpan): void => {
      const { id: _id, ...visit } = planned(undefined, span);
      setDrawn(null);
      void createVisit(write, { ...visit, title }).then((id) => {
        if (id !== undefined) focusItem(id);
      });
      say(said.created(title, spanWords(text, language, span), isOneDay(span)));
    };

    return {
      create,
      remove,
      duplicate,
      split,
      unschedule: (taken) => {
        const timed = taken.filter(({ slot }) => slot !== null);
        if (timed.length > 0)
          void placeVisits(
            write,
            timed.map((visit) => changeTo(visit, null)),
          );
      },
      board: {
        check,
        draw: setDrawn,
        place: (moves) => {
          if (!ways.place(moves)) place(moves);
        },
        open: (item) => {
          if (!ways.open(item)) navigate(`${base}/${item.id}`);
        },
        remove: (items) => {
          if (!ways.remove(items)) remove(visitsOf(items));
        },
        duplicate: (items, start) => {
          if (!ways.duplicate(items)) duplicate(visitsOf(items), start);
        },
        split: (item, at) => {
          const visit = byId.get(item.id);
          if (visit) split(visit, at);
        },
        select: (selection) => {
          setTable(tableName(missionId), () => ({ selection }));
        },
        textOf: (items) => visitLines(text, language, items),
      },
    };
  }, [missionId, visits, clashes, tryOut, leg, by, ways, text, language, write, navigate]);
}

function byStart({ slot: a }: VisitRow, { slot: b }: VisitRow): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
