import type { PageDocument, PageElement } from './page.ts';

/** What stands around an article on its page, by how its elements are called. */
interface Furniture {
  selector: string;
  /** Text longer than this is something else, in characters. */
  longest: number;
}

const FURNITURE: readonly Furniture[] = [
  {
    selector: 'figcaption, [class*="caption"], [class*="image-credit"], [class*="photo-credit"]',
    longest: 1000,
  },
  {
    selector:
      '[id*="cookie"], [class*="cookie"], [id*="consent"], [class*="consent"], [class*="gdpr"], [id*="gdpr"]',
    longest: 5000,
  },
  {
    selector:
      '[class*="byline"], [class*="dateline"], [itemprop="author"], [itemprop="datePublished"], address[class*="author"]',
    longest: 300,
  },
];

/** What an article can be in, however it is called. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** Words of a sentence are never taken out of it. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'span', 'strong', 'time']);

/** Takes captions, cookie lines and bylines out of a page. */
export function clearFurniture(document: PageDocument): void {
  for (const { selector, longest } of FURNITURE) {
    for (const element of document.querySelectorAll(selector)) {
      const { length } = element.textContent ?? '';
      if (length > longest || WHOLE.has(element.localName) || isInSentence(element, length))
        continue;
      element.remove();
    }
  }
}

function isInSentence({ localName, parentNode }: PageElement, length: number): boolean {
  return INLINE.has(localName) && (parentNode?.textContent ?? '').length > length + 20;
}

/** Longest line that is furniture, in characters. */
const LONGEST_LINE = 220;

const LINES: readonly RegExp[] = [
  // Cookies.
  /\b(?:we|our (?:site|partners)|this (?:web)?site)\b.{0,60}\buses? cookies\b/iu,
  /^(?:accept|reject|allow|manage|decline)(?: all)?(?: (?:cookies|preferences|settings))?\.?$/iu,
  /^(?:cookie|privacy) (?:policy|settings|preferences|notice)\.?$/iu,
  // Captions and their credits.
  /^(?:photo(?:graph)?|image|picture|video|illustration|graphic|credit)s?(?: (?:credit|caption|source|by))?\s*[:©|]/iu,
  /^(?:\p{Lu}[\p{L}.’'-]+[ /]){0,4}(?:getty images|ap photo|reuters|afp|epa|shutterstock)(?:[ /]\p{Lu}[\p{L}.’'-]+){0,4}$/iu,
  // What a site says beside an article.
  /^(?:advertisement|advert|ad|share|comments?|print|email|listen|watch live|live|loading|subscribe|sign up)[.…:]?$/iu,
  /^(?:share|save|listen to|print|email|gift) this (?:article|story|page)\b.{0,40}$/iu,
  /^(?:read more|read also|see also|related|more on this(?: story)?|recommended)\b\s*(?:[:|–—].*)?$/iu,
  /^(?:sign up (?:to|for)|subscribe to) (?:our|the)\b.{0,120}\bnewsletter\b/iu,
  /^(?:©|\(c\)|copyright ©).{0,160}$/iu,
];

/** Lines at the head of an article that may hold byline and date. */
const HEAD = 5;

/**
 * Whether a line of a page is none of the article's paragraphs.
 *
 * @param index - Of the line in the text.
 * @param authors - Names of the article's authors.
 */
export function isFurnitureLine(line: string, index: number, authors: readonly string[]): boolean {
  if (line.length > LONGEST_LINE) return false;
  if (LINES.some((pattern) => pattern.test(line))) return true;
  if (index >= HEAD || /[.!?…"”’»]$/u.test(line)) return false;
  const name = line.replace(/^by:?\s+/iu, '').toLowerCase();
  return (
    authors.some((author) => author.toLowerCase() === name) ||
    /^[Bb][Yy]:?\s+\p{Lu}\D{2,100}$/u.test(line) ||
    /^(?:first )?(?:published|updated|posted|last (?:updated|modified))\b.{0,80}\d/iu.test(line) ||
    /^\d+ min(?:ute)?s? (?:read|ago)$/iu.test(line)
  );
}
