/** What the solver came to. */
export interface CpAnswer {
  readonly status: 'unknown' | 'feasible' | 'infeasible' | 'optimal';
  /** Of the variables, in their order; empty without a solution. */
  readonly values: readonly number[];
  readonly bound: number;
}

// Numbers of fields and of statuses in cp_model.proto.
const fields = { status: 1, solution: 2, bound: 4 };
const statuses = ['unknown', 'unknown', 'feasible', 'infeasible', 'optimal'] as const;

/** Reads a `CpSolverResponse`: what is asked here, the rest is skipped. Errors: when the bytes are none, or the model was refused. */
export function readAnswer(bytes: Uint8Array): CpAnswer {
  if (bytes.length === 0) throw new Error('CP-SAT gave no answer');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values: number[] = [];
  let status = 0;
  let bound = 0;
  let at = 0;

  /** Values above 2^53 lose digits; none that is read here is. */
  function varint(): number {
    let value = 0;
    let factor = 1;
    let byte = 128;
    while (byte >= 128) {
      byte = view.getUint8(at);
      at += 1;
      value += (byte & 127) * factor;
      factor *= 128;
    }
    return value;
  }

  while (at < bytes.length) {
    const key = varint();
    const field = Math.floor(key / 8);
    switch (key % 8) {
      case 0: {
        const value = varint();
        if (field === fields.status) status = value;
        break;
      }
      case 1:
        if (field === fields.bound) bound = view.getFloat64(at, true);
        at += 8;
        break;
      case 2: {
        const end = varint() + at;
        while (field === fields.solution && at < end) values.push(varint());
        at = end;
        break;
      }
      default:
        at += 4;
    }
  }
  if (status === modelRefused) throw new Error('CP-SAT refused the model');
  return { status: statuses[status] ?? 'unknown', values, bound };
}

const modelRefused = 1;
