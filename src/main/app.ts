import type { Answer, Event, Request } from '../shared/contract/call.ts';
import type { Language } from '../shared/texts/texts.ts';
import type { Files } from './files.ts';

/** The app without a window: what both shells hold. `openApp` in `api/index.ts` makes one. */
export interface App {
  /** Never rejects: every failure is an answer. */
  call(request: Request): Promise<Answer>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: Event) => void): () => void;
  readonly files: Files;
  /** Finishes what is running, closes the file and removes what was only passing through. */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** The database file; made when it does not exist. */
  readonly path: string;
  /** What errors and new records are written in until a person chooses. */
  readonly language?: Language;
  /** The folder of the files shipped with the app (sample mission, fonts, templates). */
  readonly assets: string;
  /** Which program holds the app; shown in the settings, nothing depends on it. */
  readonly shell: 'electron' | 'web';
  /** Wall clock in milliseconds. */
  readonly now?: () => number;
  /** Told what went wrong inside, without personal data. */
  readonly report?: (error: string) => void;
}
