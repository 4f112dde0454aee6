import { first } from './0001-first.ts';
import { programme } from './0002-programme.ts';
import { meetings } from './0003-meetings.ts';
import { findings } from './0004-findings.ts';

/** Forward only, frozen once released: a new format is a new entry at the end. The index + 1 is the file's format number. */
export const migrations: readonly string[] = [first, programme, meetings, findings];
