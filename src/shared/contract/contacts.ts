import { z } from 'zod';
import { contact, type Contact } from '../domain/organisations.ts';
import type { Row } from '../domain/entities.ts';
import { id } from '../domain/values.ts';
import { read } from './call.ts';
import { recordWrites } from './records.ts';

export const contacts = {
  list: read<Row<Contact>[]>()({ input: z.strictObject({ organisationId: id }), of: ['contact'] }),
  ...recordWrites(contact, contact.omit({ organisationId: true }).partial()),
};
