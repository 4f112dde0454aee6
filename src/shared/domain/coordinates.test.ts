import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPosition } from './coordinates.ts';

const here = { lat: 48.5734, lon: 7.7521, precision: null };

it.each([
  '48.5734, 7.7521',
  '48.5734,7.7521',
  '  (48.5734; 7.7521)  ',
  '48.5734 7.7521',
  '48,5734 ; 7,7521',
  '48,5734 7,7521',
  '48,5734, 7,7521',
  '48.5734° 7.7521°',
  '48.5734°N, 7.7521°E',
  'N 48.5734 E 7.7521',
  '7.7521 E 48.5734 N',
  'geo:48.5734,7.7521',
  'geo:48.5734,7.7521;crs=wgs84',
  'geo:0,0?q=48.5734,7.7521(Palais%20de%20l’Europe)',
  'geo:48.5734,7.7521?z=16',
  'https://www.google.com/maps?q=48.5734,7.7521',
  'https://www.google.com/maps/@48.5734,7.7521,15z',
  'https://www.google.com/maps/search/48.5734,+7.7521?entry=tts',
  'https://www.google.com/maps/place/Le+Shadok/@48.57,7.76,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d48.5734!4d7.7521',
  'https://www.google.com/maps/search/?api=1&query=48.5734%2C7.7521',
  'https://www.google.com/maps/dir/?api=1&destination=48.5734,7.7521',
  'https://www.openstreetmap.org/#map=17/48.5734/7.7521',
  'https://www.openstreetmap.org/?mlat=48.5734&mlon=7.7521#map=12/48.6/7.8',
  'https://maps.apple.com/?ll=48.5734,7.7521&q=Shadok',
  'https://maps.apple.com/place?coordinate=48.5734,7.7521&name=Shadok',
  'https://www.bing.com/maps?cp=48.5734~7.7521&lvl=15',
  'https://waze.com/ul?ll=48.5734%2C7.7521&navigate=yes',
  'https://waze.com/ul?to=ll.48.5734%2C7.7521',
])('understands %s', (text) => {
  expect(readPosition(text)).toEqual(here);
});

it('understands degrees, minutes and seconds in the signs people have', () => {
  const there = { lat: 48.5733889, lon: 7.7521111, precision: null };
  expect(readPosition('48°34\'24.2"N 7°45\'7.6"E')).toEqual(there);
  expect(readPosition('48° 34′ 24,2″ N, 7° 45′ 7,6″ E')).toEqual(there);
  expect(readPosition('N48°34’24.2” E7°45’7.6”')).toEqual(there);
  expect(readPosition("48°34.5'N 1°33'S")).toBeNull();
  expect(readPosition("47°12.84'N, 1°32.7'O")).toEqual({ lat: 47.214, lon: -1.545, precision: null });
  expect(readPosition('33°51\'24"S 151°12\'40"E')).toEqual({
    lat: -33.8566667,
    lon: 151.2111111,
    precision: null,
  });
});

it('takes the uncertainty of a geo: address', () => {
  expect(readPosition('geo:48.5734,7.7521;u=35')).toEqual({ ...here, precision: 35 });
  expect(readPosition('geo:48.5734,7.7521,120;crs=wgs84;u=0')).toEqual(here);
});

it.each([
  '',
  '48.5734',
  '48,5734',
  '7',
  '91, 7',
  '48, 181',
  '12 rue de la Krutenau, 67000 Strasbourg',
  '48.5734, 7.7521, 3',
  '48°70\'00"N 7°45\'7.6"E',
  'https://maps.app.goo.gl/abcdef',
  'https://www.google.com/maps/place/Strasbourg',
  'https://example.org/?q=Le+Shadok',
  'geo:',
  'geo:nord,sud',
  '%E0%A4%A, 5',
])('does not take %j for a position', (text) => {
  expect(readPosition(text)).toBeNull();
});

it('reads back whatever it could have been written as', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5);
  fc.assert(
    fc.property(degrees(90), degrees(180), fc.constantFrom('.', ','), (lat, lon, sign) => {
      const [one, other] = [lat, lon].map((value) => value.toFixed(5).replace('.', sign));
      const read = readPosition(`${one ?? ''} ; ${other ?? ''}`);
      return read !== null && Math.abs(read.lat - lat) < 1e-9 && Math.abs(read.lon - lon) < 1e-9;
    }),
  );
});

it('never takes long over what it does not understand', () => {
  fc.assert(fc.property(fc.string({ maxLength: 500 }), (text) => readPosition(text) !== undefined));
  expect(readPosition(`https://www.google.com/maps/${'1'.repeat(1900)}`)).toBeNull();
  expect(readPosition(`N${'1 '.repeat(900)}E`)).toBeNull();
  expect(readPosition('1'.repeat(100_000))).toBeNull();
});
