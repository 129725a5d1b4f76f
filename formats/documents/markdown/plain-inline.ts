/** Signs of emphasis, each with its pair: where it begins and where it ends. */
const EMPHASIS = ['*', '_', '~'].map((sign) => ({
  opens: new RegExp(`(^|[\\s(\\[“"'‘«—–-])[${sign}]{1,3}(?=[^\\s${sign}])`, 'gu'),
  closes: new RegExp(`(?<=[^\\s${sign}])[${sign}]{1,3}(?=$|[\\s)\\].,;:!?…”"'’»—–-])`, 'gu'),
}));

/** What stands for a sign that was written with a backslash, until the others are gone. */
const ESCAPED = 0xe0_00;

/** The words of a line of Markdown without signs, pictures and addresses. */
export function plainInline(text: string): string {
  const words = text
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) =>
      String.fromCharCode(ESCAPED + sign.charCodeAt(0)),
    )
    // Pictures: what they show is no part of the text.
    .replaceAll(/!\[[^[\]]{0,2000}\](?:\([^()]{0,4000}\)|\[[^[\]]{0,200}\])/gu, '')
    .replaceAll(/\[\^[^[\]]{1,100}\]/gu, '')
    .replaceAll(
      /\[([^[\]]{1,2000})\](?:\((?:[^()]|\([^()]{0,500}\)){0,4000}\)|\[[^[\]]{0,200}\])/gu,
      '$1',
    )
    .replaceAll(/<(https?:\/\/[^<>\s]{1,2000})>/gu, '$1')
    .replaceAll(/<\/?[a-z][^<>]{0,2000}>/giu, ' ')
    .replaceAll(/(`{1,3})([^`]{1,2000})\1/gu, '$2');
  return withoutEmphasis(words).replaceAll(/[\ue000-\ue07f]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - ESCAPED),
  );
}

function withoutEmphasis(text: string): string {
  return EMPHASIS.reduce((rest, { opens, closes }) => {
    const begun = rest.match(opens)?.length ?? 0;
    const ended = rest.match(closes)?.length ?? 0;
    if (begun === 0 || ended === 0) return rest;
    return rest.replaceAll(closes, '').replaceAll(opens, '$1');
  }, text);
}
