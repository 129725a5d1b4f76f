import type { CitedQuote } from '../../contract/citations.ts';
import { type ShownSegment, shownSegments } from '../../contract/shown-segments.ts';
import type { StyleRules } from '../styles/index.ts';
import { hasWords, joinOverOmission } from './omissions.ts';
import { concat, styled, type Styled } from './styled.ts';

function sicOf({ quotation: { sic } }: StyleRules): Styled {
  if (sic === 'silent') return styled('');
  return concat(styled(' ['), styled('sic', sic === 'italic'), styled(']'));
}

/** Words without the signs and spaces behind them; nothing but signs stays as it is. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,;:!?…]/u.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end) || text.trimEnd();
}

/** A segment as the style shows it, but for words that are left out. */
function shownWords(
  style: StyleRules,
  segment: Exclude<ShownSegment, { type: 'omitted' }>,
): Styled {
  if (segment.type === 'said') return styled(segment.text);
  if (segment.type === 'inserted') {
    return styled(`${segment.before}[${segment.text}]${segment.after}`);
  }
  // What is said of the words stands right behind them, before the signs marked with them.
  const words = withoutSigns(segment.text);
  const signs = segment.text.slice(words.length);
  if (segment.type === 'sic') return concat(styled(words), sicOf(style), styled(signs));
  const saysSo = style.quotation.emphasisBeside && segment.by === 'me';
  if (saysSo) return concat(styled(words, true), styled(` [${style.emphasisAdded.all}]${signs}`));
  const stressed = segment.text.trimEnd();
  return concat(styled(stressed, true), styled(segment.text.slice(stressed.length)));
}

/** What is shown between omissions, and what is left out before it. */
interface Stretch {
  omitted: string;
  shown: Styled;
}

/** A quotation cut at its omissions; marks alone between two of them are left out with them. */
function stretchesOf(style: StyleRules, segments: readonly ShownSegment[]): Stretch[] {
  const stretches: Stretch[] = [];
  let [omitted, shown] = ['', styled('')];
  for (const segment of segments) {
    if (segment.type !== 'omitted') {
      shown = concat(shown, shownWords(style, segment));
    } else if (!segment.replaced) {
      const isNothing = stretches.length > 0 && !hasWords(shown);
      if (!isNothing) stretches.push({ omitted, shown });
      omitted = isNothing ? `${omitted}${shown.text}${segment.text}` : segment.text;
      shown = styled('');
    }
  }
  return [...stretches, { omitted, shown }];
}

/** The words of a quote as the style shows what is left out, put in, wrong or stressed in them. */
export function asQuoted(
  style: StyleRules,
  { text, segments }: Pick<CitedQuote, 'text' | 'segments'>,
): Styled {
  if (segments === null) return styled(text);
  const [first, ...others] = stretchesOf(style, shownSegments(segments));
  const shown = others.reduce(
    (before, next) => joinOverOmission(style, before, next.omitted, next.shown),
    first?.shown ?? styled(''),
  );
  // Who leaves out everything has not yet chosen what to quote.
  return hasWords(shown) ? shown : styled(text);
}
