/** Writes a page as browsers save it in one file with its pictures. */
export function webArchive(
  html: string,
  {
    encoding = 'quoted-printable',
    subject = 'Harbour reopens',
    url = 'https://gazette.example/harbour',
  } = {},
): Uint8Array {
  const bytes = Buffer.from(html, 'utf8');
  const body =
    encoding === 'base64' ? bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n') : quoted(bytes);
  const boundary = '----MultipartBoundary--x1----';
  return new TextEncoder().encode(
    [
      'From: <Saved by Blink>',
      `Snapshot-Content-Location: ${url}`,
      `Subject: =?utf-8?Q?${quoted(Buffer.from(subject)).replaceAll(' ', '_')}?=`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      `\tboundary="${boundary}"`,
      '',
      '',
      `--${boundary}`,
      'Content-Type: text/html; charset=utf-8',
      'Content-ID: <frame-1@mhtml.blink>',
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Location: ${url}`,
      '',
      body,
      `--${boundary}`,
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}

function quoted(bytes: Buffer): string {
  const written = Array.from(bytes, (byte) =>
    byte > 126 || byte === 61 || byte < 32
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  // Soft breaks, as mail wants lines short; never within an escape.
  return written.reduce((text, part) => {
    const length = text.length - text.lastIndexOf('\n') - 1;
    return text + (length + part.length > 70 && part !== ' ' ? '=\r\n' : '') + part;
  }, '');
}
