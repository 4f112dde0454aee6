import { z } from 'zod';
import { organisation, type Organisation } from '../domain/organisations.ts';
import type { Row } from '../domain/entities.ts';
import { read } from './call.ts';
import { byId, duplicate, recordWrites } from './records.ts';

export type OrganisationRow = Row<Organisation> & { readonly contacts: number; readonly delegates: number };

export const organisations = {
  list: read<OrganisationRow[]>()({ input: z.strictObject({}), of: ['organisation', 'contact', 'delegate'] }),
  get: read<Row<Organisation>>()({ input: byId, of: ['organisation'] }),
  ...recordWrites(organisation, organisation.partial()),
  /** Copies organisations; their contacts are persons and stay where they are. */
  duplicate,
};
