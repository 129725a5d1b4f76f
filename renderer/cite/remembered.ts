import { z } from 'zod';
import { CitationOptions, ExportFormat } from '../../contract/citations.ts';

/** What is chosen in the dialog, from one list to the next. */
const Chosen = z.object({
  options: CitationOptions,
  format: z.union([z.literal('text'), ExportFormat]),
});
export type Chosen = z.infer<typeof Chosen>;

/** Where the browser keeps it. */
export const REMEMBERED_KEY = 'dixit.cite';

const FIRST: Chosen = {
  options: {
    style: 'apa7',
    order: 'as-chosen',
    group: 'none',
    speakerInProse: false,
    bibliography: true,
  },
  format: 'text',
};

/** Reads what was chosen last; anything odd counts as nothing. */
export function readChosen(stored: string | null): Chosen {
  if (stored === null) return FIRST;
  try {
    return Chosen.parse(JSON.parse(stored));
  } catch {
    return FIRST;
  }
}
