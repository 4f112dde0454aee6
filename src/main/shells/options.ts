import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail } from '../../shared/errors.ts';
import { webReasons, type WebReason } from '../../shared/texts/shell.ts';

/** What can be written after `npm start --`. */
export interface Options {
  /** Undefined for the default file. */
  readonly file: string | undefined;
  /** Undefined for the usual port, or any other if that one is taken; 0 for any. */
  readonly port: number | undefined;
  readonly browser: boolean;
  /** Set by the starter, which knows why there is no Electron. */
  readonly because: WebReason;
}

/** Reads the arguments; paths are taken from `folder`. Throws `option.unknown`, `option.invalid`. */
export function readOptions(args: readonly string[], folder: string): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  let options: Options = { file: undefined, port: undefined, browser: true, because: 'direct' };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') fail({ code: 'option.unknown', details: { option: token.value } });
    options = { ...options, ...read(token.name, token.rawName, token.value, folder) };
  }
  return options;
}

const known = {
  file: { type: 'string' },
  port: { type: 'string' },
  because: { type: 'string' },
  'no-browser': { type: 'boolean' },
} as const;

function read(name: string, option: string, value: string | undefined, folder: string): Partial<Options> {
  const refuse = () => fail({ code: 'option.invalid', details: { option, value: value ?? '' } });
  switch (name) {
    case 'file':
      if (value === undefined || value.trim() === '' || value.startsWith('--')) return refuse();
      return { file: isAbsolute(value) ? value : resolve(folder, value) };
    case 'port':
      if (value === undefined || !/^\d{1,5}$/u.test(value) || Number(value) > 65_535) return refuse();
      return { port: Number(value) };
    case 'no-browser':
      return value === undefined ? { browser: false } : refuse();
    case 'because':
      return { because: webReasons.find((reason) => reason === value) ?? 'direct' };
    default:
      return fail({ code: 'option.unknown', details: { option } });
  }
}
