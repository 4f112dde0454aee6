import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import type { BoardActions, BoardSpan } from '../../ui/timeBoard/model.ts';
import { focusItem, say } from '../../ui/timeBoard/state.ts';
import { blankVisit } from './blankVisit.ts';
import { changeVisit, createVisit, duplicateVisit, removeVisit } from './changes.ts';
import { partiesOf } from './columns.ts';
import { setDrawn } from './state.ts';
import { checkOf } from './useClashes.ts';
import type { Programme } from './useProgramme.ts';
import { isOneDay, spanWords } from './words.ts';

export interface VisitActions {
  readonly board: BoardActions;
  readonly create: (title: string, span: BoardSpan) => void;
  readonly remove: (visit: VisitRow) => void;
  readonly duplicate: (visit: VisitRow) => void;
}

/** What can be done to the visits of a leg; all of it is said in words, and shows before it is saved. */
export function useActions(programme: Programme, leg: Row<Leg>): VisitActions {
  const text = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const [, navigate] = useLocation();
  const { missionId, visits, clashes, tryOut } = programme;

  return useMemo(() => {
    const { said } = text.programme;
    const base = `/missions/${missionId}/programme`;
    const find = (id: string): VisitRow | undefined => visits.find((visit) => visit.id === id);

    const planned = (visit: VisitRow | undefined, span: BoardSpan): VisitRow => {
      const slot = { start: span.start, end: span.end, zone: visit?.slot?.zone ?? leg.zone };
      if (visit) return { ...visit, slot, ...partiesOf(span.columns, visit) };
      const parties = partiesOf(span.columns, { everyone: true, groupIds: [] });
      return { ...blankVisit(leg, { title: text.programme.newVisit, slot, ...parties }), id: '' };
    };
    const check: BoardActions['check'] = (id, span) => {
      const proposed = planned(id === null ? undefined : find(id), span);
      return checkOf({ clashes, tryOut }, [proposed]);
    };

    const place = (visit: VisitRow, span: BoardSpan | null): void => {
      if (span === null) {
        void changeVisit(write, visit.id, { slot: null });
        say(said.unscheduled(visit.title));
        return;
      }
      const { slot, everyone, groupIds } = planned(visit, span);
      void changeVisit(write, visit.id, {
        slot,
        ...(everyone === visit.everyone ? {} : { everyone }),
        ...(String(groupIds) === String(visit.groupIds) ? {} : { groupIds }),
      });
      const [clash] = check(visit.id, span).sentences;
      say(said.moved(visit.title, spanWords(text, language, span), isOneDay(span), clash ?? null));
    };
    const remove = (visit: VisitRow): void => {
      const undo = (): void => {
        void write(() => api.visits.restore({ ids: [visit.id] })).then((done) => {
          if (done === undefined) return;
          focusItem(visit.id);
          say(said.restored(visit.title));
        });
      };
      void removeVisit(write, visit.id).then((done) => {
        if (done === undefined) return;
        notify({ text: said.removed(visit.title), tone: 'good', action: { label: said.undo, run: undo } });
      });
    };
    const duplicate = (visit: VisitRow): void => {
      void duplicateVisit(write, visit).then((id) => {
        if (id === undefined) return;
        focusItem(id);
        say(said.duplicated(visit.title));
      });
    };
    const create = (title: string, span: BoardSpan): void => {
      const { id: _id, ...visit } = planned(undefined, span);
      setDrawn(null);
      void createVisit(write, { ...visit, title }).then((id) => {
        if (id !== undefined) focusItem(id);
      });
      say(said.created(title, spanWords(text, language, span), isOneDay(span)));
    };
    const on =
      (run: (visit: VisitRow) => void) =>
      ({ id }: { readonly id: string }): void => {
        const visit = find(id);
        if (visit) run(visit);
      };

    return {
      create,
      remove,
      duplicate,
      board: {
        check,
        draw: setDrawn,
        place: ({ id }, span) => {
          const visit = find(id);
          if (visit) place(visit, span);
        },
        open: ({ id }) => {
          navigate(`${base}/${id}`);
        },
        remove: on(remove),
        duplicate: on(duplicate),
      },
    };
  }, [missionId, visits, clashes, tryOut, leg, text, language, write, navigate]);
}
