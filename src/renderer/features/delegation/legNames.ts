import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';

/**
 * Names short enough for a cell: « Volet 1 » for « Volet 1 : Strasbourg et Issy-les-Moulineaux », as long as every leg keeps a name of
 * its own; whole titles otherwise.
 */
export function shortLegNames(legs: readonly Pick<Row<Leg>, 'id' | 'title'>[]): ReadonlyMap<string, string> {
  const short = legs.map(({ title }) => (/^(.+?)\s*[:–—]\s/u.exec(title)?.[1] ?? title).trim());
  const distinct = new Set(short).size === legs.length;
  return new Map(legs.map(({ id, title }, index) => [id, (distinct && short[index]) || title]));
}
