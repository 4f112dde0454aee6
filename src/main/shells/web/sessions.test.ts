import { expect, test } from 'vitest';
import { createSessions } from './sessions.ts';

function opened() {
  const told: string[] = [];
  return { told, sessions: createSessions((code) => told.push(code)) };
}

/** The Cookie header a browser would send after this answer. */
function headerOf(cookies: readonly string[]): string {
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

function entered({ sessions }: ReturnType<typeof opened>): string {
  const exchange = sessions.exchange(sessions.code, undefined);
  return exchange.kind === 'granted' ? headerOf(exchange.cookies) : '';
}

test('the code gives a cookie that scripts cannot read and other sites cannot send', () => {
  const { sessions } = opened();
  expect(sessions.exchange(sessions.code, undefined)).toEqual({
    kind: 'granted',
    cookies: [expect.stringMatching(/^escale-[0-9a-f]{16}=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u)],
  });
});

test('the code has 256 bits and is not that of another instance', () => {
  const [one, two] = [opened().sessions.code, opened().sessions.code];
  expect(one).toMatch(/^[\w-]{43}$/u);
  expect(one).not.toBe(two);
});

test('the cookie is recognised among others, and no other is', () => {
  const instance = opened();
  const cookie = entered(instance);
  const [name = '', value = ''] = cookie.split('=');
  const { holds } = instance.sessions;
  expect(
    [
      cookie,
      `a=1; ${cookie}; b=2`,
      undefined,
      '',
      name,
      `${name}=`,
      `${name}=${value.slice(1)}`,
      `${name}=${value}x`,
      `escale-0000000000000000=${value}`,
      entered(opened()),
    ].map(holds),
  ).toEqual([true, true, false, false, false, false, false, false, false, false]);
});

test('a code works once; shown again, it makes a new one for the terminal, once', () => {
  const { sessions, told } = opened();
  sessions.exchange(sessions.code, undefined);
  expect(told).toEqual([]);
  expect(sessions.exchange(sessions.code, undefined)).toEqual({ kind: 'spent' });
  expect(sessions.exchange(sessions.code, undefined)).toEqual({ kind: 'spent' });
  expect(told).toEqual([expect.stringMatching(/^[\w-]{43}$/u)]);
  expect(sessions.exchange(told[0], undefined)).toMatchObject({ kind: 'granted' });
  expect(sessions.exchange(told[0], undefined)).toEqual({ kind: 'spent' });
  expect(told).toHaveLength(2);
});

test('whoever holds the cookie is let in with a spent code, and spends no new one', () => {
  const instance = opened();
  const cookie = entered(instance);
  expect(instance.sessions.exchange(instance.sessions.code, cookie)).toEqual({ kind: 'held' });
  expect(instance.told).toEqual([]);
});

test.each([undefined, null, '', 42, {}, 'wrong'])('the code %j is refused and changes nothing', (code) => {
  const { sessions, told } = opened();
  expect(sessions.exchange(code, undefined)).toEqual({ kind: 'refused' });
  expect(told).toEqual([]);
  expect(sessions.exchange(sessions.code, undefined)).toMatchObject({ kind: 'granted' });
});

test('cookies of instances long gone are taken back before they fill the requests', () => {
  const { sessions } = opened();
  const old = Array.from({ length: 16 }, (_, i) => `escale-${String(i)}=x`);
  const exchange = sessions.exchange(sessions.code, ['theme=dark', ...old].join('; '));
  expect(exchange.kind === 'granted' ? exchange.cookies.slice(1) : []).toEqual(
    old.map((_, i) => `escale-${String(i)}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`),
  );
});
