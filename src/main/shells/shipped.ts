import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the built page and the files shipped with the app lie, whether this module runs from its source or from a bundle. */
export function shipped(from: string): { readonly page: string; readonly assets: string } {
  let folder = from;
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return { page: join(folder, 'dist', 'renderer'), assets: join(folder, 'dist', 'assets') };
}
