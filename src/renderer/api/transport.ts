import { webTransport } from './web.ts';
import type { Transport } from './wire.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell. */
    readonly escale?: Pick<Transport, 'call' | 'onEvent'>;
  }
}

/** The choice of shell, made once. */
const shell: Transport = window.escale
  ? { ...window.escale, open: () => Promise.resolve(true) }
  : webTransport();

/** Whether this window may call: asked at once, before the rest of the page is read. */
export const opened: Promise<boolean> = shell.open();

export const transport: Pick<Transport, 'call' | 'onEvent'> = {
  call: (request) => opened.then(() => shell.call(request)),
  onEvent: shell.onEvent,
};
