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
  // LuaTeX takes the sign for a character that could not be read for a fault of the file.
  '\uFFFD': '?',
};

/**
 * Text with every character that means something to TeX written so that it is printed; of signs that
 * would grow together (`--`, `''`) each stands for itself.
 */
export function escapeTex(text: string): string {
  return escapeSigns(plainLine(text));
}

/** The same of a part of what {@link plainLine} was made of as a whole. */
export function escapeSigns(line: string): string {
  return line
    .replace(/[\\{}~^#$%&_\uFFFD]/g, (character) => SPECIALS[character] ?? character)
    .replace(/([-'`])(?=\1)/g, '$1{}');
}

/** An address for a verbatim field: what could end the field or begin a command is encoded. */
export function verbatimTex(address: string): string {
  return plainLine(address)
    .trim()
    .replace(/[\s\\{}^"<>`|\uFFFD]/g, (character) => encodeURIComponent(character));
}
