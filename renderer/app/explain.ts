import { ORPCError } from '@orpc/client';

/** A field as the user would have it, and as somebody else has made it meanwhile. */
export interface BothVersions {
  yours: string | null;
  theirs: string | null;
}

/** The same, with the value that stands there now: what is seen by who goes over it. */
export interface Conflict extends BothVersions {
  present: unknown;
}

/** What went wrong, in words for the user, and at which field where that is known. */
export interface Problem {
  code: string;
  field: string | null;
  message: string;
  /** Both versions, where somebody else has changed the field meanwhile. */
  versions?: Conflict;
}

/** Complaints that only say that another shape was meant. */
const MISFITS: ReadonlySet<string> = new Set(['invalid_type', 'unrecognized_keys']);

function valueAt(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return null;
  return Object.entries(data).find(([name]) => name === key)?.[1];
}

function textAt(data: unknown, key: string): string | null {
  const value = valueAt(data, key);
  return typeof value === 'string' ? value : null;
}

/**
 * Of an input that fits none of several shapes: the complaint about what is there, rather than that
 * a field of another shape is not.
 */
function innermost(issue: unknown): unknown {
  if (typeof issue !== 'object' || issue === null || !('errors' in issue)) return issue;
  const shapes: unknown[] = Array.isArray(issue.errors) ? issue.errors : [];
  const first = shapes.flatMap((shape): unknown[] => (Array.isArray(shape) ? shape : []));
  const telling = first.find((each) => !MISFITS.has(textAt(each, 'code') ?? '')) ?? issue;
  return telling === issue ? issue : innermost(telling);
}

/** `roles.0.title` for a field in a line of a list, else the innermost name. */
function fieldOf(path: readonly unknown[]): string | null {
  const line = path.findIndex((part) => typeof part === 'number');
  if (line > 0 && line < path.length - 1) return path.slice(line - 1).join('.');
  return path.findLast((part) => typeof part === 'string') ?? null;
}

/** The first complaint of the contract about an input. */
function firstIssue(data: unknown): { field: string | null; message: string } | null {
  if (typeof data !== 'object' || data === null || !('issues' in data)) return null;
  const issues: unknown[] = Array.isArray(data.issues) ? data.issues : [];
  const issue = innermost(issues[0]);
  const message = textAt(issue, 'message');
  if (message === null || typeof issue !== 'object' || issue === null) return null;
  const path: unknown[] = 'path' in issue && Array.isArray(issue.path) ? issue.path : [];
  return { field: fieldOf(path), message };
}

/** Reads an error of a call; everything the contract names becomes its own words. */
export function explain(error: unknown): Problem {
  if (!(error instanceof ORPCError)) {
    // The contract's own shapes, held against a draft before it is sent.
    const issue = firstIssue(error);
    if (issue) return { code: 'BAD_REQUEST', ...issue };
    const message = error instanceof Error ? error.message : String(error);
    return { code: 'UNKNOWN', field: null, message };
  }
  const { code, data }: { code: string; data: unknown } = error as ORPCError<string, unknown>;
  const issue = firstIssue(data);
  return {
    code,
    field: textAt(data, 'field') ?? issue?.field ?? null,
    message: textAt(data, 'reason') ?? issue?.message ?? error.message,
    ...(code === 'STALE' && {
      versions: {
        yours: textAt(data, 'yours'),
        theirs: textAt(data, 'theirs'),
        present: valueAt(data, 'present'),
      },
    }),
  };
}

/** Whether asking again may help, since nothing was wrong with the question. */
export function isPassing(error: unknown): boolean {
  return error instanceof ORPCError && error.code === 'BACKEND_RESTARTED';
}
