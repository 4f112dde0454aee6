/** The value below which the part `share` (0 to 1) of the values lies, interpolated between neighbours (R's type 7). */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no values');
  if (share < 0 || share > 1) throw new RangeError(`${share} is not between 0 and 1`);
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] as number;
  const high = sorted[Math.ceil(at)] as number;
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median and 99th percentile, the two figures every benchmark tells. */
export function summary(values: readonly number[]): { readonly median: number; readonly p99: number } {
  return { median: median(values), p99: quantile(values, 0.99) };
}

/** Three significant digits: what a measure on a shared machine is worth. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
