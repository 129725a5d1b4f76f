import { type Author, parseAuthor, parseAuthors } from '../authors.ts';
import { metadataLine } from '../clean-text.ts';
import { edtfDate } from '../dates.ts';
import type { PartialMetadata } from '../metadata.ts';
import type { PageDocument } from '../page/page.ts';
import { plainText } from '../plain-text.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Types of schema.org that are something to quote from; NewsArticle and its kin end in "Article". */
const ARTICLE_TYPE = /(Article|Posting|Report|Review|Interview|WebPage)$/;

/** How many objects are looked at: a page has a handful, a hostile one any number. */
const MAX_OBJECTS = 2000;

/** What the page's `<script type="application/ld+json">` say of the article. */
export function jsonLdMetadata(document: PageDocument): PartialMetadata {
  const objects = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => parseObjects(script.textContent ?? ''),
  );
  const articles = objects.filter((object) =>
    typesOf(object).some((type) => ARTICLE_TYPE.test(type)),
  );
  // A page describes itself as a WebPage too; the article says more.
  const article = articles.find((object) => !typesOf(object).includes('WebPage')) ?? articles[0];
  if (!article) return {};

  const byId = new Map(
    objects.flatMap((object) =>
      typeof object['@id'] === 'string' && 'name' in object ? [[object['@id'], object]] : [],
    ),
  );
  const container = lineOf(resolve(article['publisher'], byId), 'name');
  return {
    title: lineOf(article, 'headline') ?? lineOf(article, 'name'),
    container,
    authors: listOf(article['author'] ?? article['creator']).flatMap((author) =>
      authorsOf(resolve(author, byId), container),
    ),
    issued: edtfDate(lineOf(article, 'datePublished') ?? ''),
    url: lineOf(article, 'url') ?? lineOf(article['mainEntityOfPage'], '@id'),
    language: lineOf(article['inLanguage'], 'alternateName') ?? lineOf(article, 'inLanguage'),
  };
}

/** All objects of a script, those inside arrays and `@graph` too, outermost first. */
function parseObjects(json: string): JsonObject[] {
  let root: unknown;
  try {
    root = JSON.parse(json.trim().replace(/^<!--|-->$/g, ''));
  } catch {
    // Pages are full of broken scripts; another source of metadata then speaks.
    return [];
  }
  const found: JsonObject[] = [];
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MAX_OBJECTS; index++) {
    const value = queue[index];
    if (Array.isArray(value)) queue.push(...listOf(value));
    else if (isObject(value)) {
      found.push(value);
      queue.push(value['@graph'], value['mainEntity'], value['publisher'], value['author']);
    }
  }
  return found;
}

function authorsOf(value: unknown, container: string | null): Author[] {
  if (typeof value === 'string') return parseAuthors(plainText(value), container);
  const name = lineOf(value, 'name');
  if (name === null || !isObject(value)) return [];
  if (typesOf(value).some((type) => type.endsWith('Organization'))) return [{ literal: name }];
  const family = lineOf(value, 'familyName');
  if (family !== null) return [{ family, given: lineOf(value, 'givenName') }];
  const author = parseAuthor(name, container);
  return author ? [author] : [];
}

/** A reference (`{"@id": ...}`) as the object that it names. */
function resolve(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): unknown {
  const [first] = listOf(value);
  if (!isObject(first) || 'name' in first) return first;
  return byId.get(first['@id']) ?? first;
}

/** The text of a property, or the value itself where it is a text. */
function lineOf(value: unknown, property: string): string | null {
  if (typeof value === 'string') return metadataLine(plainText(value));
  if (!isObject(value)) return null;
  const [text] = listOf(value[property]);
  return typeof text === 'string' ? metadataLine(plainText(text)) : null;
}

function typesOf(object: JsonObject): string[] {
  return listOf(object['@type']).filter((type) => typeof type === 'string');
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 100);
  return value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
