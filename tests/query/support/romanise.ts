/** A system of romanisation: what each small letter becomes, and what at the beginning of a word. */
interface System {
  letters: Readonly<Record<string, string>>;
  atStart?: Readonly<Record<string, string>>;
  /** Letters behind which е and ё are written ye and yë (BGN/PCGN for Russian). */
  softensAfter?: RegExp;
}

const pairs = (written: string): Record<string, string> =>
  Object.fromEntries(
    written.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1).replace('-', '')]),
  );

const SHARED = 'аa бb вv дd зz кk лl мm нn оo пp рr сs тt уu фf';
const ENGLISH = `${SHARED} жzh хkh цts чch шsh щshch`;

export const SYSTEMS = {
  /** BGN/PCGN 1947 for Russian. */
  'BGN/PCGN, Russian': {
    letters: pairs(`${ENGLISH} гg еe ёë иi йy ъ” ыy ь’ эe юyu яya`),
    softensAfter: /(?:^|[аеёиоуыэюяйъь])$/,
  },
  /** BGN/PCGN 1965 for Ukrainian. */
  'BGN/PCGN, Ukrainian': {
    letters: pairs(`${ENGLISH} гh ґg еe єye иy іi їyi йy ь’ юyu яya ’”`),
  },
  /** Resolution 55 of the Cabinet of Ministers of Ukraine, 2010; BGN/PCGN since 2019. */
  KMU: {
    letters: pairs(`${ENGLISH} гh ґg еe єie иy іi їi йi ь- юiu яia ’-`),
    atStart: pairs('єye їyi йy юyu яya'),
  },
  /** ISO 9:1995. */
  'ISO 9': {
    letters: pairs(`${SHARED} гg ґg̀ еe ёë єê жž иi іì їï йj хh цc чč шš щŝ ъʺ ыy ьʹ эè юû яâ ’ʼ`),
  },
} as const satisfies Record<string, System>;

/** Romanises a word in small letters. */
export function romanise(word: string, system: System): string {
  const { letters, atStart = {}, softensAfter } = system;
  return Array.from(word, (letter, at) => {
    const before = word.slice(0, at);
    const soft = /[её]/.test(letter) && softensAfter?.test(before) ? 'y' : '';
    return soft + ((at === 0 ? atStart[letter] : undefined) ?? letters[letter] ?? letter);
  }).join('');
}
