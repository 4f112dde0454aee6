import { expect, it } from 'vitest';
import { dateText, dayText, minuteText, spanText } from '../../shared/texts/wording.ts';
import { instant, lastDayText, placeText, zoneText } from './wording.ts';

it('days are said as each language says them', () => {
  expect(dayText('fr', '2015-10-01')).toBe('jeudi 1er octobre 2015');
  expect(dayText('en', '2015-10-01')).toBe('Thursday 1 October 2015');
  expect(dateText('fr', '2015-10-21')).toBe('21 octobre 2015');
  expect(minuteText('fr', '2015-09-18T07:05')).toBe('18 septembre 2015 à 7\u00a0h\u00a005');
  expect(minuteText('en', '2015-09-18T07:05')).toBe('18 September 2015 at 07:05');
});

it('a span says once what its ends share', () => {
  expect(spanText('fr', { from: '2015-10-19', to: '2015-10-23' })).toBe('du 19 au 23 octobre 2015');
  expect(spanText('fr', { from: '2015-10-30', to: '2015-11-01' })).toBe('du 30 octobre au 1er novembre 2015');
  expect(spanText('fr', { from: '2015-12-30', to: '2016-01-01' })).toBe(
    'du 30 décembre 2015 au 1er janvier 2016',
  );
  expect(spanText('fr', { from: '2015-10-19', to: '2015-10-19' })).toBe('19 octobre 2015');
  expect(spanText('en', { from: '2015-10-19', to: '2015-10-23' })).toBe('19–23 October 2015');
  expect(spanText('en', { from: '2015-10-30', to: '2015-11-01' })).toBe('30 October – 1 November 2015');
});

it('a zone is named with its offset; over a change of clocks, with both', () => {
  const october = { from: '2015-10-19', to: '2015-10-23' };
  expect(zoneText('fr', 'Europe/Paris', october)).toBe('heure d’été d’Europe centrale (UTC+2)');
  expect(zoneText('fr', 'Europe/Paris', { from: '2015-10-24', to: '2015-10-26' })).toBe(
    'heure d’Europe centrale (UTC+2, puis UTC+1)',
  );
  expect(zoneText('en', 'America/St_Johns', october)).toBe('Newfoundland Daylight Time (UTC−2:30)');
  expect(zoneText('fr', 'Etc/UTC', october)).toBe('temps universel coordonné (UTC)');
});

it('a wall clock and its zone make an instant, on both sides of 25 October 2015', () => {
  expect(new Date(instant('2015-10-24T09:30', 'Europe/Paris')).toISOString()).toBe(
    '2015-10-24T07:30:00.000Z',
  );
  expect(new Date(instant('2015-10-26T09:30', 'Europe/Paris')).toISOString()).toBe(
    '2015-10-26T08:30:00.000Z',
  );
});

it('the last day is said of slots over midnight only', () => {
  const zone = 'Europe/Paris';
  expect(lastDayText('fr', { start: '2015-11-23T19:00', end: '2015-11-24T00:30', zone })).toBe(
    'mardi 24 novembre 2015',
  );
  expect(lastDayText('fr', { start: '2015-11-23T19:00', end: '2015-11-23T23:30', zone })).toBe('');
});

it('a postal code stands with its city', () => {
  const place = {
    name: 'Le Cube',
    address: '20 cours Saint-Vincent, 92130',
    city: 'Issy-les-Moulineaux',
    point: null,
  };
  expect(placeText(place)).toBe('Le Cube, 20 cours Saint-Vincent, 92130\u00a0Issy-les-Moulineaux');
  expect(placeText({ ...place, address: 'hangar G2' })).toBe('Le Cube, hangar G2, Issy-les-Moulineaux');
  expect(placeText({ ...place, address: '' })).toBe('Le Cube, Issy-les-Moulineaux');
  expect(placeText({ ...place, address: '', city: '' })).toBe('Le Cube');
});
