import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newMessage } from './message.ts';
import { readAnswer, type CpAnswer } from './cpAnswer.ts';

const program = 'cp_sat_runtime_node.js';
const published = 'node_modules/or-tools-wasm/build/javascript/node-wasm';

/** CP-SAT in this thread. It works synchronously: a thread that is to be stopped is ended. */
export interface CpSat {
  /** `bytes`: a model as {@link newModel} writes it. */
  solve(bytes: Uint8Array, options: CpOptions): Promise<CpAnswer>;
}

export interface CpOptions {
  readonly seed: number;
  /** The solver's own measure of work, the same on every machine; null for no end. */
  readonly work: number | null;
}

/**
 * The part of `or-tools-wasm` that is CP-SAT: where the build takes it from, and where it lies in the app's assets. The program finds the
 * other file, and its own for its threads, beside itself under these names.
 */
export const cpSatAssets = [
  ...[program, 'cp_sat_runtime_node.wasm'].map((file) => ({
    path: `cp-sat/${file}`,
    from: `${published}/${file}`,
  })),
  { path: 'cp-sat/LICENSE', from: 'node_modules/or-tools-wasm/LICENSE' },
];

/**
 * Loads the solver. `assets`: the packed app's folder, or `assets` of the project. `tell` is given the lower bounds as they rise, in the
 * middle of the work: the solver has no other way to say them than its log. Null where the solver was not installed.
 */
export async function loadCpSat(assets: string, tell: (bound: number) => void): Promise<CpSat | null> {
  const places = [join(assets, 'cp-sat', program), join(assets, '..', published, program)];
  const path = places.find((each) => existsSync(each));
  if (path === undefined) return null;
  const { default: start } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {
    default: Start;
  };
  const runtime = await start({
    print: (line) => {
      const bound = boundIn(line);
      if (bound !== null) tell(bound);
    },
    printErr: () => undefined,
  });
  return { solve: (bytes, options) => solve(runtime, bytes, options) };
}

type Start = (options: { print(line: string): void; printErr(line: string): void }) => Promise<Runtime>;

interface Runtime {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _free(pointer: number): void;
  _free_buffer(pointer: number): void;
  _solve_model(
    model: number,
    size: number,
    parameters: number,
    length: number,
    answerSize: number,
  ): Promise<number>;
}

/** `#Bound   0.45s best:7     next:[3,6]`: what the next solution is worth is at least 3. */
function boundIn(line: string): number | null {
  const found = /^#Bound.*next:\[(-?[\d.e+]+),/u.exec(line)?.[1];
  return found === undefined ? null : Math.ceil(Number(found) - 1e-6);
}

// Numbers of fields in sat_parameters.proto.
const work = 67;
const seed = 31;
const workers = 206;
const logProgress = 41;
const logToOutput = 186;
const core = 83;
const linearisation = 90;

async function solve(runtime: Runtime, bytes: Uint8Array, options: CpOptions): Promise<CpAnswer> {
  const parameters = newMessage();
  if (options.work !== null) parameters.double(work, options.work);
  parameters.number(seed, options.seed);
  parameters.number(workers, 1);
  parameters.number(logProgress, 1);
  parameters.number(logToOutput, 1);
  // Cores rather than ever better solutions: the search beside it finds those. No linear relaxation: its proofs are slower here.
  parameters.number(core, 1);
  parameters.number(linearisation, 0);
  const model = copyIn(runtime, bytes);
  const asked = copyIn(runtime, parameters.bytes());
  const size = runtime._malloc(4);
  const answer = await runtime._solve_model(model, bytes.length, asked, parameters.bytes().length, size);
  const length = new DataView(runtime.HEAPU8.buffer).getUint32(size, true);
  const read = readAnswer(runtime.HEAPU8.slice(answer, answer + length));
  runtime._free_buffer(answer);
  for (const pointer of [model, asked, size]) runtime._free(pointer);
  return read;
}

function copyIn(runtime: Runtime, bytes: Uint8Array): number {
  const pointer = runtime._malloc(Math.max(1, bytes.length));
  runtime.HEAPU8.set(bytes, pointer);
  return pointer;
}
