import type { MadeFile } from '../../shared/contract/call.ts';
import { AppError, type Failure } from '../../shared/errors.ts';

/** Hands a chosen file over to the app; gives the token by which a call names it. Throws AppError. */
export async function upload(file: File): Promise<string> {
  const response = await fetch('/files', {
    method: 'POST',
    headers: {
      'content-type': file.type || 'application/octet-stream',
      'x-escale-name': encodeURIComponent(file.name),
    },
    // Whole, since Electron's own protocols have lost streamed bodies before; the app takes 50 MB at most.
    body: await file.arrayBuffer(),
  }).catch(() => null);
  if (!response) throw new AppError({ code: 'call.unreachable' });
  const answer = (await response.json()) as { token: string } | { error: Failure };
  if ('error' in answer) throw new AppError(answer.error);
  return answer.token;
}

/** Saves what the app made, by the way of the web platform: it works in both shells. */
export function save(file: MadeFile): void {
  const link = document.createElement('a');
  link.href = `/files/${file.token}`;
  link.download = file.name;
  link.click();
}
