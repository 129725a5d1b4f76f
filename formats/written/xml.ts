import { plainCharacters, plainLine } from '../plain-characters.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Text of a single line for XML 1.0, also between the marks of an attribute. */
export function xmlLine(text: string): string {
  return escape(plainLine(text));
}

/** Text for XML 1.0 that keeps its line feeds. */
export function xmlLines(text: string): string {
  return escape(plainCharacters(text));
}

/** An attribute with a space before it; empty where there is no value. */
export function attribute(name: string, value: string | null | undefined): string {
  return value === null || value === undefined || value === ''
    ? ''
    : ` ${name}="${xmlLine(value)}"`;
}
