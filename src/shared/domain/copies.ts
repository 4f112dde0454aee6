const longest = 500;

/** The name of a copy: `Ourthe (copie)`. A name that would become too long for one line is cut before the mark. */
export function nameOfCopy(name: string, mark: string): string {
  return `${name.slice(0, longest - mark.length - 1)} ${mark}`;
}
