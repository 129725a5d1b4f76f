/** Words of nation, party and creed that stand before a name or an office as adjectives, lower case. */
const words = new Set(
  `american americans russian russians ukrainian ukrainians chinese japanese german germans french british english israeli palestinian
  iranian iraqi syrian turkish mexican mexicans canadian cuban indian pakistani afghan saudi egyptian korean
  italian spanish polish swedish european europeans african asian hispanic latino muslim christian jewish catholic evangelical mormon
  republican democratic democrat republicans democrats libertarian gop conservative liberal socialist green tory labour
  us u.s. uk u.k. eu u.n. un n.y. senate house texan southern northern western eastern`
    .trim()
    .split(/\s+/),
);

/** Whether a capitalised word before a name belongs to its description. */
export function isBelonging(word: string): boolean {
  return words.has(word.toLowerCase());
}
