import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may use this running instance: a one-time code is exchanged for a cookie. */
export interface Sessions {
  /** The first code, good for one exchange. */
  readonly code: string;
  /** Whether these cookies (the header's value) hold the one of this instance. */
  holds(cookies: string | undefined): boolean;
  /** Exchanges a code. Someone who holds the cookie already needs none. */
  exchange(code: unknown, cookies: string | undefined): Exchange;
}

export type Exchange =
  | { readonly kind: 'granted'; readonly cookies: readonly string[] }
  | { readonly kind: 'held' }
  | { readonly kind: 'spent' }
  | { readonly kind: 'refused' };

/**
 * A code works once. When a spent one is shown again, a new one is made and told to the terminal, where only the person who started
 * Escale reads it. At most one code is good at any time.
 */
export function createSessions(tell: (code: string) => void): Sessions {
  // Cookies do not know ports: a name of its own keeps two instances from throwing each other out.
  const name = `${prefix}${randomBytes(8).toString('hex')}`;
  const secret = newSecret();
  const spent = new Set<string>();
  const first = newSecret();
  let code: string | undefined = first;

  function holds(cookies: string | undefined): boolean {
    return cookiesOf(cookies).some((cookie) => cookie.name === name && same(cookie.value, secret));
  }

  return {
    code: first,
    holds,
    exchange(offered, cookies) {
      if (holds(cookies)) return { kind: 'held' };
      if (typeof offered !== 'string') return { kind: 'refused' };
      if (code !== undefined && same(offered, code)) {
        spent.add(digest(offered).toString('hex'));
        code = undefined;
        return { kind: 'granted', cookies: [`${name}=${secret}; ${attributes}`, ...outdated(cookies)] };
      }
      if (!spent.has(digest(offered).toString('hex'))) return { kind: 'refused' };
      if (code === undefined) {
        code = newSecret();
        tell(code);
      }
      return { kind: 'spent' };
    },
  };
}

const prefix = 'escale-';
const attributes = 'HttpOnly; SameSite=Strict; Path=/';

/** Cookies of instances that ended pile up in a browser that is never closed, until no server accepts its requests. */
const cookiesKept = 16;

function outdated(cookies: string | undefined): string[] {
  const others = cookiesOf(cookies).filter((cookie) => cookie.name.startsWith(prefix));
  if (others.length < cookiesKept) return [];
  return others.map((cookie) => `${cookie.name}=; ${attributes}; Max-Age=0`);
}

function cookiesOf(header: string | undefined): { name: string; value: string }[] {
  return (header ?? '').split(';').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim() };
  });
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Digests have one length and say nothing about where two texts differ. */
function same(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}
