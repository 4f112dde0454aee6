import { useMemo, useRef } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { BoardItem } from '../../ui/timeBoard/model.ts';
import { columnsOf } from './columns.ts';
import { kindEdges, kindIcons, statusLooks } from './kinds.ts';
import type { Programme } from './useProgramme.ts';

type Texts = (typeof catalogues)['fr'];

/** The visits of a leg as the board shows them. A visit that looks the same stays the same object: its card is not drawn again. */
export function useItems(programme: Programme, legId: string, byGroup: boolean): readonly BoardItem[] {
  const text = useTexts();
  const before = useRef(new Map<string, { readonly key: string; readonly item: BoardItem }>());
  const { visits, groups, names, clashesOf } = programme;
  return useMemo(() => {
    const now = new Map<string, { readonly key: string; readonly item: BoardItem }>();
    const items = visits
      .filter((visit) => visit.legId === legId)
      .map((visit) => {
        const item = itemOf(visit, { groups, names, clashesOf }, text, byGroup);
        const key = JSON.stringify([
          item.title,
          item.detail,
          item.said,
          item.span,
          item.edge,
          item.look,
          item.alert,
        ]);
        const old = before.current.get(visit.id);
        const kept = old?.key === key ? old : { key, item };
        now.set(visit.id, kept);
        return kept.item;
      });
    before.current = now;
    return items;
  }, [visits, groups, names, clashesOf, text, byGroup, legId]);
}

function itemOf(
  visit: VisitRow,
  { groups, names, clashesOf }: Pick<Programme, 'groups' | 'names' | 'clashesOf'>,
  { programme, domain }: Texts,
  byGroup: boolean,
): BoardItem {
  const going = groups.filter((group) => visit.groupIds.includes(group.id)).map((group) => group.name);
  const who = visit.everyone ? [programme.everyone] : going;
  const told = visit.status === 'cancelled' ? [] : (clashesOf.get(visit.id) ?? []);
  return {
    id: visit.id,
    title: visit.title,
    detail: visit.placeId === null ? '' : (names.place(visit.placeId) ?? ''),
    said: [domain.visitKind[visit.kind], ...who, domain.visitStatus[visit.status]].join(', '),
    span: visit.slot && {
      start: visit.slot.start,
      end: visit.slot.end,
      columns: columnsOf(visit, groups, byGroup),
    },
    edge: kindEdges[visit.kind],
    icon: kindIcons[visit.kind],
    look: statusLooks[visit.status],
    alert: alertOf(
      told.map(({ sentence }) => sentence),
      programme.board.more,
    ),
  };
}

const alertsSaid = 2;

function alertOf(sentences: readonly string[], more: (count: number) => string): string {
  const rest = sentences.length - alertsSaid;
  return [...sentences.slice(0, alertsSaid), ...(rest > 0 ? [more(rest)] : [])].join(' ');
}
