import { webTransport } from './web.ts';
import type { Transport } from './wire.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell. */
    readonly escale?: Pick<Transport, 'call' | 'onEvent'>;
  }
}

/** The choice of shell, made once. */
export const transport: Transport = window.escale
  ? { ...window.escale, open: () => Promise.resolve(true) }
  : webTransport();
