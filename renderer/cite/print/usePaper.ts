import { useState } from 'react';
import { useClient, useApi } from '../../app/client.tsx';
import { useQuery } from '@tanstack/react-query';
import type { CitationList } from '../../../contract/citations.ts';

/** Where a list goes: to a printer, or into a file that the user names. */
export type Paper = 'printer' | 'pdf';

/** Ways onto paper of this shell; a browser has both behind its one dialog. */
const OF_DESKTOP: { label: string; paper: Paper }[] = [
  { label: 'Print…', paper: 'printer' },
  { label: 'Save as PDF…', paper: 'pdf' },
];
const OF_BROWSER: typeof OF_DESKTOP = [{ label: 'Print or save as PDF…', paper: 'printer' }];

/** A list on its way onto paper. */
interface PrintJob {
  list: CitationList;
  onShown: () => void;
}

/** Prints by the browser's own dialog; resolves when that is closed. */
async function printByBrowser(): Promise<void> {
  const closed = new Promise((resolve) => {
    window.addEventListener('afterprint', resolve, { once: true });
  });
  window.print();
  await closed;
}

/** Prints lists: what is to be printed is put on the page first, and goes when it is done. */
export function usePaper() {
  const client = useClient();
  const { data: shell } = useQuery(useApi().shell.about.queryOptions());
  const [job, setJob] = useState<PrintJob | null>(null);
  const isDesktop = shell?.kind === 'desktop';

  const print = async (list: CitationList, to: Paper): Promise<string> => {
    if (!isDesktop) {
      await printByBrowser();
      return 'Handed over to the print dialog.';
    }
    const { done, file } = await client.shell.print({ to, name: list.title ?? 'Quotes' });
    if (file !== null) return `Saved as ${file}.`;
    return done ? 'Handed over to the printer.' : 'Nothing was printed.';
  };
  return {
    /** What is to be on the page while it is printed. */
    job,
    choices: isDesktop ? OF_DESKTOP : OF_BROWSER,
    /** Answers what became of it, in words. */
    put: async (list: CitationList, to: Paper): Promise<string> => {
      try {
        await new Promise<void>((resolve) => {
          setJob({ list, onShown: resolve });
        });
        return await print(list, to);
      } finally {
        setJob(null);
      }
    },
  };
}
