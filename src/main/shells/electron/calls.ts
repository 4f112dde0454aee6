import type { Answer } from '../../../shared/contract/call.ts';
import type { App } from '../../app.ts';
import { asRequest } from '../request.ts';
import { mayCall, type Sender } from './origin.ts';

/** Answers what a page sent, if that page is ours. */
export async function answerCall(app: App, sender: Sender, value: unknown): Promise<Answer> {
  if (!mayCall(sender)) return { ok: false, error: { code: 'session.missing', details: {} } };
  const request = asRequest(value);
  return request
    ? app.call(request)
    : { ok: false, error: { code: 'call.invalid', details: { field: 'name' } } };
}
