/** Past forms that no rule leads back to the verb. */
const irregular = new Map(
  `say said|tell told|write wrote written|speak spoke spoken|think thought|feel felt|make made|give gave given
  |swear swore sworn|begin began begun|go went gone|know knew known|see saw seen|find found|hear heard|take took taken
  |forbid forbade forbidden|mean meant|hold held|leave left|have has had|break broke broken|throw threw thrown
  |draw drew drawn|send sent|get got gotten|seek sought|foresee foresaw|understand understood|teach taught|learn learnt
  |find found|fight fought|bring brought|keep kept|show shown|lead led|choose chose chosen|forget forgot forgotten
  |deny denied denies|imply implied implies|reply replied replies|do did done does|be is are was were been|lie lied lying`
    .split('|')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/**
 * One key for all forms of a word ("argue", "argued", "arguing", "argument" apart): not always a
 * word itself, but the same for each form.
 *
 * @param word - Lower case.
 */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return stemOf(known);
  let stem = word;
  if (/ie[sd]$/.test(word)) stem = `${word.slice(0, -3)}y`;
  else if (/[^s]s$/.test(word) && word.length > 3) stem = word.slice(0, -1);
  else if (word.endsWith('ed') && word.length > 4) stem = word.slice(0, -2);
  else if (word.endsWith('ing') && word.length > 5) stem = word.slice(0, -3);
  if (/([bdgmnprt])\1$/.test(stem) && stem !== word) stem = stem.slice(0, -1);
  if (/(?:s|sh|ch|x|z)e$/.test(stem) && word.endsWith('es')) return stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
