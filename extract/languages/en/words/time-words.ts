const words = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun today tomorrow yesterday tonight
  morning afternoon evening night week weekend month year day hour minute moment time noon midnight days weeks months years hours minutes
  easter christmas thanksgiving spring summer autumn fall winter earlier later century decade a.m. p.m. am pm`
    .trim()
    .split(/\s+/),
);

/** Whether a word tells when, so that it is nobody's name. */
export function isTimeWord(word: string): boolean {
  return words.has(word.toLowerCase().replace(/(?<=\w{3})\.$/, ''));
}
