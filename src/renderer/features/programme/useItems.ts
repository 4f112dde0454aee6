import { useMemo } from 'react';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { clockText } from '../../../shared/texts/wording.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { BoardColumn, BoardItem } from '../../ui/timeBoard/model.ts';
import { differ, slotSeenIn, zoneCity } from './clocks.ts';
import { columnsOf, type Columned } from './columns.ts';
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
export function useItems(
  programme: Programme,
  leg: Row<Leg>,
  columned: Columned,
  columns: readonly BoardColumn[],
): readonly BoardItem[] {
  const text = useTexts();
  const { visits, names, clashesOf } = programme;
  const { id: legId, zone } = leg;
  const itemFor = useMemo(
    () => itemMaker({ columned, columns, zone, text }),
    [columned, columns, zone, text],
  );

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
  readonly columned: Columned;
  readonly columns: readonly BoardColumn[];
  /** That of the leg. */
  readonly zone: string;
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
  { columned, columns, zone, text }: Context,
  detail: string,
  alert: string,
): BoardItem {
  const { programme, domain } = text;
  const { slot } = visit;
  const going = columned.groups
    .filter((group) => visit.groupIds.includes(group.id))
    .map((group) => group.name);
  const who = visit.everyone ? [programme.everyone] : going;
  const own = columnsOf(visit, columned);
  const where =
    columned.by === 'cities' || columned.by === 'hosts'
      ? columns.filter(({ id }) => own?.includes(id)).map(({ name }) => name)
      : [];
  return {
    id: visit.id,
    form: 'card',
    title: visit.title,
    detail,
    said: [domain.visitKind[visit.kind], ...where, ...who, domain.visitStatus[visit.status]].join(', '),
    span: slot && { ...slotSeenIn(zone, slot), columns: own },
    home: own,
    clock:
      slot && differ(slot.zone, zone, slot.start)
        ? `${clockText(slot.start)}–${clockText(slot.end)} ${zoneCity(slot.zone)}`
        : null,
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
