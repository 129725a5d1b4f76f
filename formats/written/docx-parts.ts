import { XML_HEAD, xmlLine } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What kind of file each part is. */
export const CONTENT_TYPES = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/>
</Types>`;

/** Where the package begins. */
export const PACKAGE_PARTS =
  `<Relationship Id="document" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>` +
  '<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

/** What belongs to the document. */
export const DOCUMENT_PARTS = ['styles', 'settings', 'footnotes']
  .map((part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`)
  .join('');

/** The title of a list alone: who wrote it and when is nobody's business. */
export const coreXml = (title: string): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlLine(title)}</dc:title></cp:coreProperties>`;

export const SETTINGS = `${XML_HEAD}<w:settings ${MAIN}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`;

/** A paragraph style that follows the normal one; lengths in twentieths of a point. */
function paragraphStyle(id: string, name: string, paragraph: string, run = ''): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

function characterStyle(id: string, name: string, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;
}

/** Names that Word knows are as it has them, so that a document takes its own look for them. */
export const STYLES = [
  `${XML_HEAD}<w:styles ${MAIN}>`,
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:style>',
  paragraphStyle('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="36"/>'),
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="28"/>',
  ),
  paragraphStyle('QuotationInText', 'Quotation in Text', ''),
  paragraphStyle('Quote', 'Quote', '<w:ind w:left="720" w:right="720"/>'),
  paragraphStyle('Bibliography', 'Bibliography', '<w:ind w:left="720" w:hanging="720"/>'),
  paragraphStyle('FootnoteText', 'footnote text', '<w:spacing w:after="0"/>', '<w:sz w:val="20"/>'),
  characterStyle('Citation', 'Citation', ''),
  characterStyle('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
  characterStyle('Hyperlink', 'Hyperlink', '<w:u w:val="single"/>'),
  '</w:styles>',
].join('\n');
