import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fault } from './faults.ts';

const project = pathToFileURL(join(import.meta.dirname, '../../')).href;

/**
 * Plants faults: modules imported under `?fault=<number>`, and all they import, get the changed text. The faulty code exists in memory alone; any
 * other number leaves it as it is.
 */
export function plantFaults(faults: readonly Fault[]): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      const query = URL.canParse(context.parentURL ?? '') ? new URL(context.parentURL ?? '').search : '';
      const ours = found.url.startsWith(project) && !found.url.includes('/node_modules/');
      return query !== '' && ours ? { ...found, url: `${found.url}${query}` } : found;
    },
    load: (url, context, next) => {
      const loaded = next(url, context);
      const query = new URL(url).searchParams.get('fault');
      const fault = query === null ? undefined : faults[Number(query)];
      if (!fault || url.split('?')[0] !== `${project}${fault.file}`) return loaded;
      const source =
        typeof loaded.source === 'string'
          ? loaded.source
          : new TextDecoder().decode(loaded.source ?? undefined);
      return { ...loaded, source: planted(fault, source) };
    },
  });
}

function planted({ name, find, replace }: Fault, source: string): string {
  const parts = source.split(find);
  if (parts.length !== 2)
    throw new Error(`"${name}" is no fault any more: its text stands ${parts.length - 1} times`);
  return parts.join(replace);
}
