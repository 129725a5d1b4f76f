import type { MarkPair } from '../quotation/marks.ts';
import type { Words } from './languages.ts';
import { BRACKETED, DOUBLE, SINGLE } from './rules.ts';

const GUILLEMETS: MarkPair = ['«', '»'];
const LOW: MarkPair = ['„', '”'];

const SPANISH: Words = {
  heading: 'Bibliografía',
  quoted: 'citado en',
  and: ' y ',
  etAl: 'et al.',
  circa: 'ca.',
  bce: 'a. C.',
  translated: { mine: 'traducción propia', by: 'traducción de' },
  emphasisAdded: { all: 'énfasis añadido', some: (words) => `énfasis añadido en ${words}` },
  hearsay: (names) => `referido por ${names.join(', luego por ')}`,
  marks: [GUILLEMETS, DOUBLE],
  markSpace: '',
  omission: BRACKETED,
};

const PORTUGUESE: Words = {
  heading: 'Referências',
  // ABNT NBR 10520: "apud".
  quoted: 'apud',
  and: ' e ',
  etAl: 'et al.',
  circa: 'ca.',
  bce: 'a.C.',
  translated: { mine: 'tradução minha', by: 'tradução de' },
  emphasisAdded: { all: 'grifo meu', some: (words) => `grifo meu em ${words}` },
  hearsay: (names) => `relatado por ${names.join(', depois por ')}`,
  marks: [DOUBLE, SINGLE],
  markSpace: '',
  omission: BRACKETED,
};

const ITALIAN: Words = {
  heading: 'Bibliografia',
  quoted: 'citato in',
  and: ' e ',
  etAl: 'et al.',
  circa: 'ca.',
  bce: 'a.C.',
  translated: { mine: 'traduzione mia', by: 'trad. di' },
  emphasisAdded: { all: 'corsivo mio', some: (words) => `corsivo mio in ${words}` },
  hearsay: (names) => `riferito da ${names.join(', poi da ')}`,
  marks: [GUILLEMETS, DOUBLE],
  markSpace: '',
  omission: BRACKETED,
};

const DUTCH: Words = {
  heading: 'Literatuur',
  quoted: 'geciteerd in',
  and: ' en ',
  etAl: 'e.a.',
  circa: 'ca.',
  bce: 'v.Chr.',
  translated: { mine: 'eigen vertaling', by: 'vertaald door' },
  emphasisAdded: {
    all: 'cursivering toegevoegd',
    some: (words) => `cursivering van ${words} toegevoegd`,
  },
  hearsay: (names) => `doorgegeven door ${names.join(', daarna door ')}`,
  marks: [DOUBLE, SINGLE],
  markSpace: '',
  omission: BRACKETED,
};

const POLISH: Words = {
  heading: 'Bibliografia',
  quoted: 'cyt. za:',
  and: ' i ',
  etAl: 'i in.',
  circa: 'ok.',
  bce: 'p.n.e.',
  translated: { mine: 'tłum. własne', by: 'tłum.' },
  emphasisAdded: { all: 'wyróżnienie własne', some: (words) => `wyróżnienie własne: ${words}` },
  // The present tense has no gender, and leaves the names in the nominative.
  hearsay: (names) => `przekazuje ${names.join(', dalej ')}`,
  marks: [LOW, GUILLEMETS],
  markSpace: '',
  omission: BRACKETED,
};

const CZECH: Words = {
  heading: 'Literatura',
  quoted: 'cit. dle',
  and: ' a ',
  etAl: 'et al.',
  circa: 'cca',
  bce: 'př. n. l.',
  translated: { mine: 'vlastní překlad', by: 'překlad' },
  emphasisAdded: { all: 'vlastní zvýraznění', some: (words) => `vlastní zvýraznění: ${words}` },
  hearsay: (names) => `uvádí ${names.join(', dále ')}`,
  marks: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  markSpace: '',
  omission: BRACKETED,
};

const TURKISH: Words = {
  heading: 'Kaynakça',
  quoted: 'akt.',
  and: ' ve ',
  etAl: 'vd.',
  circa: 'yak.',
  bce: 'MÖ',
  translated: { mine: 'çeviri bana ait', by: 'çev.' },
  emphasisAdded: { all: 'vurgu eklendi', some: (words) => `vurgu eklendi: ${words}` },
  hearsay: (names) => `aktaran ${names.join(', ardından ')}`,
  marks: [DOUBLE, SINGLE],
  markSpace: '',
  omission: BRACKETED,
};

/** Languages of styles in which citations are not asked for by themselves. */
export const MORE_WORDS = [
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  ['nl', DUTCH],
  ['pl', POLISH],
  ['cs', CZECH],
  ['tr', TURKISH],
] as const;
