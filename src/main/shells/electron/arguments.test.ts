import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test.each([
  [[], { file: undefined, missions: [] }],
  [['--file', '/data/a.db'], { file: '/data/a.db', missions: [] }],
  [['--file=a.db'], { file: '/home/marie/a.db', missions: [] }],
  [['--file', 'old.escale'], { file: '/home/marie/old.escale', missions: [] }],
  [['--file'], { file: undefined, missions: [] }],
  [['--file', '--no-sandbox'], { file: undefined, missions: [] }],
  [
    ['--allow-file-access', '/mail/Bordeaux.escale', 'Nantes.ESCALE', 'notes.txt'],
    { file: undefined, missions: ['/mail/Bordeaux.escale', '/home/marie/Nantes.ESCALE'] },
  ],
  [['--original-process-start-time=1', '--x.escale'], { file: undefined, missions: [] }],
])('%j asks for %j', (args, asked) => {
  expect(readArguments(args, '/home/marie')).toEqual(asked);
});
