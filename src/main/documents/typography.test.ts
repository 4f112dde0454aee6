import { expect, it } from 'vitest';
import { samplePlan } from './plan.sample.ts';
import { cleanPlan, paragraphs, typesetPlan, typographic } from './typography.ts';

it('French texts get guillemets, curly apostrophes and no-break spaces where a space was typed', () => {
  expect(typographic('fr', 'L\'idée : "ville intelligente" ; vraiment ?')).toBe(
    'L’idée\u00a0: «\u00a0ville intelligente\u00a0»\u202f; vraiment\u202f?',
  );
  expect(typographic('fr', 'Voir "Smart Cities" (le "projet").')).toBe(
    'Voir «\u00a0Smart Cities\u00a0» (le «\u00a0projet\u00a0»).',
  );
});

it('English texts get curly quotes and keep their spaces', () => {
  expect(typographic('en', `The city's "open data" ; really ?`)).toBe('The city’s “open data” ; really ?');
});

it('inches, lone quotes and what was typed without spaces stay as they are', () => {
  expect(typographic('fr', 'Écrans de 15" et 17" sur https://exemple.org/?a=1;b')).toBe(
    'Écrans de 15" et 17" sur https://exemple.org/?a=1;b',
  );
  expect(typographic('fr', 'un " seul')).toBe('un " seul');
});

it('addresses and phone numbers are not typeset, names and texts are', () => {
  const plan = samplePlan();
  const delegates = plan.delegates.map((one) => ({
    ...one,
    lastName: "d'Ourthe",
    email: "anne.d'ourthe@example.org",
    phone: "1 ; 'a'b",
  }));
  const [first] = typesetPlan({ ...plan, delegates }).delegates;
  expect(first).toMatchObject({
    lastName: 'd’Ourthe',
    email: "anne.d'ourthe@example.org",
    phone: "1 ; 'a'b",
  });
});

it('control characters, overrides of direction and broken characters go; tabs, line ends and right-to-left marks stay', () => {
  const plan = samplePlan();
  const purpose = 'a\u0000b\u0007c\u202ed\u2066e\ud800f\u200fg\th\r\ni\rj e\u0301\ufeff\uffff';
  expect(cleanPlan({ ...plan, mission: { ...plan.mission, purpose } }).mission.purpose).toBe(
    'abcde\ufffdf\u200fg\th\ni\nj é',
  );
});

it('a clean plan is the plan itself', () => {
  expect(cleanPlan(samplePlan())).toEqual(samplePlan());
});

it('blank lines part paragraphs; a text of blanks has none', () => {
  expect(paragraphs('un\ndeux\n\n \ntrois\n')).toEqual(['un\ndeux', 'trois']);
  expect(paragraphs(' \n\n ')).toEqual([]);
});
