import type { GoldArticle, Prediction } from '../corpus.ts';
import { type ContentResult, countContents } from './contents.ts';
import { add, type Counts } from './counts.ts';
import { settingOf } from './setting.ts';
import { countSpeakers } from './speakers.ts';
import { countUnits, type UnitResult } from './units.ts';

/** What was right and wrong in one article. */
export interface ArticleScore {
  article: GoldArticle;
  counts: Counts;
  units: readonly UnitResult[];
  contents: readonly ContentResult[];
}

/**
 * Counts how far the predictions for one article agree with it.
 *
 * (a) A unit is a stretch between quotation marks of three words and more; it is somebody's words
 * when one attribution holds half of it, and none when less than a quarter is held; it is found
 * when direct and mixed predictions cover half of it. (b) The prediction with the largest overlap
 * speaks for a unit. (c) Spans of every type, cut at paragraphs: exact where the same words are
 * covered, partial by the share covered. (d) Right as a whole: found, and with the right speaker.
 */
export function scoreArticle(article: GoldArticle, found: readonly Prediction[]): ArticleScore {
  const setting = settingOf(article, found);
  const counts: Counts = {};
  add(counts, 'invalid', setting.invalid);
  const units = countUnits(setting, counts);
  countSpeakers(units, counts);
  const contents = countContents(setting, counts);
  return { article, counts, units, contents };
}
