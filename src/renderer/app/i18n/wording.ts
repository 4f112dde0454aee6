import { AppError } from '../../../shared/errors.ts';
import { catalogues } from '../../../shared/texts/index.ts';
import type { Language } from '../../../shared/texts/texts.ts';

/** Any failure as a sentence for the person. */
export function errorSentence(language: Language, error: unknown): string {
  const sentences = catalogues[language].errors;
  return error instanceof AppError ? sentences[error.code](error.details) : sentences.internal({});
}
