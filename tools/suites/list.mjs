/**
 * What `npm test` runs. `counts`: a vitest project, whose tests are counted one by one; any other suite counts as one check.
 * `commands` run one after the other. The order is that in which they start: what others wait for, then what takes longest.
 */
const suites = [
  { name: 'build', commands: ['npm run --silent build'] },
  { name: 'e2e', counts: true, needs: ['build'] },
  { name: 'unit', counts: true },
  { name: 'app', counts: true },
  { name: 'package', counts: true, needs: ['build'] },
  { name: 'types', commands: ['tsc -p .', 'tsc -p src/shared'] },
  { name: 'lint', commands: ['oxlint'] },
  { name: 'rules', commands: ['node tools/check.ts'] },
  { name: 'format', commands: ['prettier --check --log-level warn .'] },
  { name: 'knip', commands: ['knip'] },
].map(({ counts = false, needs = [], commands = [], ...suite }) => ({ ...suite, counts, needs, commands }));

/** The suites named and those they need, in the order of the list; all of them when none is named. */
export function withNeeds(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (names.length === 0 || unknown.length > 0) return { suites, unknown };
  const wanted = new Set(names);
  for (const { name, needs } of suites.toReversed())
    if (wanted.has(name)) needs.forEach((need) => wanted.add(need));
  return { suites: suites.filter(({ name }) => wanted.has(name)), unknown };
}
