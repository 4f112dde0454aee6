import { IconRouteAltLeft } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Needed } from '../../../shared/domain/journeys.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { moveMinute } from '../../../shared/domain/slots.ts';
import type { Suggestion } from '../../../shared/domain/suggestions.ts';
import type { TravelMode } from '../../../shared/domain/travel.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { clockText, durationText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import type { BoardItem, BoardSpan } from '../../ui/timeBoard/model.ts';
import { passageSeenIn, zoneCity } from './clocks.ts';
import { columnsOfTransfer, type Columned } from './columns.ts';
import { modeIcons, shades } from './kinds.ts';
import type { Programme } from './useProgramme.ts';
import type { Travel } from './useTravel.ts';

const edges = { way: shades('stone', 7, 3), gap: shades('saffron', 8, 4) };
/** A marker is at least so long, in minutes, even where there is no time for it. */
const shortest = 5;

/** Begins the id of a proposed transfer; its name follows. */
export const gapPrefix = 'gap ';

interface Context {
  readonly text: (typeof catalogues)['fr'];
  readonly language: Language;
  readonly columned: Columned;
  readonly zone: string;
  readonly placeName: (id: string | null) => string;
}

/** The transfers of a leg, and those that are missing, as the board shows them between the visits. */
export function useWays(
  travel: Travel,
  { names, roster }: Programme,
  leg: Row<Leg>,
  columned: Columned,
): readonly BoardItem[] {
  const text = useTexts();
  const language = useLanguage();
  return useMemo(() => {
    const placeName = (id: string | null): string =>
      (id === null ? undefined : names.place(id)) ?? text.transfers.nowhere;
    const context: Context = { text, language, columned, zone: leg.zone, placeName };
    const ways = travel.transfers
      .filter(({ legId }) => legId === leg.id)
      .map((transfer) => {
        const { fromPlaceId, toPlaceId, mode } = transfer;
        const persons = roster.ranksOf(transfer).length;
        const needed =
          fromPlaceId !== null && toPlaceId !== null
            ? travel.ways.needed(fromPlaceId, toPlaceId, mode, persons)
            : null;
        return wayOf(transfer, needed, travel.margins.get(transfer.id) ?? null, context);
      });
    const gaps = travel.suggestions
      .filter(({ legId }) => legId === leg.id)
      .flatMap((suggestion) => gapOf(suggestion, context) ?? []);
    return [...ways, ...gaps];
  }, [travel, names, roster, leg, columned, text, language]);
}

function wayOf(
  transfer: TransferRow,
  needed: Needed | null,
  available: number | null,
  { text, language, columned, zone, placeName }: Context,
): BoardItem {
  const { passage, mode, fromPlaceId, toPlaceId, status } = transfer;
  const columns = columnsOfTransfer(transfer, columned);
  const short = needed !== null && available !== null ? needed.minutes - available : 0;
  const own = passage && (passage.startZone !== zone || passage.endZone !== zone);
  const { start, end, startZone, endZone } = passage ?? { start: '', end: '', startZone: '', endZone: '' };
  return {
    id: transfer.id,
    form: 'way',
    title: wayTitle(text, mode, placeName(fromPlaceId), placeName(toPlaceId)),
    detail: marginText(text, language, needed, available),
    said: text.domain.transferStatus[status],
    span: passage && { ...passageSeenIn(zone, passage), columns },
    home: columns,
    clock: own ? `${clockText(start)} ${zoneCity(startZone)} – ${clockText(end)} ${zoneCity(endZone)}` : null,
    edge: edges.way,
    icon: modeIcons[mode],
    look: status === 'cancelled' ? 'struck' : 'plain',
    alert:
      short > 0 && status !== 'cancelled' ? text.programme.board.short(durationText(language, short)) : '',
  };
}

/** Nothing where there is no time that it could be drawn in. */
function gapOf(
  suggestion: Suggestion,
  { text, language, columned, zone, placeName }: Context,
): BoardItem | null {
  const { passage, needed, available, mode, fromPlaceId, toPlaceId, name, late } = suggestion;
  if (!passage) return null;
  const columns = columnsOfTransfer(suggestion, columned);
  const { start } = passageSeenIn(zone, passage);
  const length = Math.max(shortest, Math.min(needed?.minutes ?? available, available));
  const span: BoardSpan = { start, end: moveMinute(start, length), columns };
  const { board } = text.programme;
  return {
    id: `${gapPrefix}${name}`,
    form: 'gap',
    title: wayTitle(text, mode, placeName(fromPlaceId), placeName(toPlaceId)),
    detail: marginText(text, language, needed, Math.max(0, available)),
    said: `${board.missing}, ${board.proposed}`,
    span,
    home: columns,
    clock: null,
    edge: edges.gap,
    icon: IconRouteAltLeft,
    look: 'dashed',
    alert: late > 0 ? board.short(durationText(language, late)) : '',
  };
}

function wayTitle(text: Context['text'], mode: TravelMode, from: string, to: string): string {
  return text.transfers.named(text.domain.travelMode[mode], text.transfers.way(from, to));
}

function marginText(
  { programme }: Context['text'],
  language: Language,
  needed: Needed | null,
  available: number | null,
): string {
  const { board } = programme;
  const parts = [
    needed === null ? board.unknownWay : board.needed(durationText(language, needed.minutes)),
    ...(available === null ? [] : [board.available(durationText(language, Math.max(0, available)))]),
  ];
  return parts.join(', ');
}
