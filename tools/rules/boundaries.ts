import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Finding, importsOf, type Source } from './source.ts';

/**
 * A part of the tree and what it may import; a `flat` one has no folders. `own` is the folder right under the area's path:
 * features do not see each other.
 */
interface Area {
  readonly at: string;
  readonly flat?: true;
  readonly files: readonly string[];
  readonly packages: (name: string) => boolean;
}

/** Packages without input or output; `shared` runs everywhere, so each one added here must too. */
const pure = new Set(['zod', 'date-fns', '@date-fns/tz', 'libphonenumber-js', 'd3-geo']);
const ofScreen = /^(react|react-dom|zustand|@mantine\/.+|@tabler\/.+|@tanstack\/.+)$/u;

const isPure = (name: string) => pure.has(name);
const isForScreen = (name: string) => !isBuiltin(name);
const isForNode = (name: string) => !ofScreen.test(name);

const language = 'src/renderer/app/i18n/';
/** What the app offers its features; it knows none of them itself. */
const offered = [language, 'src/renderer/app/notices.ts', 'src/renderer/app/useWrite.ts'];

/** The first area whose path begins a file's path is the file's area. */
const areas: readonly Area[] = [
  { at: 'src/shared/', files: ['src/shared/'], packages: isPure },
  // The language of the interface is the one thing of the app that every layer of the screen may ask for.
  { at: language, files: [language, 'src/shared/'], packages: isForScreen },
  { at: 'src/renderer/ui/', files: ['src/renderer/ui/', language, 'src/shared/'], packages: isForScreen },
  // The ground of maps is fetched, not bundled: its address is all that is imported.
  {
    at: 'src/renderer/api/',
    files: ['src/renderer/api/', 'src/shared/', 'assets/map/'],
    packages: isForScreen,
  },
  {
    at: 'src/renderer/features/',
    files: ['own', 'src/renderer/ui/', 'src/renderer/api/', ...offered, 'src/shared/'],
    packages: isForScreen,
  },
  { at: 'src/renderer/app/', files: ['src/renderer/', 'src/shared/'], packages: isForScreen },
  { at: 'src/renderer/', flat: true, files: ['src/renderer/', 'src/shared/'], packages: isForScreen },
  { at: 'src/preload/', files: ['src/preload/', 'src/shared/'], packages: isForNode },
  { at: 'src/main/store/', files: ['src/main/store/', 'src/shared/'], packages: isForNode },
  {
    at: 'src/main/documents/',
    files: ['src/main/documents/', 'src/main/fileNames.ts', 'src/shared/'],
    packages: isForNode,
  },
  { at: 'src/main/tables/', files: ['src/main/tables/', 'src/shared/'], packages: isForNode },
  {
    at: 'src/main/exchange/',
    files: ['src/main/exchange/', 'src/main/store/', 'src/shared/'],
    packages: isForNode,
  },
  { at: 'src/main/jobs/', files: ['src/main/', 'src/shared/'], packages: isForNode },
  { at: 'src/main/api/', files: ['src/main/', 'src/shared/'], packages: isForNode },
  { at: 'src/main/shells/', files: ['src/main/', 'src/shared/'], packages: isForNode },
  { at: 'src/main/', flat: true, files: ['src/main/', 'src/shared/'], packages: isForNode },
];

const shells = 'src/main/shells/';
/** What tests may read besides: their own support, the pages they hold to the truth, and the project's folder. */
const forTests = /^(tests\/(support|files)\/.*|docs\/.*|\.)$/u;
const test = /\.test\.tsx?$/u;
const seesElectron = /^src\/(preload\/|main\/shells\/electron)/u;
const seesSqlite = /^(src\/main\/store|tests|bench)\//u;

/** Layers of ARCHITECTURE.md: who may import whom, where Electron and SQLite are known, and that every file has a layer. */
export function findBoundaries(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => [...placesIn(source), ...importsIn(source)]);
}

function placesIn(source: Source): Finding[] {
  if (!source.path.startsWith('src/') || areaOf(source.path)) return [];
  const message = 'stands outside every folder of src that ARCHITECTURE.md knows';
  return [{ rule: 'boundary', path: source.path, line: 0, message }];
}

function importsIn(source: Source): Finding[] {
  return importsOf(source).flatMap(({ to, line }) => {
    const refusal = to.startsWith('.') ? refuseFile(source.path, to) : refusePackage(source.path, to);
    return refusal ? [{ ...refusal, path: source.path, line }] : [];
  });
}

function refuseFile(from: string, to: string): Pick<Finding, 'rule' | 'message'> | null {
  const target = posix.normalize(posix.join(posix.dirname(from), to));
  const area = areaOf(from);
  if (!area || (test.test(from) && forTests.test(target))) return null;
  if (!from.startsWith(shells) && target.startsWith(shells)) {
    return { rule: 'boundary', message: `${area.at} does not know the shells: ${target}` };
  }
  const allowed = area.files.some((prefix) =>
    target.startsWith(prefix === 'own' ? ownFolder(area, from) : prefix),
  );
  return allowed || isData(target)
    ? null
    : { rule: 'boundary', message: `${area.at} does not see ${target}` };
}

function refusePackage(from: string, to: string): Pick<Finding, 'rule' | 'message'> | null {
  const name = isBuiltin(to) ? to : to.split('/', to.startsWith('@') ? 2 : 1).join('/');
  if (name === 'electron') {
    return seesElectron.test(from) || !from.startsWith('src/')
      ? null
      : {
          rule: 'electron-place',
          message: 'electron is known to src/preload and src/main/shells/electron* alone',
        };
  }
  if (name === 'better-sqlite3') {
    return seesSqlite.test(from)
      ? null
      : { rule: 'sqlite-place', message: 'better-sqlite3 is known to src/main/store alone' };
  }
  const area = areaOf(from);
  if (!area || test.test(from) || area.packages(name)) return null;
  return { rule: 'boundary', message: `${area.at} does not import ${name}` };
}

function areaOf(path: string): Area | undefined {
  return areas.find(
    (area) => path.startsWith(area.at) && !(area.flat && path.slice(area.at.length).includes('/')),
  );
}

function ownFolder(area: Area, from: string): string {
  const [folder = ''] = from.slice(area.at.length).split('/');
  return `${area.at}${folder}/`;
}

/** Fonts, pictures, templates and the version are data, for whoever reads or shows them. */
function isData(target: string): boolean {
  return target === 'assets' || target.startsWith('assets/') || target === 'package.json';
}
