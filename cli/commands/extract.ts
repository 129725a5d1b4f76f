import {
  type ExtractedQuote,
  inOrderNamed,
  namesInWords,
  passedOnInWords,
  reasonInWords,
} from '../../contract/extraction.ts';
import { UnreadableError } from '../../core/ports.ts';
import { createQuoteFinder } from '../../core/reading/find-quotes.ts';
import { readArticleApart } from '../article.ts';
import { CommandError, UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { decodeText, isDocument } from '../decode.ts';
import { extractLines } from './extract-lines.ts';
import { readInput } from '../input.ts';
import type { InputFile } from '../input.ts';
import { toJsonLine } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

/** Bytes of the longest text that is read as it is. */
const MAX_TEXT_BYTES = 5_000_000;

/** `dixit extract` */
export const extract: Command = {
  usage: `dixit extract FILE [--json] [--why] [--raw]
dixit extract --jsonl FILE

Finds the quotations of an article and says whose they are. No library is opened.
FILE is a text, a saved page (HTML, MHTML), a Word document, a PDF or an e-book; "-" is standard
input.

  --json    {"quotes":[{start,end,text,type,cue,speakerMention,speaker,reason,confidence}]}
            with who said it too: "others":[{mention,name}], and who passed it on, from the
            source inwards: "hops":[{mention,name,verb}].
            Offsets are UTF-16 units into the text as given, quotation marks excluded.
            Of a page or document they count in the text that was read out of it, which is added as "text".
  --jsonl   FILE has an article {"id","text"} on each line; a line {"id","quotes"} is written for
            each. Lines that are none are told on standard error, and the exit status is 1.
  --why     tells of each by which words its speaker was found
  --raw     sends control characters to the terminal as they are
`,
  options: {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    why: { type: 'boolean' },
    raw: { type: 'boolean' },
  },
  async run({ positionals, has }, terminal) {
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('Name one FILE.');
    if (has('json') && has('jsonl')) throw new UsageError('Choose --json or --jsonl.');
    if (has('jsonl')) {
      await extractLines(path, terminal);
      return;
    }
    const found = await extractFile(await readInput(path, terminal), terminal);
    const { text, quotes, readOut } = found;
    if (has('json')) await terminal.emit(toJsonLine(readOut ? { text, quotes } : { quotes }));
    else await printQuotes(found, has('why'), terminal);
  },
};

interface Found {
  text: string;
  quotes: ExtractedQuote[];
  /** Whether the text was read out of a page or document. */
  readOut: boolean;
}

async function extractFile({ bytes, name }: InputFile, { warn }: Terminal): Promise<Found> {
  if (!isDocument(bytes, name)) {
    if (bytes.length > MAX_TEXT_BYTES) {
      throw new CommandError(
        `"${name}" is larger than 5 MB, the most that is read as one article.`,
      );
    }
    const { text, notice } = decodeText(bytes, name);
    if (notice !== null) warn(notice);
    return { text, quotes: createQuoteFinder()(text), readOut: false };
  }
  try {
    const { article, quotes } = await readArticleApart(bytes, name);
    for (const notice of article.notices) warn(notice);
    return { text: article.text, quotes, readOut: true };
  } catch (error) {
    throw error instanceof UnreadableError ? new CommandError(error.message) : error;
  }
}

/** "Ann Lee and Tom Marsh, passed on by Reuters". */
function whoInWords({ speaker, speakerMention, others, hops }: ExtractedQuote): string {
  const first = { name: speaker ?? '(nobody named)', mention: speakerMention };
  const speakers = namesInWords(inOrderNamed(first, others).map(({ name }) => name));
  return [speakers, passedOnInWords(hops)].filter((words) => words !== null).join(', ');
}

async function printQuotes(
  { text, quotes }: Found,
  why: boolean,
  { print }: Terminal,
): Promise<void> {
  for (const quote of quotes) {
    const { confidence, start, end } = quote;
    await print(`“${quote.text.replaceAll(/\s+/gu, ' ')}”`);
    await print(`    ${whoInWords(quote)} · ${confidence.toFixed(2)} · ${start}–${end}`);
    if (why) await print(`    ${reasonInWords(text, quote).replaceAll(/\s+/gu, ' ')}`);
  }
  await print(quotes.length === 1 ? '1 quotation' : `${quotes.length} quotations`);
}
