import type { Finding } from './source.ts';

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/**
 * The lock names every optional package of every platform (npm drops silently those it could not find, and `npm ci`
 * then fails elsewhere), and no address it was made from.
 */
export function findLockHoles(text: string): Finding[] {
  const path = 'package-lock.json';
  const lock = JSON.parse(text) as Lock;
  const holes = Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(at, name).some((place) => place in lock.packages))
      .map((name) => ({
        rule: 'lock-hole',
        path,
        line: 0,
        message: `${name}, wanted by ${at || 'the project'}, is not in the lock`,
      })),
  );
  const addresses = text.split('\n').flatMap((line, index) => {
    const found = /"resolved":|https?:\/\/[^"]*registry[^"]*/u.test(line);
    return found
      ? [{ rule: 'lock-address', path, line: index + 1, message: 'the lock names no registry' }]
      : [];
  });
  return [...holes, ...addresses];
}

/** Where Node would look for `name` from the package at `at`: nested first, then every folder above. */
function placesFor(at: string, name: string): string[] {
  const parts = at.split('/node_modules/');
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [
    ...above.filter((folder) => folder !== '').map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}
