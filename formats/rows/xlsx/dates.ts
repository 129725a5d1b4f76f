/** Formats of dates and times that every workbook has (ECMA-376, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

/** What a number means by its format. */
export type NumberKind = 'number' | 'year' | 'month' | 'day' | 'time' | 'moment';

/** The letters of a format code that stand for a part of what is shown. */
function lettersOf(code: string): string {
  const [positive = ''] = code.split(';');
  return positive
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase()
    .replace(/am\/pm|a\/p|general/g, '');
}

/**
 * What a number means in cells of a format.
 *
 * @param code - Of a format that the workbook declares itself.
 */
export function numberKind(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (!isBuiltInDate(id)) return 'number';
    if (id === 22) return 'moment';
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : id === 17 ? 'month' : 'day';
  }
  const letters = lettersOf(code);
  const hasTime = /[hs]/.test(letters);
  const hasYear = letters.includes('y');
  if (hasTime) return hasYear || letters.includes('d') ? 'moment' : 'time';
  if (letters.includes('d')) return 'day';
  if (/m/.test(letters)) return 'month';
  return hasYear ? 'year' : 'number';
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** The day before the first one of each way to count. Serial 60 of the first is a day that never was. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 31), 1904: Date.UTC(1904, 0, 1) };
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

function dayText(serial: number, is1904: boolean): string {
  const days = Math.floor(serial);
  if (!is1904 && days === 60) return '1900-02-29';
  const shift = !is1904 && days > 60 ? 1 : 0;
  const date = new Date(EPOCHS[is1904 ? 1904 : 1900] + (days - shift) * DAY_MS);
  return date.toISOString().slice(0, 10);
}

function timeText(serial: number): string {
  const seconds = Math.round((serial % 1) * 86_400);
  const part = (value: number) => String(value).padStart(2, '0');
  return [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
    .map(part)
    .join(':');
}

/** A number as its format shows it, dates as ISO has them. */
export function numberText(value: number, kind: NumberKind, is1904: boolean): string {
  if (kind === 'number' || value < 0 || value > LAST_DAY) return String(value);
  if (kind === 'time') return timeText(value);
  const day = dayText(value, is1904);
  if (kind === 'year') return day.slice(0, 4);
  if (kind === 'month') return day.slice(0, 7);
  return kind === 'moment' && value % 1 !== 0 ? `${day} ${timeText(value)}` : day;
}
