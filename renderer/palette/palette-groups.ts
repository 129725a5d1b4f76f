import type { JumpTarget } from '../../contract/search.ts';
import type { Span } from '../../contract/shapes.ts';
import { commandOf, COMMANDS, type CommandName } from '../../contract/shell.ts';
import { markBeginnings, matchLetters } from './match.ts';
import { keyOfJump, type Jump } from './recent-jumps.ts';

/** One line of the palette. */
export interface PaletteItem {
  key: string;
  jump: Jump;
  label: string;
  /** What of the label was typed. */
  marks: Span[];
  detail: string | null;
  quotes: number | null;
  /** Key of a command, as shortcuts are written. */
  shortcut: string | null;
}

/** Lines that go together. */
export interface PaletteGroup {
  title: string;
  items: PaletteItem[];
}

const KINDS: readonly [kind: JumpTarget['kind'], title: string][] = [
  ['speaker', 'Speakers'],
  ['collection', 'Collections'],
  ['search', 'Saved searches'],
  ['tag', 'Tags'],
  ['source', 'Sources'],
];
/** Commands that are shown beside records. */
const FEW_COMMANDS = 6;

/** What each kind of place is, where several kinds stand in one group. */
const KIND_WORDS: Record<JumpTarget['kind'], string> = {
  speaker: 'Speaker',
  collection: 'Collection',
  search: 'Saved search',
  tag: 'Tag',
  source: 'Source',
};

function placeItem(target: JumpTarget, typed: string): PaletteItem {
  const jump: Jump = { to: 'place', target };
  const { label, detail, quotes } = target;
  const marks = markBeginnings(label, typed);
  return { key: keyOfJump(jump), jump, label, marks, detail, quotes, shortcut: null };
}

function commandItem(name: CommandName, marks: Span[]): PaletteItem {
  const { label, keys: [shortcut = null] = [] } = commandOf(name);
  const jump: Jump = { to: 'command', name };
  return { key: keyOfJump(jump), jump, label, marks, detail: null, quotes: null, shortcut };
}

/** The commands that fit, the best first; all in their order where nothing is typed. */
function commandItems(unavailable: ReadonlySet<CommandName>, typed: string) {
  const names = (Object.keys(COMMANDS) as CommandName[]).filter((name) => !unavailable.has(name));
  const fitting = names.flatMap((name) => {
    const match = matchLetters(commandOf(name).label, typed);
    return match ? [{ item: commandItem(name, match.marks), score: match.score }] : [];
  });
  return fitting.toSorted((one, other) => other.score - one.score).map(({ item }) => item);
}

/** Whether a command begins with what was typed, so that it is likely what is meant. */
function isMeant(item: PaletteItem | undefined, typed: string): boolean {
  return item?.label.toLowerCase().startsWith(typed.trim().toLowerCase()) ?? false;
}

/**
 * What the palette lists. Where nothing is typed: where was gone to last, and all commands. Else
 * the records that were found, and the commands that fit, before the records if one begins so.
 */
export function paletteGroups(given: {
  typed: string;
  places: readonly JumpTarget[];
  recent: readonly Jump[];
  unavailable: ReadonlySet<CommandName>;
}): PaletteGroup[] {
  const { typed, places, recent, unavailable } = given;
  const commands = commandItems(unavailable, typed);
  if (typed.trim() === '') {
    const lately = recent.flatMap((jump): PaletteItem[] => {
      if (jump.to === 'place') {
        const { detail, kind } = jump.target;
        const told = [KIND_WORDS[kind], detail].filter((part) => part !== null).join(' · ');
        return [{ ...placeItem(jump.target, ''), detail: told }];
      }
      return unavailable.has(jump.name) ? [] : [commandItem(jump.name, [])];
    });
    const shown = new Set(lately.map(({ key }) => key));
    const others = commands.filter(({ key }) => !shown.has(key));
    return named([
      { title: 'Recent', items: lately },
      { title: 'Commands', items: others },
    ]);
  }
  const records = KINDS.map(([kind, title]) => ({
    title,
    items: places.filter((each) => each.kind === kind).map((each) => placeItem(each, typed)),
  }));
  const doing = { title: 'Commands', items: commands.slice(0, FEW_COMMANDS) };
  return named(isMeant(commands[0], typed) ? [doing, ...records] : [...records, doing]);
}

const named = (groups: PaletteGroup[]) => groups.filter(({ items }) => items.length > 0);
