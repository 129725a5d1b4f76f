import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../formats/records/formats.ts';

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:vcard="http://nwalsh.com/rdf/vCard#"';
const rdf = (content: string) =>
  `<?xml version="1.0"?>\n<rdf:RDF ${NAMESPACES}>${content}</rdf:RDF>`;
const read = (content: string) => {
  const { format, records } = readRecords('a.rdf', rdf(content));
  expect(format).toBe('zotero-rdf');
  return [...records];
};
const person = (family: string, given: string) =>
  `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname>${given === '' ? '' : `<foaf:givenName>${given}</foaf:givenName>`}</foaf:Person></rdf:li>`;

const LIBRARY = `
<bib:Article rdf:about="https://example.org/plan">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:1234-5678"/>
  <bib:authors><rdf:Seq>${person('Вовк', 'Тарас')}${person('Press Agency', '')}</rdf:Seq></bib:authors>
  <dcterms:isReferencedBy rdf:resource="#item_7"/>
  <link:link rdf:resource="#item_9"/>
  <dc:subject>docks</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>ports</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>The plan &amp; more</dc:title>
  <dcterms:abstract>Half built.</dcterms:abstract>
  <dc:date>2024-03-05</dc:date>
  <z:language>en</z:language>
  <dc:identifier><dcterms:URI><rdf:value>https://example.org/plan</rdf:value></dcterms:URI></dc:identifier>
  <dcterms:dateSubmitted>2024-05-06 07:08:09</dcterms:dateSubmitted>
  <bib:pages>1–9</bib:pages>
</bib:Article>
<bib:Journal rdf:about="urn:issn:1234-5678">
  <dc:title>Journal of Ports</dc:title>
  <prism:volume>12</prism:volume>
  <prism:number>3</prism:number>
  <dcterms:alternative>J. Ports</dcterms:alternative>
  <dc:identifier>DOI 10.1234/plan</dc:identifier>
  <dc:identifier>ISSN 1234-5678</dc:identifier>
</bib:Journal>
<bib:Memo rdf:about="#item_7"><rdf:value>&lt;p&gt;Read &lt;em&gt;again&lt;/em&gt;&lt;/p&gt;</rdf:value></bib:Memo>
<z:Attachment rdf:about="#item_9"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
<bib:BookSection rdf:about="#item_10">
  <z:itemType>bookSection</z:itemType>
  <dcterms:isPartOf><bib:Book>
    <dcterms:isPartOf><bib:Series><dc:title>Port &amp; City</dc:title></bib:Series></dcterms:isPartOf>
    <dc:identifier>ISBN 978-3-16-148410-0</dc:identifier>
    <dc:title>Harbours</dc:title>
  </bib:Book></dcterms:isPartOf>
  <dc:publisher><foaf:Organization>
    <vcard:adr><vcard:Address><vcard:locality>Lagos</vcard:locality></vcard:Address></vcard:adr>
    <foaf:name>Delta</foaf:name>
  </foaf:Organization></dc:publisher>
  <bib:editors><rdf:Seq>${person('Roe', 'Jane')}</rdf:Seq></bib:editors>
  <dc:title>Mooring</dc:title>
  <dc:description>Extra: x</dc:description>
</bib:BookSection>`;

test('items of Zotero have their variables, container and notes', () => {
  const [article, section, ...more] = read(LIBRARY);
  expect(more).toEqual([]);
  expect(article).toMatchObject({ number: 1, unread: ['attachments'], problem: null });
  expect(article?.source).toMatchObject({
    types: ['article-journal'],
    note: 'Read again',
    item: {
      title: 'The plan & more',
      author: [{ family: 'Вовк', given: 'Тарас' }, { literal: 'Press Agency' }],
      'container-title': 'Journal of Ports',
      'container-title-short': 'J. Ports',
      volume: '12',
      issue: '3',
      page: '1-9',
      DOI: '10.1234/plan',
      ISSN: '1234-5678',
      URL: 'https://example.org/plan',
      issued: { 'date-parts': [[2024, 3, 5]] },
      accessed: { 'date-parts': [[2024, 5, 6]] },
      keyword: 'docks; ports',
      abstract: 'Half built.',
    },
  });
  expect(section?.source).toMatchObject({
    types: ['chapter'],
    item: {
      title: 'Mooring',
      'container-title': 'Harbours',
      'collection-title': 'Port & City',
      ISBN: '978-3-16-148410-0',
      publisher: 'Delta',
      'publisher-place': 'Lagos',
      editor: [{ family: 'Roe', given: 'Jane' }],
      note: 'Extra: x',
    },
  });
});

const item = (id: string, title: string, notes = '') =>
  `<bib:Book rdf:about="#${id}"><z:itemType>book</z:itemType><dc:title>${title}</dc:title>${notes}</bib:Book>`;
const memo = (id: string, text: string) =>
  `<bib:Memo rdf:about="#${id}"><rdf:value>${text}</rdf:value></bib:Memo>`;
const collection = (id: string, title: string, ...parts: string[]) =>
  `<z:Collection rdf:about="#${id}"><dc:title>${title}</dc:title>${parts
    .map((part) => `<dcterms:hasPart rdf:resource="#${part}"/>`)
    .join('')}</z:Collection>`;
const refersTo = (id: string) => `<dcterms:isReferencedBy rdf:resource="#${id}"/>`;

test('quotes that Dixit wrote into notes are in the collections of their item', () => {
  const [quoted, plain] = read(
    item('a', 'A', refersTo('n1') + refersTo('n2')) +
      item('b', 'B') +
      memo('n1', '&lt;p&gt;Ada Lovelace: “We build” (page 3) [tags: sea]&lt;/p&gt;') +
      memo('n2', 'Read again') +
      collection('c1', 'Harbour', 'c2', 'b') +
      collection('c2', 'Docks', 'a') +
      collection('c3', 'Later', 'a'),
  );
  expect(quoted).toMatchObject({ source: { note: 'Read again' }, unread: [] });
  expect(quoted?.quotes).toEqual([
    expect.objectContaining({
      text: 'We build',
      speakers: ['Ada Lovelace'],
      locators: { page: '3' },
      tags: ['sea'],
      collections: [['Harbour', 'Docks'], ['Later']],
    }),
  ]);
  expect(plain).toMatchObject({ quotes: [], unread: ['collections'] });
});

test('notes and attachments of no item are told', () => {
  const [, ...loose] = read(
    item('a', 'A') +
      memo('n', 'Alone') +
      '<z:Attachment rdf:about="#f"><dc:title>F</dc:title></z:Attachment>',
  );
  expect(loose).toMatchObject([
    { number: 2, source: null, problem: 'This note belongs to no item.' },
    { number: 3, source: null, problem: 'This attachment belongs to no item.' },
  ]);
});

describe('a hostile file', () => {
  test.each([
    ['entities', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rdf:RDF/>`],
    ['a file that is cut off', rdf(LIBRARY).slice(0, 900)],
    ['elements in elements', rdf('<a>'.repeat(100_000))],
  ])('%s is refused', (_, text) => {
    expect(() => readRecords('a.rdf', text)).toThrow('cut off or damaged');
  });

  test('collections in one another come to an end', () => {
    const many = Array.from({ length: 3000 }, (_, i) => collection(`c${i}`, `C${i}`, `c${i + 1}`));
    const said = item('a', 'A', refersTo('n')) + memo('n', '“We build”');
    const [ring] = read(said + collection('x', 'X', 'y', 'a') + collection('y', 'Y', 'x', 'y'));
    expect(ring?.quotes[0]?.collections).toEqual([['Y', 'X']]);
    const [deep] = read(said + many.join('') + collection('c3000', 'Last', 'a'));
    expect(deep?.quotes[0]?.collections[0]).toHaveLength(20);
  });

  test('nothing but a root is told', () => {
    expect(() => readRecords('a.rdf', rdf(''))).toThrow('no record');
  });

  test('containers that name one another are not followed', () => {
    const [record] =
      read(`<bib:Book rdf:about="a"><z:itemType>book</z:itemType><dc:title>T</dc:title>
      <dcterms:isPartOf rdf:resource="b"/></bib:Book>
      <bib:Journal rdf:about="b"><dcterms:isPartOf rdf:resource="b"/><dc:title>J</dc:title></bib:Journal>`);
    expect(record?.source?.item).toMatchObject({ title: 'T', 'container-title': 'J' });
  });
});
