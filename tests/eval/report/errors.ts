import type { ArticleScore } from '../score/score.ts';
import type { UnitResult } from '../score/units.ts';

interface Mistake {
  /** The surer the extractor was, the worse; what it missed comes last. */
  weight: number;
  line: string;
}

const cut = (text: string, length: number): string => text.replace(/\s+/g, ' ').slice(0, length);

function mistakeIn(text: string, id: string, result: UnitResult): Mistake | null {
  const { kind, start, end, gold, prediction, verdict } = result;
  const words = cut(text.slice(start, end), 100);
  const weight = prediction?.quote.confidence ?? 0;
  const sure = weight.toFixed(2);
  if (kind === 'missed') return { weight, line: `missed    ${id}  ${words}` };
  if (kind === 'wrongly-found' || kind === 'spurious')
    return { weight, line: `no quote  ${id}  ${sure}  ${words}` };
  if (kind === 'rejected' || verdict?.lenient) return null;
  const said = prediction?.quote.speaker ?? 'nobody';
  const source = cut(gold?.source.map((span) => text.slice(...span)).join(' … ') ?? '', 40);
  return {
    weight,
    line: `speaker   ${id}  ${sure}  ${words}  said: ${said}  right: ${gold?.speaker ?? 'unnamed'} (${source})`,
  };
}

/** The mistakes in quotation marks, the surest ones first. */
export function worstErrors(scores: readonly ArticleScore[], count: number): string[] {
  return scores
    .flatMap(({ article, units }) =>
      units.flatMap((result) => mistakeIn(article.text, article.id, result) ?? []),
    )
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ line }) => line);
}
