/**
 * A mistake somebody could make: in `file`, `find` is replaced by `replace`. The text must be there exactly once, so that a fault cannot
 * quietly miss its mark when the code moves on.
 */
export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const cells = 'src/shared/domain/cells.ts';
const store = 'src/main/store/changes';
const heads = `${store}/heads.ts`;
const merge = `${store}/merge.ts`;
const chain = `${store}/chain.ts`;
const log = `${store}/log.ts`;
const pen = `${store}/pen.ts`;
const undo = `${store}/undo.ts`;
const project = `${store}/project.ts`;
const review = `${store}/review.ts`;

/** Every one of them must make the random histories fail. */
export const faults: readonly Fault[] = [
  {
    name: 'a tie of times is left to the sequence number',
    file: cells,
    find: 'if (a.device !== b.device) return a.device > b.device;',
    replace: '',
  },
  {
    name: 'a tie of times goes to the smaller device',
    file: cells,
    find: 'return a.device > b.device;',
    replace: 'return a.device < b.device;',
  },
  {
    name: 'the earliest head is shown',
    file: cells,
    find: 'return a.t > b.t;',
    replace: 'return a.t < b.t;',
  },
  {
    name: 'the head that came last is shown',
    file: project,
    find: 'shownOf(heads)?.value',
    replace: 'heads.at(-1)?.value',
  },
  {
    name: 'what a change has seen is ignored: the clock alone decides',
    file: heads,
    find: 'head.audience === audience && prev.includes(versionName(head))',
    replace: 'false',
  },
  {
    name: 'a change is taken to have seen everything here',
    file: heads,
    find: 'head.audience === audience && prev.includes(versionName(head))',
    replace: 'true',
  },
  {
    name: 'a seen head stays a head',
    file: heads,
    find: "for (const head of seen) database.run('UPDATE change SET head = 0 WHERE n = ?', [head.n]);",
    replace: '',
  },
  {
    name: 'names that have not arrived are forgotten',
    file: heads,
    find: 'if (seen.length < prev.length) awaitUnknown(database, change, awaited);',
    replace: '',
  },
  {
    name: 'what arrives is not looked up among the awaited',
    file: heads,
    find: 'awaited.any && takeAwaited(database, change)',
    replace: 'false',
  },
  {
    name: 'an awaited name counts for any cell',
    file: heads,
    find: 'cells.some(({ id, field }) => id === change.id && field === change.field)',
    replace: 'cells.length > 0',
  },
  {
    name: 'a change that names itself is taken for seen',
    file: heads,
    find: 'name === versionName(change) || ',
    replace: '',
  },
  {
    name: 'a cell is settled by the heads of its whole row',
    file: heads,
    find: 'WHERE c.id = ? AND c.field = ? AND c.head = 1 ORDER BY c.n',
    replace: 'WHERE c.id = ? AND length(c.field) >= length(?) AND c.head = 1 ORDER BY c.n',
  },
  {
    name: 'a conflict is not written down',
    file: heads,
    find: 'if (left > 1 && heads.length <= 1)',
    replace: 'if (left > 2 && heads.length <= 1)',
  },
  {
    name: 'a resolved conflict stays in the list',
    file: heads,
    find: 'if (left <= 1 && heads.length > 1)',
    replace: 'if (left < 1 && heads.length > 1)',
  },
  {
    name: 'a deletion takes the other cells of its row with it',
    file: heads,
    find: 'const left = heads.length - seen.length',
    replace:
      "if (field === '_deleted') database.run(`UPDATE change SET head = 0 WHERE id = ? AND field <> '_deleted'`, [id]);\n  const left = heads.length - seen.length",
  },
  {
    name: 'a deletion does not say what it saw',
    file: heads,
    find: "filter((head) => head.field !== '_deleted')",
    replace: 'filter(() => false)',
  },
  {
    name: 'a gap in a stream is jumped over',
    file: merge,
    find: 'change.seq === stream.seq + 1',
    replace: 'change.seq > stream.seq',
  },
  {
    name: 'only the first gap is told',
    file: merge,
    find: '} else if (change.seq > next) {',
    replace: '} else if (change.seq > next && missing.length === 0) {',
  },
  {
    name: 'a changed value is not noticed',
    file: chain,
    find: 'if (value !== null && (salt === null || !sameBytes(hashValue(salt, value), vh))) return false;',
    replace: '',
  },
  {
    name: 'a broken chain is not noticed',
    file: chain,
    find: 'return sameBytes(hashChange(before, change), change.h);',
    replace: 'return true;',
  },
  {
    name: 'the chain does not hang on what came before',
    file: chain,
    find: "hashAfter(before, row, 'binary')",
    replace: "hashAfter(genesis, row, 'binary')",
  },
  {
    name: 'the chain leaves out what was seen',
    file: chain,
    find: '    change.prev,\n',
    replace: '',
  },
  {
    name: 'a malformed change is taken',
    file: merge,
    find: '!isWellFormed(change) || ',
    replace: '',
  },
  {
    name: 'a laptop that exists twice is not noticed',
    file: merge,
    find: 'if (!here || !sameBytes(here.h, change.h))',
    replace: 'if (!here)',
  },
  {
    name: 'rows that are shown are not shown anew',
    file: merge,
    find: 'if (isEntity(entity) && !rows.has(id)) rows.set(id, { entity, n });',
    replace: "if (isEntity(entity) && !rows.has(id) && field !== 'name') rows.set(id, { entity, n });",
  },
  {
    name: 'a cell that has lost its heads keeps its value',
    file: project,
    find: 'cells.get(name) ?? null]',
    replace: 'cells.get(name) ?? null] as const).filter(([name]) => cells.has(name)',
  },
  {
    name: 'a writer names one head only',
    file: pen,
    find: 'prev: heads.filter((head) => head.audience === cell.audience).map(versionName),',
    replace: 'prev: heads.slice(0, 1).map(versionName),',
  },
  {
    name: 'the clock follows that of others',
    file: `${store}/streams.ts`,
    find: 'SELECT max(t) AS t FROM stream WHERE device = ?',
    replace: 'SELECT max(t) AS t FROM stream WHERE device >= ? - 1',
  },
  {
    name: 'two changes can have the same time',
    file: pen,
    find: 'last = Math.max(Math.round(by.now() * 1000), last + 1);',
    replace: 'last = Math.max(Math.round(by.now() * 1000), last);',
  },
  {
    name: 'a note goes where its reader stands',
    file: pen,
    find: "return personIn(row?.audience.split(':')[1]);",
    replace: 'return row ? null : null;',
  },
  {
    name: 'saying the same again resolves nothing',
    file: pen,
    find: 'if (heads.length <= 1 && (head ? head.value === text',
    replace: 'if ((head ? head.value === text',
  },
  {
    name: 'an undo overrides what others have changed since',
    file: undo,
    find: 'return new Set(fields.map(({ field }) => field));',
    replace: 'return new Set(fields.slice(0, 0).map(({ field }) => field));',
  },
  {
    name: 'an undo stops at what its own laptop has written since',
    file: undo,
    find: 'AND c.n > ? AND s.device <> ?',
    replace: 'AND c.n > ? AND s.device >= ? - 1',
  },
  {
    name: 'a redo repeats the action instead of taking back its undo',
    file: undo,
    find: 'range?.first ?? nothing.first,\n      range?.last ?? nothing.last,',
    replace: 'taken.first,\n      taken.last,',
  },
  {
    name: 'a new action leaves something to redo',
    file: log,
    find: "database.run('DELETE FROM step WHERE undone = 1');",
    replace: '',
  },
  {
    name: 'an edit unseen by the deleter is not put in review',
    file: review,
    find: '!seen.has(`${versionName(head)}:${head.audience}`)',
    replace: 'false',
  },
  {
    name: 'the index keeps what is deleted',
    file: 'src/main/store/search.ts',
    find: "if ((texts('_deleted') ?? null) !== null) return;",
    replace: '',
  },
];
