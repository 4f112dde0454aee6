import { useMemo } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { BoardItem } from '../../ui/timeBoard/model.ts';
import { columnsOf } from './columns.ts';
import { kindEdges, kindIcons, statusLooks } from './kinds.ts';
import type { Programme } from './useProgramme.ts';

type Texts = (typeof catalogues)['fr'];

interface Known {
  readonly visit: VisitRow;
  readonly detail: string;
  readonly alert: string;
  readonly item: BoardItem;
}

/** The visits of a leg as the board shows them. A visit that looks the same stays the same object: its card is not drawn again. */
export function useItems(programme: Programme, legId: string, byGroup: boolean): readonly BoardItem[] {
  const text = useTexts();
  const { visits, groups, names, clashesOf } = programme;
  const itemFor = useMemo(() => itemMaker({ groups, byGroup, text }), [groups, byGroup, text]);

  return useMemo(
    () =>
      visits
        .filter((visit) => visit.legId === legId)
        .map((visit) => {
          const detail = visit.placeId === null ? '' : (names.place(visit.placeId) ?? '');
          const told = visit.status === 'cancelled' ? [] : (clashesOf.get(visit.id) ?? []);
          const sentences = told.map(({ sentence }) => sentence);
          return itemFor(visit, detail, alertOf(sentences, text.programme.board.more));
        }),
    [visits, names, clashesOf, itemFor, legId, text],
  );
}

interface Context {
  readonly groups: Programme['groups'];
  readonly byGroup: boolean;
  readonly text: Texts;
}

/** Makes items, and gives the one it made before where nothing that it shows has changed. */
function itemMaker(context: Context): (visit: VisitRow, detail: string, alert: string) => BoardItem {
  const items = new Map<string, Known>();
  return (visit, detail, alert) => {
    const before = items.get(visit.id);
    if (before?.visit === visit && before.detail === detail && before.alert === alert) return before.item;
    const made = itemOf(visit, context, detail, alert);
    // The same span is the same place: what lies around need not be laid out again.
    const item = sameSpan(before?.item.span, made.span) ? { ...made, span: before?.item.span ?? null } : made;
    items.set(visit.id, { visit, detail, alert, item });
    return item;
  };
}

function sameSpan(a: BoardItem['span'] | undefined, b: BoardItem['span']): boolean {
  if (!a || !b) return false;
  return a.start === b.start && a.end === b.end && String(a.columns) === String(b.columns);
}

function itemOf(
  visit: VisitRow,
  { groups, byGroup, text }: Context,
  detail: string,
  alert: string,
): BoardItem {
  const { programme, domain } = text;
  const going = groups.filter((group) => visit.groupIds.includes(group.id)).map((group) => group.name);
  const who = visit.everyone ? [programme.everyone] : going;
  return {
    id: visit.id,
    title: visit.title,
    detail,
    said: [domain.visitKind[visit.kind], ...who, domain.visitStatus[visit.status]].join(', '),
    span: visit.slot && {
      start: visit.slot.start,
      end: visit.slot.end,
      columns: columnsOf(visit, groups, byGroup),
    },
    edge: kindEdges[visit.kind],
    icon: kindIcons[visit.kind],
    look: statusLooks[visit.status],
    alert,
  };
}

const alertsSaid = 2;

function alertOf(sentences: readonly string[], more: (count: number) => string): string {
  const rest = sentences.length - alertsSaid;
  return [...sentences.slice(0, alertsSaid), ...(rest > 0 ? [more(rest)] : [])].join(' ');
}
