const vowel = /[aeiou]/;

/** Verbs whose past forms follow no rule: base, past, past participle. */
const irregular = new Map<string, readonly string[]>(
  [
    'say said',
    'tell told',
    'write wrote written',
    'speak spoke spoken',
    'put put',
    'read read',
    'think thought',
    'feel felt',
    'make made',
    'give gave given',
    'swear swore sworn',
    'sing sang sung',
    'begin began begun',
    'go went gone',
    'know knew known',
    'see saw seen',
    'find found',
    'hear heard',
    'shoot shot',
    'take took taken',
    'forbid forbade forbidden',
    'mean meant',
    'bet bet',
    'hold held',
    'weep wept',
    'quit quit',
    'leave left',
    'spit spat',
    'have had',
    'break broke broken',
    'hit hit',
    'throw threw thrown',
    'draw drew drawn',
    'send sent',
    'get got gotten',
    'cast cast',
    'seek sought',
  ].map((line) => {
    const [base = '', ...past] = line.split(' ');
    return [base, past];
  }),
);

function third(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

/** Doubling is regular only where one short vowel of a stressed last syllable comes before the consonant. */
const doubled = new Set(
  'quip nod jab jot slam blab chat gab admit commit submit refer concur rebut plan pin slip tap rap blog sob snap zap chip dub pan quiz bar stir cap wrap vet'.split(
    ' ',
  ),
);

function stem(base: string): string {
  return doubled.has(base) ? base + base.slice(-1) : base;
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem(base)}ed`;
}

function participle(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && vowel.test(base.slice(0, -1)))
    return `${base.slice(0, -1)}ing`;
  return `${stem(base)}ing`;
}

/** The forms of an English verb: base, -s, past, past participle, -ing. */
export function formsOf(base: string): string[] {
  return [base, third(base), ...(irregular.get(base) ?? [past(base)]), participle(base)];
}
