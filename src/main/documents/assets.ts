import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files documents are made with. `path` is where a file lies in the app's assets folder, `from` where the build takes it
 * from, relative to the project. The build copies all of them; from the sources they are read where they are.
 */
export const assets = {
  compiler: {
    path: 'typst/compiler.wasm',
    from: 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
  },
  regular: font('Regular', '400Regular/SourceSans3_400Regular.ttf'),
  italic: font('Italic', '400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
  semibold: font('SemiBold', '600SemiBold/SourceSans3_600SemiBold.ttf'),
  bold: font('Bold', '700Bold/SourceSans3_700Bold.ttf'),
  /** For scripts and signs the text font lacks. */
  fallback: { path: 'fonts/DejaVuSans.ttf', from: 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf' },
  fallbackLicence: { path: 'fonts/LICENSE-DejaVu', from: 'node_modules/dejavu-fonts-ttf/LICENSE' },
  fontLicence: {
    path: 'fonts/LICENSE-SourceSans3',
    from: 'node_modules/@expo-google-fonts/source-sans-3/LICENSE_FONT',
  },
  /** The ground of maps. */
  atlas: { path: 'map/atlas.json', from: 'assets/map/atlas.json' },
  style: template('style'),
  programme: template('programme'),
  report: template('report'),
  sheet: template('sheet'),
} as const;

export type Asset = keyof typeof assets;

/** Reads one file of the documents' assets. `assetsFolder`: the packed app's, or `assets` of the project. */
export async function readAsset(assetsFolder: string, asset: Asset): Promise<Buffer> {
  const { path, from } = assets[asset];
  try {
    return await readFile(join(assetsFolder, path));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return readFile(join(assetsFolder, '..', from));
  }
}

function font(name: string, file: string) {
  return {
    path: `fonts/SourceSans3-${name}.ttf`,
    from: `node_modules/@expo-google-fonts/source-sans-3/${file}`,
  };
}

function template(name: string) {
  return { path: `documents/${name}.typ`, from: `assets/documents/${name}.typ` };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
