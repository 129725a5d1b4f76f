import { CitationOptions } from '../../contract/citations.ts';
import { FORMAT_CHOICES, type CiteFormat } from './choices.ts';

/** What is chosen in the dialog, from one list to the next. */
export interface Chosen {
  options: CitationOptions;
  format: CiteFormat;
}

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
    const chosen: unknown = JSON.parse(stored);
    if (!isRecord(chosen)) return FIRST;
    const { options, format } = chosen;
    const choice = FORMAT_CHOICES.find(({ value }) => value === format);
    if (choice === undefined) return FIRST;
    return { options: CitationOptions.parse(options), format: choice.value };
  } catch {
    return FIRST;
  }
}

function isRecord(value: unknown): value is Record<'options' | 'format', unknown> {
  return typeof value === 'object' && value !== null && 'options' in value && 'format' in value;
}
