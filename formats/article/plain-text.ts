import { parseHTML } from 'linkedom';

/** Text in which entities were left standing ("Q&amp;A", "&#8220;"), as pages do in their metadata. */
export function plainText(text: string): string {
  if (!/&[#\w]{1,40};/.test(text)) return text;
  // The text becomes the content of an element: what looks like a tag in it stays text.
  const html = `<html><body>${text.slice(0, 10_000).replaceAll('<', '&lt;')}</body></html>`;
  const { document } = parseHTML(html) as unknown as {
    document: { body: { textContent: string } };
  };
  return document.body.textContent;
}
