import { isArchiveName } from '../../contract/archive/archives.ts';
import { MAX_CHUNK_BYTES } from '../../contract/captures.ts';
import { isImported } from '../../contract/imports.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import { readInput } from '../input.ts';
import type { InputFile } from '../input.ts';
import { LIBRARY_OPTION, withLibrary } from '../library.ts';
import { importArchive } from './archive/import-archive.ts';
import { areMany, importArticles } from './import-articles.ts';
import { importQuotes } from './import-quotes.ts';
import type { LibraryClient } from '../reach.ts';
import { toJsonLine } from '../terminal.ts';

/** What the app's "keep all above" takes too. */
const KEEP_ABOVE = 0.9;

/** `dixit import` */
export const importArticle: Command = {
  usage: `dixit import FILE|FOLDER… [--keep-above N] [--library FILE] [--json] [--raw]
dixit import FILE.csv|FILE.xlsx|FILE.jsonl [--map FIELD=COLUMN,…] [--sheet NAME] [--duplicates] [--dry-run] [--library FILE] [--json] [--raw]
dixit import FILE.bib|FILE.ris|FILE.json|FILE.rdf [--take-file] [--duplicates] [--dry-run] [--library FILE] [--json] [--raw]
dixit import FILE.dixitz [--take-file] [--dry-run] [--library FILE] [--json] [--raw]

Takes an article into the library: its source, its text, and the quotations that were found.
FILE is a text, Markdown, a saved page (HTML, MHTML), a Word document, a PDF or an e-book; "-" is
standard input. Those of which Dixit is sure are kept as quotes, the others wait in the app for
review. Of several files, or a folder with all in it, one that is refused stops none of the others:
it is told on standard error, and the exit status is 1. What is in the library already is left out.
Where Dixit has the library open it does this itself, and shows it at once.

  --keep-above N   keeps those with a confidence of at least N, 0 to 1; ${KEEP_ABOVE} unless told otherwise
  --library FILE   this library in place of the usual one; it is made where it is missing
  --json           {"captureId","title","kept","pending"}; of several files a line for each:
                   {"path","state","reason","captureId","kept","pending"}
  --raw            sends control characters to the terminal as they are

Of a file with the ending csv, tsv, xlsx, jsonl or ndjson every row is a quote; all are one step to undo.
Rows with an error are left out and told on standard error, and the exit status is 1.

  --map F=C,…      the column that says a field, where its name does not tell: text, speakers,
                   roles, saidOn, kind, mode, language, note, tags, collections, title, container,
                   authors, issued, url, page, …; "F=" reads it of none
  --sheet NAME     this sheet of a workbook in place of the first
  --duplicates     imports rows, too, whose wording the speaker has in the library already
  --dry-run        only says what an import would bring

Of a bibliography (BibTeX, BibLaTeX, RIS, CSL-JSON, Zotero RDF) every record is a source, and the
quotes that Dixit wrote into it come with them; of annotations (Hypothesis, W3C) each is a quote of
its page. What the library does not know of a source is filled in.

  --take-file      takes the file's word where it says something else of a source than the library
  --json           {"rows","quotes","speakers","sources","tags","collections","duplicates",
                   "refused","errors","firstErrors":[{row,column,value,reason}],"unread","mapping",
                   "sameSources","changedSources","keptSources","editedSources",
                   "differences":[{row,title,field,library,file,outcome}]}

Of an archive of Dixit (dixitz; "dixit export --format archive") every record is taken that the
library has not; it is one step to undo.

  --take-file      takes the archive's records, too, where the library has others of the same UUID
  --dry-run        only says what would be taken
  --json           {"name","content","kinds":[{kind,new,same,changed,refused}],"cut",
                   "remarks":[{kind,about,name,reason}]}
`,
  options: {
    ...LIBRARY_OPTION,
    'keep-above': { type: 'string' },
    map: { type: 'string' },
    sheet: { type: 'string' },
    duplicates: { type: 'boolean' },
    'take-file': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    raw: { type: 'boolean' },
  },
  async run(given, terminal) {
    const [path, ...more] = given.positionals;
    if (path === undefined) throw new UsageError('Name one FILE or more.');
    if (more.length === 0 && isArchiveName(path)) return importArchive(path, given, terminal);
    if (more.length === 0 && isImported(path)) return importQuotes(path, given, terminal);
    if (given.positionals.some(isImported))
      throw new UsageError('Name one file of rows or sources alone.');
    const only = ['map', 'sheet', 'duplicates', 'take-file', 'dry-run'].find(
      (name) => given.has(name) || given.text(name) !== undefined,
    );
    if (only !== undefined)
      throw new UsageError(
        `--${only} is for a file of rows or sources (csv, xlsx, jsonl, bib, ris, json, rdf).`,
      );
    const threshold = parseThreshold(given.text('keep-above'));
    if (areMany(given.positionals)) {
      return importArticles(given.positionals, threshold, given, terminal);
    }
    const file = await readInput(path, terminal);
    await withLibrary(given, 'write', async (library) => {
      const summary = await importFile(library, file, threshold);
      const { title, kept, pending } = summary;
      if (given.has('json')) await terminal.emit(toJsonLine(summary));
      else await terminal.print(`“${title}”: ${kept} kept, ${pending} to be reviewed in the app.`);
    });
  },
};

async function importFile(library: LibraryClient, { name, bytes }: InputFile, threshold: number) {
  const { fileId } = await library.files.begin({ name, size: bytes.length });
  for (let at = 0; at < bytes.length; at += MAX_CHUNK_BYTES) {
    const chunk = Buffer.from(bytes.subarray(at, at + MAX_CHUNK_BYTES));
    await library.files.append({ fileId, base64: chunk.toString('base64') });
  }
  const { id } = await library.captures.start({ fileId, keepAbove: threshold });
  const { source, proposals } = await library.captures.get({ id });
  const count = (wanted: string) => proposals.filter(({ state }) => state === wanted).length;
  return { captureId: id, title: source.title, kept: count('kept'), pending: count('pending') };
}

function parseThreshold(text: string | undefined): number {
  if (text === undefined) return KEEP_ABOVE;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (number >= 0 && number <= 1) return number;
  throw new UsageError('--keep-above takes a number from 0 to 1.');
}
