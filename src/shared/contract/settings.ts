import { z } from 'zod';
import { read, write } from './call.ts';

/** This laptop's own choices; never exchanged, not part of undo. */
export const settingsShape = z.strictObject({
  language: z.enum(['fr', 'en']),
  theme: z.enum(['light', 'dark', 'auto']),
});
export type Settings = z.output<typeof settingsShape>;

export interface AppInfo {
  readonly version: string;
  readonly path: string;
  readonly backups: string;
  readonly shell: 'electron' | 'web';
}

export const settings = {
  get: read<Settings>()({ input: z.strictObject({}), of: ['setting'] }),
  set: write<null>()({ input: settingsShape.partial() }),
  info: read<AppInfo>()({ input: z.strictObject({}), of: [] }),
};
