import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { writeTei } from '../../../formats/exchange/tei.ts';
import { elementsOf, parseXml, type XmlElement } from '../support/parse-xml.ts';
import { HOSTILE, record } from '../support/records.ts';

// What TEI P5 allows in which element, made of its schema for an editor by others than we. It holds
// names, not their order or number, which the schema beside this file has.
const schemaFile = fileURLToPath(import.meta.resolve('@jinntec/jinn-codemirror/dist/tei.json'));
const Schema = z.object({
  elements: z.array(
    z.object({
      name: z.string(),
      children: z.array(z.string()).default([]),
      attributes: z.array(z.object({ name: z.string() })).default([]),
    }),
  ),
});
const elements = new Map(
  Schema.parse(JSON.parse(readFileSync(schemaFile, 'utf8'))).elements.map((each) => [
    each.name,
    {
      children: new Set(each.children),
      attributes: new Set(each.attributes.map(({ name }) => name)),
    },
  ]),
);

/** What of an element TEI does not allow, in words. */
function strangeIn({ name, attributes, children }: XmlElement): string[] {
  const allowed = elements.get(name);
  if (allowed === undefined) return [`${name} is no element of TEI`];
  return [
    ...Object.keys(attributes)
      .filter((attribute) => attribute !== 'xmlns' && !allowed.attributes.has(attribute))
      .map((attribute) => `${attribute} in ${name}`),
    ...children
      .filter((child) => !allowed.children.has(child.name))
      .map((child) => `${child.name} in ${name}`),
    ...children.flatMap(strangeIn),
  ];
}

/** The elements of our schema, each with the names that may stand in it. */
function schemaElements(): XmlElement[] {
  const rng = readFileSync(new URL('dixit-tei.rng', import.meta.url), 'utf8');
  const grammar = parseXml(rng.replace(/<!--.*?-->/gsu, ''));
  const patterns = new Map(
    elementsOf(grammar, 'define').map((each) => [each.attributes['name'] ?? '', each]),
  );
  // As deep as a pattern goes without entering an element.
  const within = (pattern: XmlElement, kind: string): string[] =>
    pattern.children.flatMap((child) => {
      const name = child.attributes['name'] ?? '';
      if (child.name === kind) return [name];
      const called = child.name === 'ref' ? patterns.get(name) : child;
      if (called === undefined) throw new Error(`Nothing is called ${name}`);
      return /^(?:element|attribute)$/u.test(called.name) ? [] : within(called, kind);
    });
  return elementsOf(grammar, 'element').map((element) => ({
    name: element.attributes['name'] ?? '',
    attributes: Object.fromEntries(within(element, 'attribute').map((name) => [name, ''])),
    children: within(element, 'element').map((name) => ({
      name,
      attributes: {},
      children: [],
      text: '',
    })),
    text: '',
  }));
}

describe('the elements of TEI', () => {
  test('are known', () => {
    expect(elements.size).toBeGreaterThan(500);
    expect(strangeIn(parseXml('<cit><person n="1" rubbish="1"/></cit>'))).toEqual([
      'person in cit',
      'rubbish in person',
    ]);
  });

  test('are those of our schema, with all that it allows in them', () => {
    const ours = schemaElements();
    expect(ours).toHaveLength(45);
    expect(ours.find(({ name }) => name === 'cit')?.children).toHaveLength(2);
    expect(ours.flatMap(strangeIn)).toEqual([]);
  });

  test('hold what is written into them', () => {
    const agency = { display: 'TASS', family: null, given: null, kind: 'organisation' } as const;
    const crowd = { display: 'The crew', family: null, given: null, kind: 'group' } as const;
    const quotes = [
      record({ hops: [agency], note: 'Heard twice.', translator: 'Jo Roe' }),
      record({ speakers: [crowd], kind: 'indirect', locators: { page: '3', timestamp: '1:02' } }),
      record({
        segments: [
          { type: 'said', text: 'the ' },
          { type: 'omitted', text: 'old ' },
          { type: 'inserted', text: 'fishing' },
          { type: 'sic', text: ' boast' },
          { type: 'emphasis', text: ' sails', by: 'me' },
        ],
      }),
      record({ source: null, speakers: [] }),
      ...HOSTILE.map((text) => record({ text, note: text, tags: [text], role: text })),
    ];
    expect(strangeIn(parseXml(writeTei(quotes)))).toEqual([]);
    expect(strangeIn(parseXml(writeTei([])))).toEqual([]);
  });
});
