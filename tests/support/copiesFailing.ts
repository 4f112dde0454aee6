import type { Database } from '../../src/main/store/database.ts';

/** The same database, whose statement number `at` fails. */
export function failingAt(database: Database, at: number): { readonly failing: Database } {
  let asked = 0;
  const counted =
    <A extends readonly unknown[], R>(ask: (...given: A) => R) =>
    (...given: A): R => {
      asked += 1;
      if (asked === at) throw new Error(`statement ${at} fails`);
      return ask(...given);
    };
  const failing: Database = {
    ...database,
    all: counted(database.all) as Database['all'],
    get: counted(database.get) as Database['get'],
    run: counted(database.run),
    script: counted(database.script),
  };
  return { failing };
}
