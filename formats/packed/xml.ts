import { Parser } from 'htmlparser2';
import { decode } from '../article/encoding.ts';
import { ArticleError, damaged } from '../article/errors.ts';

/** Hears what an XML file holds, in its order. Names are as they are written, with their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

const MAX_DEPTH = 256;
/** A book of a thousand pages has some 500,000. */
const MAX_ELEMENTS = 2_000_000;

/**
 * Goes through an XML file without keeping it. Entities of its own are not known to it, nothing is
 * fetched.
 *
 * @throws {ArticleError} DAMAGED, TOO_DEEP or TOO_MANY_ELEMENTS.
 */
export function walkXml(bytes: Uint8Array, listener: XmlListener): void {
  walkXmlText(decode(bytes).text, listener);
}

/** The same of a text that is decoded already. */
export function walkXmlText(text: string, listener: XmlListener): void {
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(text)) {
    throw damaged('A file in this one declares entities of its own, which no document needs');
  }
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw tooDeep();
        if (++elements > MAX_ELEMENTS) throw tooMany();
        listener.open(name, attributes);
      },
      onclosetag(name) {
        depth--;
        listener.close(name);
      },
      ontext: (part) => listener.text(part),
    },
    { xmlMode: true },
  );
  parser.write(text);
  if (depth > 0) throw damaged('A file in this one is cut off');
  parser.end();
}

/** The part of a name after its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function tooDeep(): ArticleError {
  return new ArticleError(
    'TOO_DEEP',
    'The elements of this document are nested deeper than those of any article, so nothing was taken from it: paste its text instead.',
  );
}

function tooMany(): ArticleError {
  return new ArticleError(
    'TOO_MANY_ELEMENTS',
    `This document has more than the ${MAX_ELEMENTS} elements that Dixit reads, so nothing was taken from it: paste the part that you need.`,
  );
}
