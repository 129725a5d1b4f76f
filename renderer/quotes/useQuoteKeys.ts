import { useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { say, useAct } from '../app/notices.tsx';
import { useKeys } from '../keyboard/useKeys.ts';
import { useOpenArticle } from '../sources/text/useOpenArticle.ts';
import { useOpenSpeaker } from '../speakers/useOpenSpeaker.ts';
import { useSelection, chosenIds } from './selection.tsx';
import { inFigures } from '../parts/written/figures.ts';

/** `1 quote`, `1,200 quotes`. */
export function countInWords(count: number): string {
  return `${inFigures(count)} ${count === 1 ? 'quote' : 'quotes'}`;
}

/** Moves quotes to the trash, and offers to take that back. */
export function useTrashQuotes(): (ids: number[]) => Promise<void> {
  const client = useClient();
  const act = useAct();
  return async (ids) => {
    if (ids.length === 0) return;
    const done = `${countInWords(ids.length)} moved to the trash.`;
    await act(() => client.quotes.trash({ ids }), done);
  };
}

/** Whether the keyboard stands in the list, or nowhere in particular. */
function isInList(): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.getAttribute('role') === 'listbox';
}

/** Frames that the pane may take to appear and to fill before a key for it is forgotten. */
const PATIENCE_FRAMES = 60;

/** Runs something on the pane once it shows the quote that is asked for. */
function onPane(run: (pane: HTMLElement) => void, frames = PATIENCE_FRAMES): void {
  requestAnimationFrame(() => {
    const pane = document.getElementById('quote-detail');
    if (pane && !pane.inert) run(pane);
    else if (frames > 0) onPane(run, frames - 1);
  });
}

/** The dialogs that do one thing to all quotes chosen. */
type BulkDialog =
  | 'tag-quotes'
  | 'collect-quotes'
  | 'speaker-of-quotes'
  | 'kind-of-quotes'
  | 'verify-quotes';

/** Keys of the list of quotes that do something to what is chosen. */
export function useQuoteKeys(props: {
  onRead: () => void;
  /** Leaves the quote that lies over the list; `null` where none does. */
  onLeave: (() => void) | null;
  /** False where no quotes are listed. */
  enabled: boolean;
}): void {
  const { onRead, onLeave, enabled } = props;
  const selection = useSelection();
  const { open } = useDialogs();
  const client = useClient();
  const openSpeaker = useOpenSpeaker();
  const openArticle = useOpenArticle();
  const trash = useTrashQuotes();
  const { cursor } = selection;

  const onWording = (run: (wording: HTMLElement) => void) => () => {
    if (!cursor || !isInList()) return false;
    onRead();
    onPane((pane) => {
      const wording = pane.querySelector<HTMLElement>('[data-field="text"] button');
      if (wording) run(wording);
    });
    return true;
  };
  const showHistory = () => {
    if (!cursor || !isInList()) return false;
    onRead();
    onPane((pane) => {
      const history = pane.querySelector<HTMLElement>('[data-history]');
      const button = history?.querySelector<HTMLElement>('button[aria-expanded]');
      if (button?.ariaExpanded === 'false') button.click();
      button?.focus();
      history?.scrollIntoView();
    });
    return true;
  };
  const readInArticle = async (id: number) => {
    const { attestations } = await client.quotes.get({ id });
    const stored = attestations.find(({ passage }) => passage !== null);
    if (stored) openArticle(stored);
    else say('No text of its source is stored.');
  };
  const read = onWording((wording) => wording.focus());
  const edit = onWording((wording) => wording.click());
  const about = (name: BulkDialog | 'alike') => () =>
    cursor !== null && open({ name, ids: chosenIds(selection) });
  const relate = () =>
    cursor !== null && open({ name: 'relate', quoteId: cursor.id, relationId: null });
  const remove = () => isInList() && cursor !== null && void trash(chosenIds(selection));
  const openSpeakerPage = async (id: number) => {
    const { attributions } = await client.quotes.get({ id });
    const [first] = attributions;
    if (first) openSpeaker(first.speakerId);
    else say('Nobody is named.');
  };
  const speakerPage = () => isInList() && cursor !== null && void openSpeakerPage(cursor.id);
  const chooseNothing = () =>
    isInList() && selection.ids.size > 0 && selection.select({ ...selection, ids: new Set() });
  // The quote over the list goes first, then the choice.
  const leave = () => (onLeave && isInList() ? onLeave() : chooseNothing());

  useKeys(
    {
      Delete: remove,
      Backspace: remove,
      Enter: read,
      F2: edit,
      e: edit,
      t: about('tag-quotes'),
      c: about('collect-quotes'),
      p: speakerPage,
      d: about('alike'),
      r: relate,
      h: showHistory,
      w: () => isInList() && cursor !== null && void readInArticle(cursor.id),
      s: about('speaker-of-quotes'),
      k: about('kind-of-quotes'),
      v: about('verify-quotes'),
      Escape: leave,
    },
    enabled,
  );
}
