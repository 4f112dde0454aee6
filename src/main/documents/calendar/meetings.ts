import type { AgendaEntry } from '../../../shared/contract/meetings.ts';
import { documents } from '../../../shared/texts/documents.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { listText } from '../../../shared/texts/wording.ts';
import type { Moment } from '../../../shared/domain/releases.ts';
import { cleanText } from '../typography.ts';
import { propertyLine, textValue } from './lines.ts';
import { utcValue } from './zones.ts';

/** A meeting as calendars tell it. `place`: its name and address, as far as known. */
export type CalendarMeeting = Pick<AgendaEntry, 'id' | 'title' | 'slot' | 'table' | 'parties'> & {
  readonly place: readonly string[];
  readonly cancelled: boolean;
  /** Rises whenever what is told of it changed. */
  readonly sequence: number;
};

interface Source {
  readonly language: Language;
  readonly versions: ReadonlyArray<{ readonly at: Moment }>;
  readonly meetings?: readonly CalendarMeeting[];
}

/** The meetings of one person as events. Times are in UTC: a meeting needs no definition of its zone and falls on the same instant. */
export function meetingEvents({ language, versions, meetings = [] }: Source, personId: string): string {
  const last = versions.at(-1)?.at;
  const stamp = last ? utcValue(last.minute, last.zone) : '';
  return meetings
    .filter(({ parties }) => parties.some(({ id }) => id === personId))
    .map((meeting) => {
      const { id, title, slot, table, place, parties, cancelled, sequence } = meeting;
      const others = parties.flatMap(({ id: other, name, organisation }) =>
        other === personId ? [] : [organisation === '' ? name : `${name} (${organisation})`],
      );
      const where = [table, ...place].filter((part) => part !== '').join(', ');
      const clean = (text: string): string => textValue(cleanText(text));
      return [
        'BEGIN:VEVENT\r\n',
        propertyLine('UID', `${id}@escale`),
        propertyLine('DTSTAMP', stamp),
        propertyLine('SEQUENCE', String(sequence)),
        propertyLine('STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'),
        propertyLine('DTSTART', utcValue(slot.start, slot.zone)),
        propertyLine('DTEND', utcValue(slot.end, slot.zone)),
        propertyLine('SUMMARY', clean(documents[language].meetingWith(listText(language, others)))),
        propertyLine('LOCATION', clean(where)),
        propertyLine('DESCRIPTION', clean(title)),
        propertyLine('TRANSP', cancelled ? 'TRANSPARENT' : 'OPAQUE'),
        'END:VEVENT\r\n',
      ].join('');
    })
    .join('');
}
