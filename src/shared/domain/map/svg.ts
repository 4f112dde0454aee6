import { escaped } from '../xml.ts';
import type { GroundPaths } from './ground.ts';
import type { Scene } from './scene.ts';
import { countrySpacing, fontSizes, type Look, type Shape } from './shapes.ts';

/** On paper a map is light, whatever the theme of the screen: the colours of `app/theme.ts` in the light. */
const paper = {
  water: '#e3edf0',
  land: '#fbf9f4',
  coast: '#a9bcc2',
  border: '#b9b0a0',
  plain: '#f7f5f0',
  ink: '#22292b',
  dim: '#5b6366',
} as const;
const legColours = ['#0b5a66', '#a8520a', '#6b3fa0', '#9c301f', '#3d6b1f', '#1f5fa8'] as const;

const font = `font-family="'Source Sans 3', 'Source Sans 3 Variable', sans-serif"`;

/** A scene as an SVG file of its own. `title` is what a reader hears, and stands above the map when `isHeaded`. */
export function svgOf(
  scene: Scene,
  ground: GroundPaths | null,
  { title, isHeaded }: { readonly title: string; readonly isHeaded: boolean },
): string {
  const { width, height } = scene.size;
  const head = isHeaded ? 44 : 0;
  const shapes = [
    ...scene.under,
    ...scene.ways,
    ...scene.marks.flatMap((mark) => mark.shapes),
    ...scene.over,
  ];
  const land =
    scene.isPlain || !ground
      ? `<rect width="${width}" height="${height}" fill="${paper.plain}"/>`
      : `<rect width="${width}" height="${height}" fill="${paper.water}"/>${groundOf(ground)}`;
  const heading = isHeaded
    ? `<text x="2" y="27" ${font} font-size="19" font-weight="600" fill="${paper.ink}">${escaped(title)}</text>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height + head}" viewBox="0 0 ${width} ${height + head}">`,
    `<title>${escaped(title)}</title>`,
    `<defs><clipPath id="sheet"><rect width="${width}" height="${height}" rx="8"/></clipPath></defs>`,
    isHeaded ? `<rect width="${width}" height="${height + head}" fill="#ffffff"/>${heading}` : '',
    `<g transform="translate(0,${head})" clip-path="url(#sheet)">${land}${shapes.map(written).join('')}</g>`,
    '</svg>',
  ].join('\n');
}

function groundOf({ land, coasts, borders }: GroundPaths): string {
  return [
    `<path d="${land}" fill="${paper.land}"/>`,
    `<path d="${coasts}" fill="none" stroke="${paper.coast}" stroke-width="0.8" stroke-linejoin="round"/>`,
    `<path d="${borders}" fill="none" stroke="${paper.border}" stroke-width="0.9" stroke-dasharray="6 2.5 1.5 2.5" stroke-linejoin="round"/>`,
  ].join('');
}

function written(shape: Shape): string {
  const colour = legColours[(shape.leg ?? 0) % legColours.length] ?? paper.ink;
  const look = looks[shape.look](colour);
  if (shape.kind === 'path') return `<path d="${shape.d}" ${look}/>`;
  if (shape.kind === 'circle')
    return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}" ${look}/>`;
  const text = escaped(shape.text);
  const place = `x="${round(shape.x)}" y="${round(shape.y)}" text-anchor="${shape.anchor}" ${font}`;
  // A light rim keeps letters readable on lines. Drawn apart and first: not every reader of SVG knows paint-order.
  const rim = rimmed.has(shape.look)
    ? `<text ${place} ${look} stroke="#ffffff" stroke-width="${shape.look === 'wayText' ? 6 : 3}" stroke-linejoin="round" stroke-opacity="0.85" aria-hidden="true">${text}</text>`
    : '';
  return `${rim}<text ${place} ${look}>${text}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const rimmed: ReadonlySet<Look> = new Set(['name', 'wayText', 'townText', 'furnitureText', 'credit']);

const line = (colour: string, width: number, dashes = ''): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}`;
const letters = (look: keyof typeof fontSizes, colour: string, more = ''): string =>
  `font-size="${fontSizes[look]}" fill="${colour}"${more}`;

const looks: Readonly<Record<Look, (leg: string) => string>> = {
  grid: () => `fill="none" stroke="#e2ddd2" stroke-width="0.8"`,
  halo: (leg) => `fill="${leg}" fill-opacity="0.1" stroke="${leg}" stroke-width="1" stroke-dasharray="3 3"`,
  casing: () => line('#ffffff', 5.5),
  'way-walk': (leg) => line(leg, 2.6, '0.1 5.5'),
  'way-tram': (leg) => line(leg, 2.4, '9 5'),
  'way-coach': (leg) => line(leg, 2.8),
  'way-train': (leg) => line(leg, 3.4),
  'way-flight': (leg) => line(leg, 2.2, '14 6'),
  'way-unknown': (leg) => line(leg, 1.5, '4 4.5'),
  sleepers: () => `fill="none" stroke="#ffffff" stroke-width="1.4" stroke-dasharray="7 7"`,
  arrow: (leg) => `fill="${leg}"`,
  wayText: (leg) => letters('wayText', leg, ' font-weight="600"'),
  mark: (leg) => `fill="${leg}" stroke="#ffffff" stroke-width="2"`,
  markText: () => letters('markText', '#ffffff', ' font-weight="600"'),
  name: () => letters('name', paper.ink, ' font-weight="600"'),
  town: () => `fill="${paper.dim}"`,
  townText: () => letters('townText', paper.dim),
  country: () => letters('country', '#716b61', ` letter-spacing="${countrySpacing}"`),
  furniture: () =>
    `fill="none" stroke="${paper.ink}" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"`,
  furnitureText: () => letters('furnitureText', paper.ink),
  credit: () => letters('credit', paper.dim),
};
