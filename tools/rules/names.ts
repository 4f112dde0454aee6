import { type ESTree, Visitor } from 'vite';
import type { Finding, Source } from './source.ts';

const drawers = new Set(['utils', 'util', 'helpers', 'common', 'services', 'hooks', 'types', 'misc', 'lib']);
const suffix = /(Service|Manager|Impl|Dto|Helper|Utils?)$/u;
const prefix = /^[IT][A-Z][a-z]/u;

/** Folders and files whose name says nothing and which fill up like drawers. */
export function findDrawers(paths: readonly string[]): Finding[] {
  const ours = paths.filter((path) => /^(src|tests|bench|tools)\//u.test(path));
  const named = new Map<string, string>();
  for (const path of ours) {
    const parts = path.split('/');
    parts.forEach((part, index) => {
      const name = part.split('.')[0] ?? part;
      if (drawers.has(name)) named.set(parts.slice(0, index + 1).join('/'), name);
    });
  }
  return [...named].map(([path, name]) => ({
    rule: 'drawer',
    path,
    line: 0,
    message: `"${name}" says nothing of what is inside`,
  }));
}

/** Declared names carry no prefix (`IVisit`) and no suffix (`VisitService`). */
export function findAffixes(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => {
    const found: Finding[] = [];
    const look = (node: ESTree.Node | null, wrong: RegExp) => {
      if (node?.type !== 'Identifier' || !wrong.test(node.name)) return;
      const message = `"${node.name}" carries a prefix or suffix that says nothing`;
      found.push({ rule: 'affix', path: source.path, line: source.lineAt(node.start), message });
    };
    const type = (node: { readonly id: ESTree.Node | null }) => {
      look(node.id, suffix);
      look(node.id, prefix);
    };
    new Visitor({
      ClassDeclaration: type,
      TSInterfaceDeclaration: type,
      TSTypeAliasDeclaration: type,
      FunctionDeclaration: (node) => look(node.id, suffix),
      VariableDeclarator: (node) => look(node.id, suffix),
    }).visit(source.program);
    return found;
  });
}
