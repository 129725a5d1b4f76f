import { parseAuthors } from '../article/authors.ts';
import { metadataLine } from '../article/clean-text.ts';
import { edtfDate } from '../article/dates.ts';
import type { PartialMetadata } from '../article/metadata.ts';
import { localName, walkXml } from '../packed/xml.ts';

/** Titles that programs make of the file's name, or of nothing. */
const NO_TITLE =
  /^(?:untitled|document\s*\d*|microsoft word\b.*|.*\.(?:docx?|odt|rtf|indd|qxp|pdf))$/iu;

/** What Dublin Core elements say, wherever they stand in an XML file; the first of each counts. */
export function dublinCore(content: Uint8Array): PartialMetadata {
  const found = new Map<string, string[]>();
  let current: string | null = null;
  let text = '';
  walkXml(content, {
    open(name) {
      if (!/^dc:\w+$/.test(name)) return;
      current = localName(name);
      text = '';
    },
    close(name) {
      if (current === null || name !== `dc:${current}`) return;
      const line = metadataLine(text);
      if (line !== null) found.set(current, [...(found.get(current) ?? []).slice(0, 99), line]);
      current = null;
    },
    text(part) {
      if (current !== null && text.length < 10_000) text += part;
    },
  });
  const first = (name: string) => found.get(name)?.[0] ?? null;
  const title = first('title');
  const source = [first('source'), first('identifier')].find(
    (line) => line !== null && /^https?:\/\//iu.test(line),
  );
  return {
    title: title !== null && NO_TITLE.test(title) ? null : title,
    authors: (found.get('creator') ?? []).flatMap((line) => parseAuthors(line, null)),
    issued: edtfDate(first('date') ?? ''),
    language: first('language'),
    url: source ?? null,
  };
}
