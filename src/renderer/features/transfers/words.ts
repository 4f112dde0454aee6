import type { TransferRow } from '../../../shared/contract/transfers.ts';
import { instantOf, offsetAt } from '../../../shared/domain/instants.ts';
import type { Passage, Transfer } from '../../../shared/domain/transfers.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { clockText, shortDayText } from '../../../shared/texts/wording.ts';
import type { Travel } from './useTransfers.ts';

type Texts = (typeof catalogues)['fr'];
type Ends = Pick<Transfer, 'fromPlaceId' | 'toPlaceId'>;

/** « Gare de Strasbourg → Université de Strasbourg » */
export function wayText({ transfers: text }: Texts, travel: Travel, ends: Ends): string {
  const name = (id: string | null): string => travel.placeName(id) ?? text.nowhere;
  return text.way(name(ends.fromPlaceId), name(ends.toPlaceId));
}

/** What a transfer is called: « Train, Gare de Strasbourg → lieu à préciser » */
export function nameText(texts: Texts, travel: Travel, row: Pick<TransferRow, 'mode'> & Ends): string {
  return texts.transfers.named(texts.domain.travelMode[row.mode], wayText(texts, travel, row));
}

/** One end of a passage, with its distance from UTC where the two ends show different times. */
export function endText(
  { transfers: text }: Texts,
  language: Language,
  passage: Passage,
  end: 'start' | 'end',
): string {
  const minute = passage[end];
  const own = offsetAt(minute, passage[`${end}Zone`]);
  const other =
    end === 'start' ? offsetAt(passage.end, passage.endZone) : offsetAt(passage.start, passage.startZone);
  const moment = text.at(shortDayText(language, minute.slice(0, 10)), clockText(minute));
  return own === other ? moment : `${moment} ${offsetText(own)}`;
}

/** Minutes between the two ends, by the sun. */
export function lengthOf(passage: Passage): number {
  const { start, startZone, end, endZone } = passage;
  return (instantOf(end, endZone) - instantOf(start, startZone)) / 60_000;
}

/** Minutes from UTC as `UTC+2` or `UTC−3:30`. */
function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? '−' : '+';
  return `UTC${sign}${String(hours)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
