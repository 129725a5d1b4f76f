const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An EDTF date in words: `29 Dec 2025`, `c. Dec 2025`, `2025?`; anything else as it stands. */
export function dateInWords(edtf: string): string {
  const parts = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(edtf);
  if (!parts) return edtf;
  const [, year = '', month, day, doubt = ''] = parts;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  const words = [
    day === undefined ? undefined : String(Number(day)),
    name,
    year.replace(/^(-?)0+/, '$1'),
  ];
  const text = words.filter((word) => word !== undefined).join(' ');
  return `${/[~%]/.test(doubt) ? 'c. ' : ''}${text}${/[?%]/.test(doubt) ? '?' : ''}`;
}

/** A moment on this machine's clock: `29 Dec 2025, 14:05`. */
export function momentInWords(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}

/** A year as EDTF writes it, with four digits. */
export function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
