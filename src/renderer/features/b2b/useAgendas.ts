import { useMemo } from 'react';
import type { Scene } from '../../../shared/contract/sessions.ts';
import { wishedMeeting } from '../../../shared/domain/b2b/proposal.ts';
import { questionOf } from '../../../shared/domain/b2b/question.ts';
import { seatingOf, type Obstacle, type Seating } from '../../../shared/domain/b2b/seating.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Meeting } from '../../../shared/domain/meetings.ts';
import { clockText, listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';

/** A session's meetings as the screen shows them. */
export interface Agendas {
  readonly scene: Scene;
  readonly seating: Seating;
  /** Rows and wishes without a seat. */
  readonly waiting: readonly Row<Meeting>[];
  /** Of rows and wishes. */
  readonly meeting: (id: string) => Row<Meeting> | undefined;
  /** What speaks against the seat a meeting has; those without any are left out. */
  readonly clashes: ReadonlyMap<string, readonly Obstacle[]>;
  readonly party: (id: string) => string;
  /** The delegation's parties of a meeting, and the others; by their names. */
  readonly sides: (meeting: Pick<Meeting, 'partyIds'>) => readonly [string, string];
  /** « Anne Ourthe – Issy Média ». */
  readonly nameOf: (meeting: Pick<Meeting, 'partyIds'>) => string;
  /** « 14:20, Table 3 ». */
  readonly seatText: (seat: Meeting['seat']) => string;
  readonly say: (obstacle: Obstacle) => string;
}

/** Whether a meeting is a wish that has no row yet. */
export function isWished(meeting: Pick<Row<Meeting>, 'id'>): boolean {
  return meeting.id.startsWith('wished ');
}

/** Undefined until it was read once; null while the visit has no time. */
export function useAgendas(visitId: string): Agendas | null | undefined {
  const language = useLanguage();
  const text = useTexts().agendas;
  const scene = useRead(api.sessions.scene, { visitId }).value;
  return useMemo(() => {
    if (!scene) return scene;
    const seating = seatingOf(scene);
    const wished = questionOf(scene).placeables.flatMap(({ id, partyIds }) =>
      id === null ? [wishedMeeting(visitId, partyIds)] : [],
    );
    const waiting = [...seating.unplaced, ...wished];
    const byId = new Map([...scene.meetings, ...wished].map((one) => [one.id, one]));
    const parties = new Map(scene.parties.map((party) => [party.id, party]));
    const ranks = new Map(scene.parties.map(({ id }, rank) => [id, rank]));
    const party = (id: string): string => parties.get(id)?.name ?? '…';
    const sides: Agendas['sides'] = ({ partyIds }) => {
      const sorted = partyIds.toSorted((a, b) => (ranks.get(a) ?? 1e9) - (ranks.get(b) ?? 1e9));
      const ours = sorted.filter((id) => parties.get(id)?.side === 'delegation');
      const first = ours.length > 0 && ours.length < sorted.length ? ours : sorted.slice(0, 1);
      const named = (ids: readonly string[]): string => listText(language, ids.map(party));
      return [named(first), named(sorted.filter((id) => !first.includes(id)))];
    };
    const nameOf: Agendas['nameOf'] = (meeting) => sides(meeting).join(' – ');
    const nameOfId = (id: string): string => {
      const found = byId.get(id);
      return found ? nameOf(found) : '…';
    };
    return {
      scene,
      seating,
      waiting,
      meeting: (id) => byId.get(id),
      clashes: clashesOf(seating, scene.meetings),
      party,
      sides,
      nameOf,
      seatText: (seat) => (seat ? text.seat(clockText(seat.start), seat.table) : text.noSeat),
      say: (obstacle) => sentence(text, obstacle, party, nameOfId),
    };
  }, [scene, visitId, language, text]);
}

function clashesOf(seating: Seating, meetings: readonly Row<Meeting>[]): Agendas['clashes'] {
  const places = new Map(seating.slots.map(({ start }, index) => [start, index]));
  const waiting = new Set(seating.unplaced.map(({ id }) => id));
  return new Map(
    meetings.flatMap((meeting) => {
      const slot = meeting.seat ? places.get(meeting.seat.start) : undefined;
      if (!meeting.seat || slot === undefined || waiting.has(meeting.id) || meeting.status === 'cancelled')
        return [];
      const obstacles = seating.obstacles(meeting, slot, meeting.seat.table);
      return obstacles.length > 0 ? [[meeting.id, obstacles] as const] : [];
    }),
  );
}

function sentence(
  { obstacle: words }: ReturnType<typeof useTexts>['agendas'],
  obstacle: Obstacle,
  party: (id: string) => string,
  meeting: (id: string) => string,
): string {
  switch (obstacle.kind) {
    case 'busy':
      return words.busy(party(obstacle.partyId), meeting(obstacle.meetingId));
    case 'away':
      return words.away(party(obstacle.partyId));
    case 'taken':
      return words.taken(meeting(obstacle.meetingId));
    case 'foreign':
      return words.foreign(party(obstacle.partyId));
    case 'own':
      return words.own(party(obstacle.partyId));
    case 'order':
      return words.order(meeting(obstacle.meetingId));
    case 'travel':
      return words.travel(party(obstacle.partyId), obstacle.minutes, obstacle.available);
    case 'short':
    case 'interpreter':
      return words[obstacle.kind];
  }
}
