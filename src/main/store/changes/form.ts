import { audienceOf, isEntity, ownerField } from '../../../shared/domain/entities.ts';
import type { Change } from './chain.ts';
import { isField } from './columns.ts';

const device = /^[^\s:/]+$/u;
const audience = /^[^\s:/]+(:[^\s/]+)?$/u;
const version = /^[^\s:]+:[1-9]\d*$/u;

/**
 * Whether a change of another copy is one that Escale could have written, whatever its version: a row is of the entity its id names,
 * a cell lies in the one audience that its field has. Without this two copies could differ about what a row is.
 */
export function isWellFormed(change: Change): boolean {
  return (
    device.test(change.device) &&
    audience.test(change.audience) &&
    change.entity !== '' &&
    change.id.startsWith(`${change.entity}_`) &&
    change.seq > 0 &&
    [change.seq, change.t, change.act, change.schema].every(Number.isSafeInteger) &&
    change.prev.every((name) => version.test(name)) &&
    (change.value === null || isJson(change.value)) &&
    isInItsAudience(change)
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Fields that this version does not know are a newer one's business. */
function isInItsAudience({ entity, id, field, audience: given }: Change): boolean {
  if (!isEntity(entity) || !(field === '_deleted' || isField(entity, field))) return true;
  const person = ownerField(entity) === null ? id : personIn(given);
  return audienceOf(entity, field, person) === given;
}

function personIn(given: string): string | null {
  const colon = given.indexOf(':');
  return colon === -1 ? null : given.slice(colon + 1);
}
