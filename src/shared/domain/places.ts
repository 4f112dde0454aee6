import { z } from 'zod';
import { id, line, point, requiredLine, text } from './values.ts';

export const place = z.strictObject({
  cityId: id,
  name: requiredLine,
  address: line,
  point: point.nullable(),
  comment: text,
});
export type Place = z.output<typeof place>;
