import { describe, expect, test } from 'vitest';
import { isOurs, mayCall, mayOpenOutside } from './origin.ts';

describe('our page', () => {
  test.each([
    'app://escale/',
    'app://escale',
    'app://escale/index.html#/missions',
    'app://escale/files/token?x=1',
  ])('is at %s', (address) => {
    expect(isOurs(address)).toBe(true);
  });

  test.each([
    'app://escale.evil.example/',
    'app://evil/escale/',
    'app://escale@evil.example/',
    'app://user@escale/',
    'app://:pass@escale/',
    'app://escale:8080/',
    'app:escale',
    'apps://escale/',
    'https://escale/',
    'file:///escale/index.html',
    'data:text/html,app://escale/',
    'javascript:alert(1)',
    'blob:app://escale/1',
    'about:blank',
    '',
  ])('is not at %j', (address) => {
    expect(isOurs(address)).toBe(false);
  });
});

describe('a call', () => {
  const ours = { address: 'app://escale/', isTop: true, isOurWindow: true };

  test('is taken from the top frame of our window alone', () => {
    expect(
      [
        ours,
        { ...ours, isTop: false },
        { ...ours, isOurWindow: false },
        { ...ours, address: 'https://evil.example/' },
        { ...ours, address: '' },
      ].map(mayCall),
    ).toEqual([true, false, false, false, false]);
  });
});

describe('a link', () => {
  test.each(['https://www.awex.be/', 'http://example.org', 'mailto:marie@example.org'])(
    'to %s opens outside just after the person touched the window',
    (address) => {
      expect(mayOpenOutside(address, 10_000, 12_999)).toBe(true);
    },
  );

  test('opens nothing by itself', () => {
    expect([
      mayOpenOutside('https://example.org', 10_000, 13_000),
      mayOpenOutside('https://example.org', 0, 50_000),
    ]).toEqual([false, false]);
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'ms-msdt:/id',
    'app://escale/',
    'C:\\run.exe',
    '',
  ])('to %j is never handed to the system', (address) => {
    expect(mayOpenOutside(address, 10_000, 10_001)).toBe(false);
  });
});
