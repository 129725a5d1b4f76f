import { RIS_TYPES } from '../../exchange/ris-types.ts';

/** Types of RIS that Dixit writes none of, with what they are in CSL. */
const OTHERS: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  ANCIENT: 'classic',
  ART: 'graphic',
  BILL: 'bill',
  CHART: 'figure',
  CLSWK: 'classic',
  CPAPER: 'paper-conference',
  CTLG: 'book',
  DBASE: 'dataset',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  FIGURE: 'figure',
  GOVDOC: 'report',
  GRANT: 'report',
  GRNT: 'report',
  HEAR: 'hearing',
  ICOMM: 'personal_communication',
  INPR: 'article-journal',
  JFULL: 'periodical',
  LEGAL: 'legislation',
  MANSCPT: 'manuscript',
  MAP: 'map',
  MULTI: 'broadcast',
  MUSIC: 'musical_score',
  PODCAST: 'broadcast',
  PRESS: 'article-newspaper',
  SER: 'book',
  SLIDE: 'speech',
  STAND: 'standard',
  TV: 'broadcast',
  UNBILL: 'bill',
  UNPD: 'manuscript',
  WEB: 'webpage',
};

/** What a type of RIS can stand for in CSL, the likeliest first; none for `GEN` and what is no type. */
export function cslTypesOf(type: string): readonly string[] {
  const own = [...RIS_TYPES].filter(([, ris]) => ris === type).map(([csl]) => csl);
  const [first] = type === 'JOUR' ? ['article-journal'] : own;
  const other = OTHERS[type];
  return [...new Set([first, other, ...own].filter((csl) => csl !== undefined))];
}
