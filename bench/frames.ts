/** One line of a Chromium trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  /** Of the whole; of it, what the thread had a processor for. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

export interface Frames {
  /** Processor time of the main thread in each frame, in milliseconds: from one begin of a frame to the next. */
  readonly work: readonly number[];
  /** From one begin of a frame to the next, in milliseconds, idle or not. */
  readonly apart: readonly number[];
}

/** What Chromium is asked to write down for `framesOf`. */
export const traced = [
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/**
 * The frames of the page's main thread in a trace, as `Browser.stopTracing` gives it. Idle time is left out of the work: at 60 Hz every
 * frame is 16.7 ms apart from the next, whatever was done in it. So is the time in which others had the processor.
 */
export function framesOf(trace: string): Frames {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const begins = traceEvents.filter(({ name }) => name === 'BeginMainThreadFrame');
  const [first] = begins;
  if (!first) throw new Error('The trace holds no frame.');
  const isOurs = ({ pid, tid }: TraceEvent): boolean => pid === first.pid && tid === first.tid;
  const tasks = traceEvents
    .filter((event) => isOurs(event) && event.ph === 'X' && event.name === 'RunTask')
    .map(({ ts, dur = 0, tdur = dur }) => ({ from: ts, to: ts + dur, share: dur === 0 ? 0 : tdur / dur }))
    .toSorted((a, b) => a.from - b.from);
  const starts = begins
    .filter(isOurs)
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const pairs = starts.slice(1).map((to, index) => ({ from: starts[index] ?? to, to }));
  return {
    work: pairs.map((frame) => overlap(tasks, frame) / 1000),
    apart: pairs.map(({ from, to }) => (to - from) / 1000),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function overlap(tasks: readonly (Stretch & { readonly share: number })[], frame: Stretch): number {
  let sum = 0;
  for (const { from, to, share } of tasks) {
    if (from >= frame.to) break;
    sum += share * Math.max(0, Math.min(to, frame.to) - Math.max(from, frame.from));
  }
  return sum;
}
