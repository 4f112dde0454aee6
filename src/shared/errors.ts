/**
 * The failures a person can be told about. Every one has a sentence in `texts/errors.ts`, in both languages.
 * `details` fill the sentence (a file name, a number); they never carry personal data.
 */
export const errorCodes = [
  'call.unknown',
  'call.invalid',
  'call.cancelled',
  'call.unreachable',
  'record.missing',
  'record.deleted',
  'visit.split',
  'booking.unreadable',
  'booking.empty',
  'booking.tooLarge',
  'booking.tooMany',
  'release.blocked',
  'release.empty',
  'map.empty',
  'agendas.empty',
  'agendas.locked',
  'undo.empty',
  'redo.empty',
  'file.inUse',
  'file.newer',
  'file.damaged',
  'file.notEscale',
  'file.readOnly',
  'file.folderMissing',
  'file.networkFolder',
  'file.diskFull',
  'file.busy',
  'port.taken',
  'option.unknown',
  'option.invalid',
  'session.missing',
  'session.spent',
  'upload.missing',
  'upload.tooLarge',
  'table.unreadable',
  'table.empty',
  'table.tooLarge',
  'table.encrypted',
  'table.oldExcel',
  'changes.forked',
  'changes.broken',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** What travels over the door in place of a value. */
export interface Failure {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(failure: { code: ErrorCode; details?: ErrorDetails; cause?: unknown }) {
    super(failure.code, { cause: failure.cause });
    this.name = 'AppError';
    this.code = failure.code;
    this.details = failure.details ?? {};
  }
}

/** Throws an {@link AppError}. */
export function fail(failure: { code: ErrorCode; details?: ErrorDetails; cause?: unknown }): never {
  throw new AppError(failure);
}
