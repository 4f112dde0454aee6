import { z } from 'zod';
import { email, id, languages, line, requiredLine, text } from './values.ts';

export const organisationKinds = [
  'company',
  'municipality',
  'university',
  'researchCentre',
  'cluster',
  'agency',
  'association',
  'host',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kept from mission to mission. */
export const organisation = z.strictObject({
  name: requiredLine,
  kind: z.enum(organisationKinds),
  city: line,
  website: line,
  comment: text,
});
export type Organisation = z.output<typeof organisation>;

/** A person at an organisation, on the hosts' side. */
export const contact = z.strictObject({
  organisationId: id,
  firstName: line,
  lastName: requiredLine,
  role: line,
  email,
  phone: line,
  languages,
});
export type Contact = z.output<typeof contact>;

/** Natural-key row: what an organisation does, offers and looks for; meetings are suggested by it. */
export const profile = z.strictObject({
  organisationId: id,
  sectors: z.array(requiredLine).max(30),
  offers: text,
  seeks: text,
});
export type Profile = z.output<typeof profile>;
