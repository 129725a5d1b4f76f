/** Paragraphs of an article that never was, with who said what. */
export const HARBOUR: readonly string[] = [
  'Harbour Bridge Will Reopen In May',
  'The harbour bridge will be open again in May, Mayor Ines Okafor told reporters on Tuesday after a long meeting with the engineers of the council.',
  '“We have checked every bolt,” she said. “Nobody will cross before it is safe.”',
  'The engineer Tomas Brandt called the old plan “a disgrace” and asked for considerably more money, which the council is expected to discuss in the coming weeks.',
  'Shopkeepers on both sides of the river have waited for nearly two years. “It was like living on an island,” said Noor Haddad, who sells lamps in Mill Street.',
];

/** The same as a page of a newspaper, with all that stands around an article. */
export function harbourPage(paragraphs: readonly string[] = HARBOUR): string {
  const [title = '', ...rest] = paragraphs;
  return `<!DOCTYPE html><html lang="en"><head><title>${title} | Aldermoor Gazette</title>
<meta property="og:site_name" content="Aldermoor Gazette"><meta name="author" content="Lena Fischer">
<meta property="article:published_time" content="2025-03-14T08:00:00Z"></head><body>
<div id="cookie-banner"><p>We and our partners use cookies to show you what you like. Accept all.</p></div>
<nav><a href="/">Home</a></nav><article><h1>${title}</h1><p class="byline">By Lena Fischer</p>
<figure><img src="data:image/png;base64,${'iVBORw0KGgo='.repeat(50)}"><figcaption>The bridge in 2023.</figcaption></figure>
${rest.map((text) => `<p>${text}</p>`).join('\n')}
<p>Read more: Ten bridges to see before they fall</p></article>
<footer><p>© 2025 Aldermoor Gazette</p></footer></body></html>`;
}
