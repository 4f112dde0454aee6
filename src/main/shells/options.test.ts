import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

const usual = { file: undefined, port: undefined, browser: true, because: 'direct' };

describe('the options', () => {
  test.each([
    [[], usual],
    [['--file', '/data/a.db'], { ...usual, file: '/data/a.db' }],
    [['--file=missions/a.db'], { ...usual, file: '/home/marie/missions/a.db' }],
    [['--port', '0'], { ...usual, port: 0 }],
    [['--port=65535', '--no-browser'], { ...usual, port: 65535, browser: false }],
    [['--because', 'noElectron'], { ...usual, because: 'noElectron' }],
    [['--because', '<b>'], usual],
    [['--port', '1', '--port', '2'], { ...usual, port: 2 }],
  ])('%j are read', (args, options) => {
    expect(readOptions(args, '/home/marie')).toEqual(options);
  });

  test.each([
    [['--fil', 'a'], { code: 'option.unknown', details: { option: '--fil' } }],
    [['-x'], { code: 'option.unknown', details: { option: '-x' } }],
    [['a.db'], { code: 'option.unknown', details: { option: 'a.db' } }],
    [['--toString'], { code: 'option.unknown', details: { option: '--toString' } }],
    [['--browser'], { code: 'option.unknown', details: { option: '--browser' } }],
    [['--port'], { code: 'option.invalid', details: { option: '--port', value: '' } }],
    [['--port', '65536'], { code: 'option.invalid', details: { option: '--port', value: '65536' } }],
    [['--port', '-1'], { code: 'option.invalid', details: { option: '--port', value: '-1' } }],
    [['--port', '80a'], { code: 'option.invalid', details: { option: '--port', value: '80a' } }],
    [['--file', ''], { code: 'option.invalid', details: { option: '--file', value: '' } }],
    [
      ['--file', '--no-browser'],
      { code: 'option.invalid', details: { option: '--file', value: '--no-browser' } },
    ],
    [['--no-browser=yes'], { code: 'option.invalid', details: { option: '--no-browser', value: 'yes' } }],
  ])('%j are refused', (args, failure) => {
    expect(() => readOptions(args, '/home/marie')).toThrow(expect.objectContaining(failure));
  });
});
