import init, { TypstCompilerBuilder, type TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler';
import { fail } from '../../../shared/errors.ts';
import { readAsset } from '../assets.ts';

export type Template = 'programme' | 'report' | 'sheet';

/**
 * Lays data out by a Typst template and returns the PDF. The data reach the template as a JSON file and never as source, so no
 * text can act as markup. The compiler is made at the first call and kept; it works synchronously, so one call is one uninterrupted
 * stretch of work.
 */
export async function compilePdf(request: {
  template: Template;
  data: object;
  assetsFolder: string;
}): Promise<Uint8Array> {
  const compiler = await compilerFor(request.assetsFolder);
  try {
    compiler.map_shadow('/data.json', encoder.encode(JSON.stringify(request.data)));
    const answer: unknown = compiler.compile(`/${request.template}.typ`, undefined, 'pdf', fullDiagnostics);
    const { result, diagnostics } = answer as { result?: Uint8Array; diagnostics?: unknown };
    if (result === undefined) throw new Error(`typst: ${JSON.stringify(diagnostics)}`);
    return result;
  } catch (error) {
    // A compiler that broke in the middle of its work (out of memory) is of no more use.
    made.delete(request.assetsFolder);
    return fail({ code: 'internal', cause: error });
  }
}

/**
 * The bytes the compiler holds in this thread. It remembers what it laid out and offers no way to forget, about 20 to 30 MB for each long
 * document: a thread that holds much should be ended and replaced between two documents.
 */
export function compilerMemory(): number {
  return memory?.buffer.byteLength ?? 0;
}

const templates = ['style', 'programme', 'report', 'sheet'] as const;
const fonts = ['regular', 'italic', 'semibold', 'bold', 'fallback'] as const;
/** The compiler's code for messages with place and trace. */
const fullDiagnostics = 3;
const encoder = new TextEncoder();
const made = new Map<string, Promise<TypstCompiler>>();
let memory: WebAssembly.Memory | undefined;

function compilerFor(assetsFolder: string): Promise<TypstCompiler> {
  const known = made.get(assetsFolder);
  if (known !== undefined) return known;
  const fresh = makeCompiler(assetsFolder);
  made.set(assetsFolder, fresh);
  // A failure (a missing file) is told each time, not remembered.
  fresh.catch(() => made.delete(assetsFolder));
  return fresh;
}

async function makeCompiler(assetsFolder: string): Promise<TypstCompiler> {
  ({ memory } = await init({ module_or_path: await readAsset(assetsFolder, 'compiler') }));
  const builder = new TypstCompilerBuilder();
  // No file system, no packages, no network: the compiler sees what is mapped here and nothing else.
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(await readAsset(assetsFolder, font));
  const compiler = await builder.build();
  for (const template of templates)
    compiler.map_shadow(`/${template}.typ`, await readAsset(assetsFolder, template));
  return compiler;
}
