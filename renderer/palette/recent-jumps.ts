import { COMMANDS, type CommandName } from '../../contract/shell.ts';
import { JumpTarget } from '../../contract/search.ts';

/** Something that was gone to, or done, from the palette. */
export type Jump = { to: 'place'; target: JumpTarget } | { to: 'command'; name: CommandName };

/** So many are remembered. */
const MOST = 8;

/** Tells jumps apart. */
export function keyOfJump(jump: Jump): string {
  return jump.to === 'command' ? jump.name : `${jump.target.kind}-${jump.target.id}`;
}

const isCommand = (name: unknown): name is CommandName =>
  typeof name === 'string' && Object.hasOwn(COMMANDS, name);

/** What an earlier window left; anything odd counts as nothing. */
export function readRecentJumps(stored: unknown): Jump[] {
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  const read = entries.flatMap((entry): Jump[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    if ('name' in entry && isCommand(entry.name)) return [{ to: 'command', name: entry.name }];
    const { data } = JumpTarget.safeParse('target' in entry ? entry.target : null);
    return data ? [{ to: 'place', target: data }] : [];
  });
  return read.slice(0, MOST);
}

/** The jumps with another one, which is the latest. */
export function withRecentJump(recent: readonly Jump[], added: Jump): Jump[] {
  const key = keyOfJump(added);
  return [added, ...recent.filter((each) => keyOfJump(each) !== key)].slice(0, MOST);
}
