type Text = (...args: never[]) => string;

/** Stands for any value whose name is `name`: a text, a number, a record with any field, or a list of one. */
function standIn(name: string): unknown {
  return new Proxy(() => `‹${name}›`, {
    get(_, key) {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : `‹${name}›`);
      if (key === Symbol.iterator) return () => [standIn(name)][Symbol.iterator]();
      if (key === 'toString' || key === 'toLocaleString' || key === 'join') return () => `‹${name}›`;
      if (key === 'map') return (each: (item: unknown) => unknown) => [each(standIn(name))];
      if (key === 'length') return 1;
      return standIn(typeof key === 'symbol' ? name : key);
    },
  });
}

const unsuited = /undefined|\bNaN\b|Invalid Date|\[object/u;
/** More than any text takes: what it does not take it does not see. */
const many = 6;
const samples: readonly unknown[] = [
  0,
  1,
  2,
  '‹Namur›',
  '2015-10-19',
  '2015-10-19T09:30',
  true,
  ['‹Namur›', '‹Mons›'],
];
const calls: readonly (readonly unknown[])[] = [
  Array.from({ length: many }, (_, index) => standIn(String(index))),
  ...samples.map((sample) => Array.from({ length: many }, () => sample)),
];

/**
 * What a text with arguments says to each kind of sample; null where the sample does not suit it (a date where a number is
 * wanted makes it throw, or speak of `undefined`).
 */
export function callText(text: Text): (string | null)[] {
  return calls.map((sample) => {
    try {
      const said: unknown = text(...(sample as never[]));
      return typeof said === 'string' && !unsuited.test(said) ? said : null;
    } catch {
      return null;
    }
  });
}
