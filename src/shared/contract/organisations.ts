import { z } from 'zod';
import { organisation, profile, type Organisation, type Profile } from '../domain/organisations.ts';
import type { Row } from '../domain/entities.ts';
import { read, write } from './call.ts';
import { byId, duplicate, recordWrites } from './records.ts';

export type OrganisationRow = Row<Organisation> & { readonly contacts: number; readonly delegates: number };

/** A mission an organisation takes part in: its delegates there, the visits it hosts. */
export interface Appearance {
  readonly missionId: string;
  readonly title: string;
  readonly delegates: readonly { readonly id: string; readonly name: string }[];
  readonly visits: readonly { readonly id: string; readonly title: string }[];
}

export const organisations = {
  list: read<OrganisationRow[]>()({ input: z.strictObject({}), of: ['organisation', 'contact', 'delegate'] }),
  get: read<Row<Organisation>>()({ input: byId, of: ['organisation'] }),
  /** The missions it takes part in, the latest made first. */
  appearances: read<Appearance[]>()({ input: byId, of: ['mission', 'delegate', 'visit'] }),
  /** What organisations do, offer and look for; those that never said it are left out. */
  profiles: read<Row<Profile>[]>()({ input: z.strictObject({}), of: ['profile'] }),
  setProfile: write<null>()({ input: profile }),
  ...recordWrites(organisation, organisation.partial()),
  /** Copies organisations; their contacts are persons and stay where they are. */
  duplicate,
};
