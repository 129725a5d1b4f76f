/** A file of a style that cites by author and year. */
export function styleFile({
  title = 'House Style',
  suffix = ')',
  info = '',
  macros = '',
} = {}): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="de-DE">
  <info>
    <title>${title}</title>
    <id>http://example.org/styles/house</id>
    <author><name>Ada Lovelace</name></author>
    <category citation-format="author-date"/>
    <updated>2025-01-01T00:00:00+00:00</updated>
    <rights license="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</rights>
    ${info}
  </info>
  ${macros}
  <citation>
    <layout prefix="(" suffix="${suffix}">
      <names variable="author"><name form="short"/><substitute><text variable="title"/></substitute></names>
      <date variable="issued" prefix=", "><date-part name="year"/></date>
    </layout>
  </citation>
  <bibliography>
    <layout suffix="."><names variable="author" suffix=": "/><text variable="title"/></layout>
  </bibliography>
</style>
`;
}
