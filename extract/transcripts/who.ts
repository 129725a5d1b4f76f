import { isTitle } from '../languages/en/words/names/titles.ts';

const nobody =
  /^(?:Q|A|Q\d|A\d|Question|Answer|QUESTION|ANSWER|UNKNOWN|SPEAKER|Speaker|UNIDENTIFIED.*)$/u;
const answers = /^(?:A|A\d|Answer|ANSWER)$/u;
const interviewed =
  /[Ii]nterview (?:with|of) (?:[a-z]+ ){0,4}(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3})/u;

/** "ADA QUILL" as it is written elsewhere: "Ada Quill". */
function inCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (start) => `Mc${start.slice(2).toUpperCase()}`);
}

const bare = (name: string): string[] => {
  const words = inCase(name).split(/\s+/u);
  while (words.length > 1 && (isTitle(words[0] ?? '') || words[0] === 'The')) words.shift();
  return words;
};

/**
 * Makes the function that says who a label means: "MR. QUILL" is Ada Quill, where she has been
 * labelled or named in full; nobody for "Q".
 *
 * @param labels - Every label of the transcript.
 */
export function whoIs(text: string, labels: readonly string[]): (label: string) => string | null {
  const full = labels.map(bare).filter((words) => words.length > 1);
  const guest = interviewed.exec(text.slice(0, 3000))?.[1] ?? null;
  return (label) => {
    if (nobody.test(label)) return answers.test(label) ? guest : null;
    const words = bare(label);
    const last = words.at(-1) ?? '';
    const known = words.length > 1 ? words : full.find((one) => one.at(-1) === last);
    if (known) return known.join(' ');
    return namedInFull(text, last) ?? last;
  };
}

/** The name in the text that ends with a surname: "Ada Quill" for "Quill". */
function namedInFull(text: string, last: string): string | null {
  const plain = last.replace(/[^\p{L}'’-]/gu, '');
  if (plain === '') return null;
  for (let at = text.indexOf(` ${plain}`); at >= 0; at = text.indexOf(` ${plain}`, at + 1)) {
    const before = text.slice(Math.max(0, at - 40), at);
    const first = /(?:^|[\s(])(\p{Lu}\p{Ll}[\p{L}'’-]{0,30})$/u.exec(before)?.[1];
    if (first && !isTitle(first)) return `${first} ${plain}`;
  }
  return null;
}
