import type { Finding } from './source.ts';

const limit = 300;
const written = /\.(css|typ|html)$/u;
const because = /long because \S.{8,}/u;

/** Style sheets and templates keep the length that the linter asks of code: 300 lines, or a reason written in the file. */
export function findLengths(paths: readonly string[], read: (path: string) => string): Finding[] {
  return paths
    .filter((path) => /^(src|assets)\//u.test(path) && written.test(path))
    .flatMap((path) => {
      const text = read(path);
      const lines = text.trimEnd().split('\n').length;
      if (lines <= limit || because.test(text)) return [];
      const message = `${lines} lines; split it, or write in it: long because …`;
      return [{ rule: 'length', path, line: limit + 1, message }];
    });
}
