/**
 * A file name that every system accepts: the last part of a path, without control characters, what Windows refuses, or invisible
 * characters that could disguise an extension; at most 120 characters, its extension kept.
 */
export function safeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  const named = reserved.test(clean) ? `_${clean}` : clean;
  return shortened(named) || 'fichier';
}

/** The value of Content-Disposition for a download under this name, with accents for those who read RFC 5987. */
export function attachment(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

const longest = 120;

/** Windows keeps these names for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= longest) return name;
  const extension = /\.[^.]{1,10}$/u.exec(name)?.[0] ?? '';
  return characters.slice(0, longest - [...extension].length).join('') + extension;
}
