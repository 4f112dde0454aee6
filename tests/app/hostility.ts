/** A value inside an input, and how it is reached. */
interface Node {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** An input that must be refused; `field` is what the refusal names. */
export interface Hostile {
  readonly how: string;
  readonly input: unknown;
  readonly field: string;
}

/** Every way in which an accepted input can be spoilt in one place. */
export function spoil(name: string, input: object): Hostile[] {
  const roots = [null, true, 42, 'text', [], [input]].map((root) => ({
    how: `${JSON.stringify(root)?.slice(0, 20)} in place of the input`,
    input: root,
    field: '',
  }));
  return [...roots, ...nodesOf(input).flatMap((node) => spoilNode(name, input, node))];
}

/** Every value inside an input, the input itself first. */
export function nodesOf(value: unknown, path: readonly string[] = []): Node[] {
  const members = value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return [{ path, value }, ...members.flatMap(([key, member]) => nodesOf(member, [...path, key]))];
}

/** A copy of an input with the value at a path replaced; undefined takes it away. */
export function replaceAt(input: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(input))
    return input.map((item: unknown, index) => (String(index) === key ? replaceAt(item, rest, value) : item));
  const members = Object.entries(Object(input) as object).map(
    ([name, member]: [string, unknown]) =>
      [name, name === key ? replaceAt(member, rest, value) : member] as const,
  );
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}

const linkLists = ['groupIds', 'delegateIds', 'noteIds', 'practiceIds', 'objectiveIds'];

/** Fields that may be left out: those of an update and of the settings, lists of links, a mission's first leg. */
function isOptional(name: string, path: readonly string[]): boolean {
  if (name === 'settings.set') return true;
  // One of many is spoilt like one alone.
  const [field = '', inside, part] = /^\d+$/u.test(path[1] ?? '') ? path.slice(2) : path;
  if (field === 'fields') return part === undefined || inside === 'add' || inside === 'remove';
  return (
    inside === undefined &&
    (linkLists.includes(field) ||
      ['missions.create leg', 'sessions.set partyIds'].includes(`${name} ${field}`))
  );
}

function spoilNode(name: string, input: object, { path, value }: Node): Hostile[] {
  const field = path.join('.');
  const replaced = (how: string, values: readonly unknown[]): Hostile[] =>
    path.length === 0
      ? []
      : values.map((spoilt) => ({
          how: `${field}: ${how}, ${JSON.stringify(spoilt)?.slice(0, 30)}`,
          input: replaceAt(input, path, spoilt),
          field,
        }));
  if (typeof value === 'string')
    return [...replaced('wrong', [42, {}, ['x'], true]), ...replaced('bad', badTexts(name, path, value))];
  if (typeof value === 'number') return replaced('wrong', ['42', {}, -1e300, 1e300]);
  if (typeof value === 'boolean') return replaced('wrong', ['true', 1, {}]);
  if (Array.isArray(value)) return replaced('wrong', ['text', {}, 7, null]);
  if (value === null || typeof value !== 'object') return [];
  return [
    ...replaced('wrong', ['text', 7, true, []]),
    ...spoilObject(name, input, path, value),
    ...replaced('reversed', reversals(value)),
  ];
}

function spoilObject(name: string, input: object, path: readonly string[], value: object): Hostile[] {
  const missing = Object.keys(value)
    .filter((key) => !isOptional(name, [...path, key]))
    .map((key) => ({
      how: `${[...path, key].join('.')} is missing`,
      input: replaceAt(input, [...path, key], undefined),
      field: [...path, key].join('.'),
    }));
  const extra = ['extra', '_deleted', 'constructor'].map((key) => ({
    how: `${[...path, key].join('.')} is too much`,
    input: replaceAt(input, path, { ...value, [key]: 'x' }),
    field: path.join('.'),
  }));
  return [...missing, ...extra];
}

function badTexts(name: string, path: readonly string[], value: string): string[] {
  const tooLong = 'x'.repeat(501);
  if (/^[a-z]+_[0-9a-z_]+$/u.test(value))
    return ['', `${value}'--`, '../../etc/passwd', '__proto__', `${value}\u0000`, tooLong];
  if (/^\d{4}-\d\d-\d\dT/u.test(value))
    return ['', '2015-02-30T10:00', '2015-10-19T24:00', '2015-10-19', '2015-10-19T09:00Z', tooLong];
  if (/^\d{4}-\d\d-\d\d$/u.test(value))
    return ['', '2015-02-30', '2015-13-01', '19/10/2015', '2015-10-19T09:00', tooLong];
  const last = path.at(-1);
  if (last === 'zone') return ['', 'Europe/Atlantis', '+02:00', '../zone', tooLong];
  if (last === 'email') return ['anne', 'anne@', '@namur.example', 'a b@namur.example', tooLong];
  if (
    [
      'kind',
      'anchor',
      'indicator',
      'status',
      'civility',
      'colour',
      'visibility',
      'language',
      'theme',
      'field',
      'nameOrder',
      'delimiter',
      'encoding',
    ].includes(last ?? '') &&
    // The same word names a free text elsewhere: those of the inputs have capitals or blanks.
    /^[a-z;|][a-zA-Z0-9-]*$/u.test(value)
  )
    return ['none', 'constructor', `${value} `, value.toUpperCase(), tooLong].filter(
      (text) => text !== value,
    );
  if (path.includes('languages')) return ['', 'fra', 'FR', 'é', tooLong];
  const isRequired = ['title', 'name', 'lastName', 'mark'].includes(last ?? '') && name !== 'emergencies.set';
  if (isRequired || path.includes('organisers')) return ['', ' \t\u0000 ', tooLong];
  return ['x'.repeat(200_001)];
}

/** A slot or a span that ends before it starts. */
function reversals(value: object): object[] {
  if ('start' in value && 'end' in value)
    return [
      { ...value, start: value.end, end: value.start },
      { ...value, end: value.start },
    ];
  return 'from' in value && 'to' in value ? [{ ...value, from: value.to, to: value.from }] : [];
}
