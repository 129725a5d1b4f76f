/** Signs by the commands that print them. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ss: 'ß',
    SS: 'ẞ',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
    j: 'ȷ',
    dh: 'ð',
    DH: 'Ð',
    dj: 'đ',
    DJ: 'Đ',
    th: 'þ',
    TH: 'Þ',
    ng: 'ŋ',
    NG: 'Ŋ',
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    lbrace: '{',
    rbrace: '}',
    textasciitilde: '~',
    textasciicircum: '^',
    textquotedbl: '"',
    textasciigrave: '`',
    textquotesingle: "'",
    textunderscore: '_',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    textdollar: '$',
    textendash: '–',
    textemdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    quotedblbase: '„',
    quotesinglbase: '‚',
    glqq: '„',
    grqq: '“',
    flqq: '«',
    frqq: '»',
    guillemotleft: '«',
    guillemotright: '»',
    guilsinglleft: '‹',
    guilsinglright: '›',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    S: '§',
    P: '¶',
    textsection: '§',
    copyright: '©',
    textcopyright: '©',
    textregistered: '®',
    texttrademark: '™',
    pounds: '£',
    textsterling: '£',
    euro: '€',
    texteuro: '€',
    textdegree: '°',
    textperiodcentered: '·',
    textbullet: '•',
    textnumero: '№',
    textordfeminine: 'ª',
    textordmasculine: 'º',
    textmu: 'µ',
    times: '×',
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    newline: ' ',
    par: ' ',
    newblock: ' ',
    space: ' ',
    quad: ' ',
    textvisiblespace: ' ',
    slash: '/',
    nobreakdash: '',
  }),
);

/** Combining marks by the commands that put them on the next letter. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    u: '\u0306',
    '.': '\u0307',
    '"': '\u0308',
    r: '\u030A',
    H: '\u030B',
    v: '\u030C',
    G: '\u030F',
    d: '\u0323',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
    t: '\u0361',
  }),
);

/** Commands whose argument is what they print, or that print nothing. */
const TRANSPARENT =
  /^(?:emph|text(?:it|bf|sc|rm|sf|tt|up|sl|md|normal|superscript|subscript|cyrillic|greek)|mkbib\w+|bib\w+|url|path|uppercase|lowercase|MakeUppercase|MakeLowercase|NoCaseChange|mbox|hbox|protect|relax|it|bf|sc|rm|sf|tt|em|small|upshape|itshape|bfseries|scshape|normalfont|nocase|noopsort|nolinkurl|penalty0|textnormal|ensuremath|mathrm|mathit|mathbf|math|aftergroup|hspace|unskip|ignorespaces)$/;

const TOKEN =
  /\\([A-Za-z]+)[ \t\n\r]*|\\([^A-Za-z])|([{}$~])|(---?|``|'')|([^\\{}$~\-`']+|[-`'])/gsu;

/** What TeX takes for white space: a narrow or hard space is a character like others. */
const SPACES = /[ \t\r\n\f\v]+/g;

/** Text in which nothing means anything to TeX. */
const IS_PLAIN = /^[^\\{}$~\-`']*$/;

const LIGATURES: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '~': ' ',
};
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': ' ',
  ',': ' ',
  ' ': ' ',
  '\n': ' ',
  ';': ' ',
  ':': ' ',
  '/': '',
  '-': '',
  '!': '',
  '(': '',
  ')': '',
  '[': '',
  ']': '',
  '@': '',
};

/** Puts a mark on the first letter of a text; `ı` under a mark is an `i`. */
function marked(text: string, mark: string): string {
  const [letter = ''] = text;
  const base = { ı: 'i', ȷ: 'j' }[letter] ?? letter;
  return `${base}${mark}${text.slice(letter.length)}`.normalize('NFC');
}

/**
 * Text of a field as TeX would print it: accents and signs by their commands, without braces;
 * commands that are not known stay as they are written. Line breaks and runs of spaces are one space.
 */
export function texText(tex: string): string {
  if (IS_PLAIN.test(tex)) return tex.replace(SPACES, ' ').trim();
  let text = '';
  let mark = '';
  let isMath = false;
  const print = (printed: string) => {
    const letters = mark === '' ? printed : printed.trimStart();
    text += mark === '' || letters === '' ? printed : marked(letters, mark);
    if (letters !== '') mark = '';
  };
  for (const [, command, escaped, sign, ligature, plain] of tex.matchAll(TOKEN)) {
    if (command !== undefined) {
      const accent = ACCENTS.get(command);
      const symbol = SYMBOLS.get(command);
      if (accent !== undefined) mark = accent;
      else if (symbol !== undefined) print(symbol);
      else if (!TRANSPARENT.test(command)) print(`\\${command} `);
    } else if (escaped !== undefined) {
      const accent = ACCENTS.get(escaped);
      if (accent !== undefined) mark = accent;
      else print(ESCAPED[escaped] ?? escaped);
    } else if (sign === '~') print(' ');
    // A mark over nothing does not go over to what follows.
    else if (sign === '}') mark = '';
    else if (ligature !== undefined) print(LIGATURES[ligature] ?? ligature);
    else if (sign === '$') isMath = !isMath;
    else if (plain !== undefined) print(isMath ? plain.replace(/[_^]/g, '') : plain);
  }
  return text.replace(SPACES, ' ').trim();
}

/** An address as it stands in a verbatim field, without the command that may stand around it. */
export function texAddress(tex: string): string {
  const bare = /^\s*\\(?:url|nolinkurl|href|path)\s*\{([^{}]*)\}/.exec(tex)?.[1] ?? tex;
  return bare
    .replace(/\\([#$%&_{}~])/g, '$1')
    .replace(/[{}\s]+/g, '')
    .trim();
}
