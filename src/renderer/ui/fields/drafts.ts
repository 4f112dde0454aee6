/**
 * Texts that are typed and not saved yet, kept by key over closing a panel, changing screen and reloading the window. The session
 * storage belongs to this window alone and goes with it.
 */
const prefix = 'draft ';

export function readDraft<T>(key: string): T | undefined {
  const text = sessionStorage.getItem(prefix + key);
  return text === null ? undefined : (JSON.parse(text) as T);
}

export function keepDraft(key: string, value: unknown): void {
  sessionStorage.setItem(prefix + key, JSON.stringify(value));
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(prefix + key);
}
