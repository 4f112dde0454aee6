import { degrees, element } from './elements.ts';
import type { Route, RouteDay, RoutePoint } from './tour.ts';

/** KML 2.2: a folder for each day with its visits and the line between them, after a folder of all stops. */
export function kmlOf(
  { stops, days }: Route,
  { title, stopsTitle }: { readonly title: string; readonly stopsTitle: string },
): string {
  const places = stops.map(({ stop, name, lines }) =>
    [
      '<Placemark>',
      element('name', name),
      element('description', lines.join('\n')),
      '<styleUrl>#stop</styleUrl>',
      pointOf(stop.place.point),
      '</Placemark>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    element('name', title),
    '<Style id="stop"><IconStyle><color>ff665a0b</color></IconStyle></Style>',
    '<Style id="way"><LineStyle><color>ff665a0b</color><width>4</width></LineStyle></Style>',
    `<Folder>${element('name', stopsTitle)}\n${places.join('\n')}\n</Folder>`,
    ...days.map(folderOf),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function folderOf({ name, points }: RouteDay): string {
  const way = points.map(({ stop }) => coordinates(stop.place.point)).join(' ');
  const line = `<LineString><tessellate>1</tessellate><coordinates>${way}</coordinates></LineString>`;
  return [
    `<Folder>${element('name', name)}`,
    ...points.map(placemarkOf),
    // One point is no line.
    ...(points.length > 1
      ? [`<Placemark>${element('name', name)}<styleUrl>#way</styleUrl>${line}</Placemark>`]
      : []),
    '</Folder>',
  ].join('\n');
}

function placemarkOf({ stop, name, lines, time }: RoutePoint): string {
  return [
    '<Placemark>',
    element('name', name),
    element('description', lines.join('\n')),
    `<TimeStamp>${element('when', time)}</TimeStamp>`,
    '<styleUrl>#stop</styleUrl>',
    pointOf(stop.place.point),
    '</Placemark>',
  ].join('');
}

type Position = RoutePoint['stop']['place']['point'];

function pointOf(point: Position): string {
  return `<Point><coordinates>${coordinates(point)}</coordinates></Point>`;
}

function coordinates({ lat, lon }: Position): string {
  return `${degrees(lon)},${degrees(lat)}`;
}
