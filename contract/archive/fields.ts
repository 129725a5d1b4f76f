import { z } from 'zod';
import { dateProblem } from '../edtf.ts';

/** How records name each other. */
export const Uuid = z
  .string()
  .regex(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/, 'Is no UUID');

/** Any text; SQLite keeps UTF-8, and what a form takes has no NUL. */
export const Text = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'Has a character that is none');
/** Text that is there. */
export const Filled = Text.min(1, 'Must not be empty');
/** Text, or none. */
export const MaybeText = Text.nullable();
/** An EDTF date, or none. */
export const MaybeDate = Text.refine((date) => dateProblem(date) === null, 'Is no date').nullable();
/** 0 to 1. */
export const Share = z.number().min(0).max(1);
/** A place in a list. */
export const Position = z.int();
