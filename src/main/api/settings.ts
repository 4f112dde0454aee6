import { dirname, join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { readSettings, writeSettings } from '../store/settings.ts';
import type { Handlers } from './handlers.ts';

export const settings: Handlers<'settings'> = {
  get: ({ database }) => readSettings(database),
  set: ({ database, touch }, input) => {
    writeSettings(database, input);
    touch({ entities: ['setting'] });
    return null;
  },
  info: ({ database, shell }) => ({
    version: manifest.version,
    path: database.path,
    backups: join(dirname(database.path), 'backups'),
    shell,
  }),
};
