import { type ESTree, Visitor } from 'vite';
import type { Finding, Source } from './source.ts';

const directive = /^(oxlint|eslint)-disable(-next-line|-line)?\b(?<rest>.*)$/su;
/** One or more rules, two dashes, and a sentence. */
const reasoned = /^\s+[\w@/-]+(\s*,\s*[\w@/-]+)*\s+--\s+\S.{8,}$/su;
const unformatted = /^prettier-ignore\b(?<rest>.*)$/su;
const roots = new Set(['it', 'test', 'describe', 'suite']);
const leftOut = new Set(['skip', 'skipIf', 'runIf', 'todo', 'fails']);
const because = /^left out: \S.{8,}/u;

/** A rule is switched off, a file left unformatted or a test left out only with a written reason; `.only` never. */
export function findReasons(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => [...commentsIn(source), ...testsIn(source)]);
}

function commentsIn(source: Source): Finding[] {
  return source.comments.flatMap(({ text, line }) => {
    const rest = directive.exec(text)?.groups?.['rest'];
    if (rest !== undefined && !reasoned.test(rest)) {
      const message = 'name the rule and say why: oxlint-disable-next-line rule -- because …';
      return [{ rule: 'reason', path: source.path, line, message }];
    }
    const after = unformatted.exec(text)?.groups?.['rest'];
    if (after !== undefined && !/^\s+--\s+\S.{8,}$/su.test(after)) {
      const message = 'say why: prettier-ignore -- because …';
      return [{ rule: 'reason', path: source.path, line, message }];
    }
    return [];
  });
}

function testsIn(source: Source): Finding[] {
  if (!source.path.endsWith('.test.ts') && !source.path.endsWith('.test.tsx')) return [];
  const found: Finding[] = [];
  new Visitor({
    MemberExpression: (node) => {
      if (node.computed || node.property.type !== 'Identifier' || !isTest(node.object)) return;
      const line = source.lineAt(node.property.start);
      const { name } = node.property;
      const report = (message: string) => found.push({ rule: 'left-out', path: source.path, line, message });
      if (name === 'only') report('.only leaves every other test out');
      if (leftOut.has(name) && !hasReason(source, line)) {
        report(`.${name} needs a line above it: // left out: because …`);
      }
    },
  }).visit(source.program);
  return found;
}

/** `it`, `describe.concurrent`, `test.each([…])`: whatever a test is declared with. */
function isTest(node: ESTree.Node): boolean {
  if (node.type === 'Identifier') return roots.has(node.name);
  if (node.type === 'MemberExpression') return isTest(node.object);
  return node.type === 'CallExpression' && isTest(node.callee);
}

function hasReason(source: Source, line: number): boolean {
  return source.comments.some((comment) => comment.line === line - 1 && because.test(comment.text));
}
