import { useEffect, useRef } from 'react';
import type { CitationStyle } from '../../../contract/citations.ts';
import { useClient } from '../../app/client.tsx';
import { toBase64 } from '../../connection/chunks.ts';
import { say, sayError, useUndo } from '../../app/notices.tsx';

/** None that is larger is a style. */
const MOST_BYTES = 1_000_000;

/** Lets the user choose a file; nothing happens where none is chosen. */
function askForFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csl,application/vnd.citationstyles.style+xml,text/xml,application/xml';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
  });
  input.click();
}

/** Adds and removes styles of the user's own; each can be undone. */
export function useOwnStyles(onPick: (style: CitationStyle) => void) {
  const { styles } = useClient();
  const { undo } = useUndo();
  const isBusy = useRef(false);
  // Meanwhile something else may have been chosen besides the style.
  const latest = useRef(onPick);
  useEffect(() => {
    latest.current = onPick;
  });

  async function add(file: File): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      if (file.size > MOST_BYTES) throw new Error(`“${file.name}” is larger than any style.`);
      const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
      const { style, title, isOwn } = await styles.add({ base64 });
      latest.current(style);
      say(
        isOwn ? `The style “${title}” was added.` : `The style is “${title}”, which was chosen.`,
        isOwn ? { label: 'Undo', run: () => void undo() } : undefined,
      );
    } catch (error) {
      sayError(error);
    } finally {
      isBusy.current = false;
    }
  }

  return {
    /** Asks for a file and adds it. */
    ask: () => askForFile((file) => void add(file)),
    remove: async (style: CitationStyle, title: string): Promise<void> => {
      try {
        await styles.remove({ style });
        latest.current('apa7');
        say(`The style “${title}” was removed.`, { label: 'Undo', run: () => void undo() });
      } catch (error) {
        sayError(error);
      }
    },
  };
}
