/** See setup.mjs, which runs before anything that knows types is installed. */
export function installPrograms(
  wanted?: readonly { readonly program: string; readonly debian: string }[],
): string | null;
