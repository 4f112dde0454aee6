import { expect, test } from 'vitest';
import { asRequest } from './request.ts';

test.each([
  [
    { name: 'visits.list', input: { leg: 'x' } },
    { name: 'visits.list', input: { leg: 'x' } },
  ],
  [{ name: 'visits.list' }, { name: 'visits.list', input: undefined }],
  [
    { name: 'jobs.run', input: 1, ticket: 't', extra: 2 },
    { name: 'jobs.run', input: 1, ticket: 't' },
  ],
  [{ name: 1 }, undefined],
  [{ name: 'a', ticket: 3 }, undefined],
  [[], undefined],
  [null, undefined],
  ['visits.list', undefined],
])('%j is read as %j', (value, request) => {
  expect(asRequest(value)).toEqual(request);
});
