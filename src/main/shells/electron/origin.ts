/** The page's address; the scheme is ours, so no server anywhere can pretend to be it. */
export const home = 'app://escale/';

/** Whether an address is that of our page; `app://escale.example` or `app://escale@x` is not. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  // The origin of a scheme the platform does not know reads as "null": its parts are compared instead.
  return url?.protocol === 'app:' && url.host === 'escale' && url.username === '' && url.password === '';
}

/**
 * Whether a link may be handed to the system: only what opens a browser or a letter, and only right after the person touched the
 * window; a script cannot do it by itself. Times in milliseconds.
 */
export function mayOpenOutside(address: string, lastTouch: number, now: number): boolean {
  const protocol = URL.parse(address)?.protocol ?? '';
  return ['http:', 'https:', 'mailto:'].includes(protocol) && now - lastTouch < touchLasts;
}

const touchLasts = 3000;

/** Who sent a message from a page: the frame's address, and whether it is the top frame of our window. */
export interface Sender {
  readonly address: string;
  readonly isTop: boolean;
  readonly isOurWindow: boolean;
}

export function mayCall({ address, isTop, isOurWindow }: Sender): boolean {
  return isOurWindow && isTop && isOurs(address);
}
