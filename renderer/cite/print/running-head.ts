/** A text as CSS has it between marks, where nothing in it means anything. */
function cssString(text: string): string {
  const escaped = text
    .toWellFormed()
    .replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

/** The rules that put a title over every page but the first, and numbers below all of them. */
export function runningHeadRules(title: string): string {
  const shown = title.length > 90 ? `${title.slice(0, 90).trimEnd()}…` : title;
  return [
    `@page { @top-center { content: ${cssString(shown)}; font: 9pt serif; color: #444 }`,
    '@bottom-center { content: counter(page); font: 9pt serif; color: #444 } }',
    '@page :first { @top-center { content: none } }',
  ].join('\n');
}

/**
 * Puts a title over the pages that are printed.
 *
 * @returns Takes it away.
 */
export function putRunningHead(title: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(runningHeadRules(title));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // Browsers propose it as the name of the file.
  const before = document.title;
  document.title = title;
  return () => {
    document.title = before;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
