const particles = new Set('de la le von van der den bin ibn al el da di du dos del y'.split(' '));

/** Whether a word, in lower case, joins two parts of a name: "de", "van der". */
export function isParticle(word: string): boolean {
  return particles.has(word);
}
