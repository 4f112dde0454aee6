import { z } from 'zod';
import type { Candidate } from '../domain/imports/candidates.ts';
import type { Guess } from '../domain/imports/columns.ts';
import { mapping, type Mapping } from '../domain/imports/mapping.ts';
import type { OrganisationMatch } from '../domain/imports/organisations.ts';
import type { Counts } from '../domain/imports/plan.ts';
import { choices, type ReviewedCluster } from '../domain/imports/review.ts';
import { delimiters, encodings, type Table } from '../domain/imports/table.ts';
import { id } from '../domain/values.ts';
import { job } from './call.ts';

/** A file, and how a person said it is to be read; null follows what is guessed. */
const file = {
  /** The upload's token. */
  token: z.string().max(64),
  delimiter: z.enum(delimiters).nullable(),
  encoding: z.enum(encodings).nullable(),
  sheet: z.string().max(200).nullable(),
  headerLine: z.int().min(1).max(200_000).nullable(),
};

const source = { missionId: id, ...file, choices };

/** All there is to look at before anything is written. Rows come as they will be read; `known` names the delegates found again. */
export interface ImportPreview {
  readonly table: Omit<Table, 'rows' | 'lineNumbers' | 'problems'> & {
    readonly samples: readonly (readonly string[])[];
  };
  readonly mapping: Mapping;
  readonly certainty: Guess['certainty'];
  readonly candidates: readonly Candidate[];
  readonly clusters: readonly ReviewedCluster[];
  readonly organisations: readonly OrganisationMatch[];
  readonly organisationOf: readonly number[];
  readonly known: Readonly<Record<string, string>>;
  readonly counts: Counts;
}

export const imports = {
  /** Reads a table of up to 20,000 lines for a window that knows what it means. */
  table: job<Table>()({ input: z.strictObject(file) }),
  /** Reads the file and tells what importing it would do. Writes nothing. A null mapping is guessed. */
  preview: job<ImportPreview>()({ input: z.strictObject({ ...source, mapping: mapping.nullable() }) }),
  /** Imports in one undo step, exactly what a preview of the same input shows. */
  commit: job<Counts>()({ input: z.strictObject({ ...source, mapping }) }),
};
