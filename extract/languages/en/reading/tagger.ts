import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';

/** A word or punctuation mark as the tagger sees it. Offsets are UTF-16 into the text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  part: PartOfSpeech;
}

/** Tags a text whose quotation marks are blanked out. */
export type Tagger = (blanked: string) => Token[];

/** Tagged at once; bounds what one odd stretch can cost. */
const chunkLength = 20_000;

/** Where the next chunk ends: at a line feed, else at a space, else anywhere. */
function chunkEnd(text: string, start: number): number {
  const limit = start + chunkLength;
  if (limit >= text.length) return text.length;
  for (const boundary of ['\n', ' ']) {
    const at = text.lastIndexOf(boundary, limit);
    if (at > start) return at + 1;
  }
  return limit;
}

/** Makes every stretch harmless to the tagger without moving a character. */
function tame(text: string): string {
  return text
    .replace(/[^\S\n]|\p{Cc}(?<!\n)|\p{Cf}|\p{Cs}/gu, (character) => ' '.repeat(character.length))
    .replace(/[’ʼ]/g, "'")
    .replace(/\S{80,}/g, (run) => ' '.repeat(run.length));
}

/** Short words whose full stop ends no sentence, where the tokenizer cuts it off. */
const shortened =
  /^(?:rev|maj|cmdr|adm|cpl|pvt|supt|insp|det|atty|pres|sens|msgr|sec|amb|dist|asst|fr|ald|dep|wis)$/i;

/** How far a token may stand behind the one before it, white space apart. */
const gap = 200;

/** Where a token stands in its chunk, or `null` if the tokenizer changed it. */
function locate(chunk: string, token: string, cursor: number): number | null {
  let at = cursor;
  while (chunk[at] === ' ' || chunk[at] === '\n') at++;
  if (chunk.startsWith(token, at)) return at;
  const near = chunk.slice(at, at + gap + token.length).indexOf(token);
  return near < 0 ? null : at + near;
}

/** Loads the language model; the function it returns keeps nothing between calls. */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  // The library knows these two by identity, and they use no `this`.
  const { value, pos } = nlp.its;

  function tagChunk(chunk: string, offset: number, into: Token[]): void {
    const tokens = nlp.readDoc(chunk).tokens();
    const values = tokens.out(value);
    const parts = tokens.out(pos) as PartOfSpeech[];
    let cursor = 0;
    for (const [index, text] of values.entries()) {
      const part = parts[index] ?? 'X';
      const at = part === 'SPACE' ? null : locate(chunk, text, cursor);
      if (at === null) continue;
      cursor = at + text.length;
      const last = into.at(-1);
      if (text === '.' && last?.end === offset + at && shortened.test(last.text)) {
        last.text += '.';
        last.end++;
        continue;
      }
      const owner = /^(.{2,})'s$/u.exec(text)?.[1];
      const end = offset + at + (owner ?? text).length;
      into.push({ start: offset + at, end, text: owner ?? text, part });
      if (owner) into.push({ start: end, end: offset + cursor, text: "'s", part: 'PART' });
    }
  }

  return (blanked) => {
    const text = tame(blanked);
    const tokens: Token[] = [];
    for (let start = 0; start < text.length;) {
      const end = chunkEnd(text, start);
      tagChunk(text.slice(start, end), start, tokens);
      start = end;
    }
    return tokens;
  };
}
