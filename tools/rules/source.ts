import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

/** A rule's finding. `line` is 1-based; 0 when the finding is about the whole file or folder. */
export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface Comment {
  readonly text: string;
  readonly line: number;
}

/** What a rule sees of a file. `path` is relative to the root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly program: ESTree.Program;
  readonly comments: readonly Comment[];
  readonly lineAt: (offset: number) => number;
}

/** A module another one names: by import, export … from, import(), a type import, or new URL(…, import.meta.url). */
export interface Import {
  readonly to: string;
  readonly line: number;
}

const skipped = new Set(['node_modules', 'dist', 'release', 'screenshots', 'coverage']);
const code = /\.(ts|tsx|mjs|js|cts|mts)$/u;

/** Every file of the project, relative to `root` and sorted; what is built, installed or hidden is left out. */
export function listFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return entry.isFile() ? [path] : [];
    })
    .toSorted();
}

/** The modules of the project, parsed. A file that does not parse throws: `tsc` says it better, but never let it pass. */
export function readSources(root: string): Source[] {
  return listFiles(root)
    .filter((path) => code.test(path))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** Parses one module. */
export function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  const starts = [0, ...[...text.matchAll(/\n/gu)].map((match) => match.index + 1)];
  const lineAt = (offset: number) => starts.findLastIndex((start) => start <= offset) + 1;
  return {
    path,
    text,
    program,
    lineAt,
    comments: comments.map((comment) => ({ text: comment.value.trim(), line: lineAt(comment.start) })),
  };
}

/** Every module that `source` names by a literal. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (node: ESTree.Node | null | undefined) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') {
      found.push({ to: node.value, line: source.lineAt(node.start) });
    }
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') add(node.arguments[0]);
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'URL' && node.arguments.length === 2) {
        add(node.arguments[0]);
      }
    },
  }).visit(source.program);
  return found;
}
