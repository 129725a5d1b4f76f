import type { Sounds } from './sounds.ts';

/**
 * What a Cyrillic letter is read as. Where the letter is romanised in several ways, they are, in
 * this order: BGN/PCGN 1947 for Russian and 1965 for Ukrainian; ISO 9:1995; resolution 55 of the
 * Cabinet of Ministers of Ukraine (2010), which BGN/PCGN took over in 2019.
 */
const LETTERS: Readonly<Record<string, Sounds>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g', // g, in Ukrainian h; g; h
  ґ: 'g', // g; g̀; g
  д: 'd',
  е: 'e', // e or ye; e; e. Of ё, which is written е as well: ë or yë; ë
  є: 'e', // ye; ê; ie, at the beginning ye
  ж: 'Z', // zh; ž; zh
  з: 'z',
  и: 'i', // i, in Ukrainian y; i; y
  і: 'i', // i; ì; i. Of ї: yi; ï; i, at the beginning yi
  й: 'i', // y; j; i, at the beginning y
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'X', // kh; h; kh
  ц: 'T', // ts; c; ts
  ч: 'C', // ch; č; ch
  ш: 'S', // sh; š; sh
  щ: 'S', // shch; ŝ; shch
  ъ: '', // ”; ʺ
  ы: 'i', // y; y
  ь: '', // ’; ʹ; nothing
  э: 'e', // e; è
  ю: 'iu', // yu; û; iu, at the beginning yu
  я: 'ia', // ya; â; ia, at the beginning ya
  // Letters of other languages that fold to none of these.
  ђ: 'Z',
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ћ: 'C',
  џ: 'Z',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'X',
};

/** Whether a folded word is written in Cyrillic letters alone. */
export const isCyrillic = (folded: string): boolean => /^\p{Script=Cyrillic}+$/u.test(folded);

const soundsOf = (letters: string): Sounds =>
  letters.replace(/./gu, (letter) => LETTERS[letter] ?? '');

/**
 * The ways in which a folded word in Ukrainian or Russian letters is read, in both languages alike.
 * ьо is the ё of Ukrainian, but KMU 55 makes it o.
 */
export function cyrillicReadings(folded: string): Sounds[] {
  const letters = folded.replaceAll('дж', 'ж');
  return letters.includes('ьо')
    ? [soundsOf(letters.replaceAll('ьо', 'е')), soundsOf(letters)]
    : [soundsOf(letters)];
}
