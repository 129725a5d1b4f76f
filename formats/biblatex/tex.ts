import { plainLine } from '../plain-characters.ts';

// Braces by name: a plain one would have to have its counterpart in the same field.
const SPECIALS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** Text with every character that means something to TeX written so that it is printed. */
export function escapeTex(text: string): string {
  return plainLine(text).replace(/[\\{}~^#$%&_]/g, (character) => SPECIALS[character] ?? character);
}

/** An address for a verbatim field: what could end the field or begin a command is encoded. */
export function verbatimTex(address: string): string {
  return plainLine(address)
    .trim()
    .replace(/[\s\\{}^"<>`|]/g, (character) => encodeURIComponent(character));
}
