import { commandOf, COMMANDS, type CommandName } from '../../contract/shell.ts';

/** One line of the sheet of shortcuts. */
interface Shortcut {
  keys: string[];
  does: string;
}

const everywhere = (Object.keys(COMMANDS) as CommandName[]).flatMap((name): Shortcut[] => {
  const { label, does = label.replace(/…$/u, ''), keys = [] } = commandOf(name);
  return keys.length === 0 ? [] : [{ keys: [...keys], does }];
});

/** Every shortcut of the window, by what it is about. */
export const SHORTCUTS: { about: string; shortcuts: Shortcut[] }[] = [
  {
    about: 'Everywhere',
    shortcuts: everywhere,
  },
  {
    about: 'Search field',
    shortcuts: [
      { keys: ['Enter'], does: 'Into the list' },
      { keys: ['Down', 'Up'], does: 'Choose a suggestion' },
      { keys: ['Tab', 'Enter'], does: 'Take the suggestion chosen' },
      { keys: ['alt+Down'], does: 'Suggest something here' },
      { keys: ['Esc'], does: 'Close the suggestions; clear; into the list' },
      { keys: ['mod+.'], does: 'Take “Did you mean”' },
    ],
  },
  {
    about: 'Field of a search, below it',
    shortcuts: [
      { keys: ['Enter'], does: 'Edit' },
      { keys: ['n'], does: 'Exclude, or include again' },
      { keys: ['Delete'], does: 'Remove' },
      { keys: ['Left', 'Right'], does: 'Previous, next' },
    ],
  },
  {
    about: 'List of quotes',
    shortcuts: [
      { keys: ['Up', 'Down'], does: 'Previous, next' },
      { keys: ['Home', 'End'], does: 'First, last' },
      { keys: ['PageUp', 'PageDown'], does: 'A screen up, down' },
      { keys: ['shift+Up', 'shift+Down'], does: 'Choose several' },
      { keys: ['mod+a'], does: 'Choose all that are found' },
      { keys: ['Enter'], does: 'Read the quote' },
      { keys: ['F2', 'e'], does: 'Edit the wording' },
      { keys: ['t'], does: 'Tag what is chosen' },
      { keys: ['c'], does: 'Put into or take out of a collection' },
      { keys: ['p'], does: 'Page of the speaker' },
      { keys: ['h'], does: 'History of the quote' },
      { keys: ['w'], does: 'Read on around it, in its article' },
      { keys: ['s'], does: 'Speaker of what is chosen' },
      { keys: ['k'], does: 'Kind of what is chosen' },
      { keys: ['v'], does: 'Record a check of what is chosen' },
      { keys: ['d'], does: 'Find the same quote elsewhere' },
      { keys: ['r'], does: 'Relate to another quote' },
      { keys: ['Delete'], does: 'Move to the trash' },
      { keys: ['Esc'], does: 'Choose nothing, or leave the search field' },
    ],
  },
  {
    about: 'Articles found, and their texts',
    shortcuts: [
      { keys: ['Enter'], does: 'Read the text' },
      { keys: ['j', 'k'], does: 'Next, previous of what is found in it' },
      { keys: ['n'], does: 'Quote words of it' },
      { keys: ['Esc'], does: 'Back' },
    ],
  },
  {
    about: 'Tree of collections',
    shortcuts: [
      { keys: ['Up', 'Down'], does: 'Previous, next' },
      { keys: ['Left', 'Right'], does: 'Close, open' },
      { keys: ['Enter'], does: 'Show its quotes' },
      { keys: ['F2'], does: 'Rename' },
      { keys: ['alt+Up', 'alt+Down'], does: 'Move up, down' },
      { keys: ['alt+Right', 'alt+Left'], does: 'Move into the one above, out' },
      { keys: ['Delete'], does: 'Remove' },
    ],
  },
  {
    about: 'List of citations, at the handle of a quote or heading',
    shortcuts: [
      { keys: ['Up', 'Down'], does: 'Previous, next' },
      { keys: ['alt+Up', 'alt+Down'], does: 'Move up, down' },
      { keys: ['alt+Home', 'alt+End'], does: 'Move to the beginning, to the end' },
      { keys: ['Enter', 'F2'], does: 'Edit a heading' },
      { keys: ['Delete'], does: 'Take out of the list' },
      { keys: ['mod+z'], does: 'Take back' },
      { keys: ['mod+Enter'], does: 'Copy the list' },
    ],
  },
  {
    about: 'A quote that is open',
    shortcuts: [
      { keys: ['Tab'], does: 'Next field' },
      { keys: ['Enter', 'F2'], does: 'Edit the field' },
      { keys: ['mod+Enter'], does: 'Save a field of several lines' },
      { keys: ['alt+Left', 'alt+Right'], does: 'Move one who passed it on' },
      { keys: ['Esc'], does: 'Leave the field as it was; back to the list' },
    ],
  },
  {
    about: 'Page of a speaker',
    shortcuts: [
      { keys: ['e'], does: 'Edit the speaker' },
      { keys: ['m'], does: 'Merge with another' },
      { keys: ['x'], does: 'Split' },
      { keys: ['Left', 'Right'], does: 'Among the bars of the years' },
      { keys: ['Esc'], does: 'Back' },
    ],
  },
  {
    about: 'Bars of the years beside the list',
    shortcuts: [
      { keys: ['Left', 'Right'], does: 'Earlier, later' },
      { keys: ['shift+Left', 'shift+Right'], does: 'Choose a range' },
      { keys: ['Enter'], does: 'Choose one year' },
      { keys: ['Esc'], does: 'Choose none' },
    ],
  },
  {
    about: 'Trash',
    shortcuts: [
      { keys: ['Up', 'Down'], does: 'Previous, next' },
      { keys: ['Enter'], does: 'Restore' },
      { keys: ['Delete'], does: 'Delete for good' },
      { keys: ['mod+a'], does: 'Choose all' },
    ],
  },
  {
    about: 'Quote as…',
    shortcuts: [
      { keys: ['Left', 'Right'], does: 'Previous, next word' },
      { keys: ['shift+Left', 'shift+Right'], does: 'Choose several words' },
      { keys: ['o'], does: 'Leave out' },
      { keys: ['i', 'shift+i'], does: 'Insert words of your own after, before' },
      { keys: ['s'], does: '[sic]' },
      { keys: ['e', 'shift+e'], does: 'Emphasis of yours, of the source' },
      { keys: ['Delete'], does: 'Take the mark away' },
      { keys: ['Esc'], does: 'Leave' },
    ],
  },
  {
    about: 'Review of an article',
    shortcuts: [
      { keys: ['j', 'k'], does: 'Next, previous proposal' },
      { keys: ['Enter'], does: 'Keep' },
      { keys: ['x'], does: 'Drop' },
      { keys: ['shift+Enter'], does: 'Keep all of this speaker' },
      { keys: ['e'], does: 'Edit' },
      { keys: ['s'], does: 'Change the speaker' },
      { keys: ['alt+a'], does: 'There: call them so from now on' },
      { keys: ['w'], does: 'Say why they are taken for the speaker' },
      { keys: ['a'], does: 'Keep all above 0.9' },
      { keys: ['n'], does: 'Add a quote that was missed' },
      { keys: ['p'], does: 'Say which paragraphs are counted' },
      { keys: ['m'], does: 'A quote of the library like this one: keep as one more place' },
      { keys: ['m', 'v', 'l'], does: 'A quote like the one kept: merge, link as a wording, leave' },
      { keys: ['z'], does: 'Undo' },
      { keys: ['f'], does: 'Finish' },
    ],
  },
  {
    about: 'Review of all quotations',
    shortcuts: [
      { keys: ['j', 'k'], does: 'Next, previous quotation' },
      { keys: ['Space'], does: 'Select' },
      { keys: ['shift+Down', 'shift+Up'], does: 'Select several' },
      { keys: ['mod+a'], does: 'Select all' },
      { keys: ['Enter', 'x'], does: 'Keep, drop what is selected, or else this one' },
      { keys: ['shift+Enter'], does: 'Keep all of this speaker' },
      { keys: ['s', 'w', 'm', 'z'], does: 'As in an article' },
      { keys: ['o'], does: 'Open the article there' },
      { keys: ['Esc'], does: 'Select nothing; leave' },
    ],
  },
];

const SIGNS: Record<string, string> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
};

/** A shortcut as it is printed on this machine's keys: `Ctrl+Shift+N`, `⇧⌘N`. */
export function showKeys(keys: string, isMac = /Mac/.test(navigator.platform)): string {
  const parts = keys.split('+').map((part) => {
    if (part === 'mod') return isMac ? '⌘' : 'Ctrl';
    if (part === 'shift') return isMac ? '⇧' : 'Shift';
    if (part === 'alt') return isMac ? '⌥' : 'Alt';
    return SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return parts.join(isMac ? '' : '+');
}
