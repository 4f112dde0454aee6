/** What a benchmark found, against a peer measured in the same run. Durations and sizes are in `unit`. */
export interface Figures {
  readonly name: string;
  readonly median: number;
  readonly p99: number;
  readonly unit: string;
  /** What it was compared to, in words. */
  readonly peer: string;
  /** Ours divided by the peer's: below 1 is better than the peer. */
  readonly ratio: number;
  /** The bar, in words, as the issue sets it. */
  readonly bar: string;
  readonly met: boolean;
}

/** What a soak found: how many runs broke what must hold. */
export interface Endurance {
  readonly name: string;
  readonly runs: number;
  readonly failures: number;
  readonly seconds: number;
}

/** How a benchmark or a soak tells a person what it is doing: one line. */
export type Print = (line: string) => void;

/** A file `bench/<name>.ts` exports `measure: Measure`. `args` is what follows the name on the command line. */
export type Measure = (args: { readonly args: readonly string[]; readonly print: Print }) => Promise<Figures>;

/** A file `bench/soak/<name>.ts` exports `soak: Soak`. The same seed repeats the same runs. */
export type Soak = (options: {
  readonly runs: number;
  readonly seed: number;
  readonly print: Print;
}) => Promise<Endurance>;

/** Thrown when a benchmark cannot be run here; the message is the sentence that says what to do. */
export class Unmeasurable extends Error {}
