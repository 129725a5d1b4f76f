import { useClient } from '../../app/client.tsx';
import { say, sayError } from '../../app/notices.tsx';
import { chosenIds, useSelectionPeek } from '../../quotes/selection.tsx';
import { copyList, putOnClipboard } from '../copy-list.ts';
import { copiedInWords, favourite, formatInWords, pastedDocument } from './favourite.ts';

/** Longer than so many quotes take a moment, so that it is said that they are on their way. */
const MANY = 300;

/** What can be copied of the quotes that are chosen, without a dialog. */
export function useQuickCopy() {
  const client = useClient();
  const peek = useSelectionPeek();

  const copyCitations = async () => {
    const ids = chosenIds(peek());
    if (ids.length === 0) return say('Choose a quote first, to copy it with its citation.');
    if (ids.length > MANY) say('The citations are being made…');
    const chosen = favourite();
    const { options, format } = chosen;
    const selection = { ids };
    if (format !== 'text') {
      const forever = new AbortController().signal;
      await copyList(client, { selection, options }, format, forever, () => {});
      return say(copiedInWords(formatInWords(chosen), ids.length, 0));
    }
    const made = client.citations.quick({ selection, options });
    await putOnClipboard({
      'text/html': made.then(({ html }) => pastedDocument(html)),
      'text/plain': made.then(({ plain }) => plain),
    });
    const { style, count, uncited } = await made;
    return say(copiedInWords(style, count, uncited));
  };

  const copyLink = async () => {
    const [id] = chosenIds(peek());
    if (id === undefined) return say('Choose a quote first, to copy a link to it.');
    const { attestations } = await client.quotes.get({ id });
    const [place] = attestations;
    if (place === undefined)
      return say('The quote stands in no source, so there is nothing to link.');
    return copyPassageLink(place.id);
  };
  const copyPassageLink = async (attestationId: number) => {
    const { url } = await client.citations.link({ attestationId });
    if (url === null) return say('The source has no address of the web, so there is no link.');
    await navigator.clipboard.writeText(url);
    return say('The link is copied: it opens the page at the passage, where the browser can.');
  };

  return {
    copyCitations: () => void copyCitations().catch(sayError),
    copyLink: () => void copyLink().catch(sayError),
    copyPassageLink: (attestationId: number) => void copyPassageLink(attestationId).catch(sayError),
  };
}
