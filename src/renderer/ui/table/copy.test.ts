import { expect, it } from 'vitest';
import type { Column } from './column.ts';
import { tabbedText } from './copy.ts';

interface Person {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly note: string;
}

const columns: readonly Column<Person>[] = [
  {
    key: 'name',
    label: 'Nom et prénom',
    width: 100,
    text: (row) => `${row.last} ${row.first}`,
    copied: [
      { label: 'Nom', text: (row) => row.last },
      { label: 'Prénom', text: (row) => row.first },
    ],
  },
  { key: 'note', label: 'Remarque', width: 100, text: (row) => row.note },
];

it('has a line of labels and a cell for each value', () => {
  expect(tabbedText(columns, [person('végétarien')])).toBe(
    'Nom\tPrénom\tRemarque\r\nOurthe\tAnne\tvégétarien',
  );
});

it('keeps a cell on its line', () => {
  expect(cell('un\r\ndeux\ttrois')).toBe('un deux trois');
});

it.each(['=1+1', '+1', '-2', '@SUM(A1)', '＝1', '+32475102030', '+32 475;=1', '\t=1'])(
  'marks %j as text',
  (text) => {
    expect(cell(text)).toBe(`'${text.trim()}`);
  },
);

it('leaves a phone number in groups as people read it', () => {
  expect(cell('+32 475 10 20 30')).toBe('+32 475 10 20 30');
});

function person(note: string): Person {
  return { id: '1', first: 'Anne', last: 'Ourthe', note };
}

function cell(note: string): string | undefined {
  return tabbedText(columns, [person(note)])
    .split('\r\n')[1]
    ?.split('\t')[2];
}
