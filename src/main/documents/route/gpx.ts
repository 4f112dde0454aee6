import type { Point } from '../../../shared/domain/values.ts';
import { escaped } from '../../../shared/domain/xml.ts';
import { degrees, element } from './elements.ts';
import type { Route } from './tour.ts';

/** GPX 1.1: a waypoint for each stop, a route for each day. `title` names the whole, `at` is when it was made (ISO 8601, UTC). */
export function gpxOf(
  { stops, days }: Route,
  { title, at }: { readonly title: string; readonly at: string },
): string {
  const waypoints = stops.map(({ stop, name, lines }) =>
    pointElement('wpt', stop.place.point, [
      element('name', name),
      element('desc', lines.join('\n')),
      element('src', stop.place.point.source),
      element('type', 'visit'),
    ]),
  );
  const routes = days.map((day, index) => {
    const points = day.points.map(({ stop, name, lines, time }) =>
      pointElement('rtept', stop.place.point, [
        element('time', time),
        element('name', name),
        element('desc', lines.join('\n')),
      ]),
    );
    return `<rte>${element('name', day.name)}<number>${index + 1}</number>\n${points.join('\n')}\n</rte>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="Escale" xmlns="http://www.topografix.com/GPX/1/1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.topografix.com/GPX/1/1 http://www.topografix.com/GPX/1/1/gpx.xsd">',
    `<metadata>${element('name', title)}${element('time', at)}</metadata>`,
    ...waypoints,
    ...routes,
    '</gpx>',
    '',
  ].join('\n');
}

function pointElement(name: string, { lat, lon }: Point, children: readonly string[]): string {
  return `<${name} lat="${escaped(degrees(lat))}" lon="${escaped(degrees(lon))}">${children.join('')}</${name}>`;
}
