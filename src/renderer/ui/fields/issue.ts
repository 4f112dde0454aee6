import type { z } from 'zod';
import type { catalogues } from '../../../shared/texts/index.ts';

type Sentences = (typeof catalogues)['fr']['fields'];

/** What is wrong with a typed value, as a sentence that says what to do. Null when nothing is. */
export function issueOf(sentences: Sentences, schema: z.ZodType, value: unknown): string | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : sentenceOf(sentences, parsed.error.issues[0]);
}

/** The sentences of an object's fields, by field. */
export function issuesOf(
  sentences: Sentences,
  schema: z.ZodType,
  value: unknown,
): Readonly<Record<string, string>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return {};
  const found: Record<string, string> = {};
  for (const issue of parsed.error.issues)
    found[String(issue.path[0] ?? '')] ??= sentenceOf(sentences, issue);
  return found;
}

function sentenceOf(sentences: Sentences, issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'too_small' && issue.origin === 'string') return sentences.required;
  if (issue?.code === 'too_big' && issue.origin === 'string') return sentences.tooLong;
  if (issue?.code === 'invalid_union' || (issue?.code === 'invalid_format' && issue.format === 'email'))
    return sentences.email;
  if (issue?.code === 'invalid_type' && issue.expected === 'int') return sentences.number;
  if (issue?.code === 'custom') return issue.path.includes('zone') ? sentences.zone : sentences.dates;
  return sentences.refused;
}
