import { FilledLine } from '../../contract/shapes.ts';

/** Why a text cannot be a name or a title, in words; `null` when it can. */
export function problemWithLine(text: string): string | null {
  return FilledLine.safeParse(text).error?.issues[0]?.message ?? null;
}
