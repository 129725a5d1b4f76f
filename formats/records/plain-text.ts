const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Whether a note is of a program that writes them as HTML. */
const IS_HTML = /^\s*<(?:p|div|h[1-6]|ul|ol|blockquote|strong|em|span|table)\b[^<>]{0,2000}>/i;

/** A note without the markup in which some programs write it; other texts as they are. */
export function plainText(note: string): string {
  if (!IS_HTML.test(note)) return note.trim();
  return note
    .replace(/<\/(?:p|div|h[1-6]|li|tr|blockquote|table)\s*>|<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
      const code = Number(dec ?? Number.parseInt(String(hex), 16));
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
