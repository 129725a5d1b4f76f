/** Nothing can be written, since very many rows are being written just now. */
export class WritingHeldError extends Error {
  override readonly name = 'WritingHeldError';
  readonly code = 'WRITING_HELD';

  constructor() {
    super('A long step is being written.');
  }
}
