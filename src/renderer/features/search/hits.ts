import type { SearchHit } from '../../../shared/contract/search.ts';

const order = [
  'visit',
  'delegate',
  'organisation',
  'contact',
  'place',
  'city',
  'group',
  'leg',
  'mission',
  'practice',
  'opportunity',
  'recommendation',
  'objective',
  'initiative',
  'note',
] as const;
export type HitGroup = (typeof order)[number];

const shownPerGroup = 8;

/** Hits by noun, in the order an organiser looks for them; within a noun the best first. */
export function groupHits(
  hits: readonly SearchHit[],
): { readonly group: HitGroup; readonly hits: readonly SearchHit[] }[] {
  return order
    .map((group) => ({ group, hits: hits.filter((hit) => hit.entity === group).slice(0, shownPerGroup) }))
    .filter((group) => group.hits.length > 0);
}

/** The address that shows a hit. */
export function addressOf(hit: SearchHit): string {
  const mission = `/missions/${hit.missionId ?? ''}`;
  switch (hit.entity) {
    case 'visit':
      return `${mission}/programme/${hit.id}`;
    case 'note':
      return hit.parentId === null ? `${mission}/programme` : `${mission}/programme/${hit.parentId}`;
    case 'delegate':
      return `${mission}/delegation/${hit.id}`;
    case 'group':
      return `${mission}/delegation`;
    case 'organisation':
      return `/organisations/${hit.id}`;
    case 'contact':
      return `/organisations/${hit.parentId ?? ''}`;
    case 'leg':
    case 'city':
    case 'place':
      return `${mission}/itinerary/${hit.id}`;
    case 'practice':
      return `${mission}/practices/${hit.id}`;
    case 'opportunity':
      return `${mission}/opportunities/${hit.id}`;
    case 'recommendation':
      return `/plan/recommendations/${hit.id}`;
    case 'objective':
      return `/plan/objectives/${hit.id}`;
    case 'initiative':
      return `/initiatives/${hit.id}`;
    default:
      return `${mission}/programme`;
  }
}
