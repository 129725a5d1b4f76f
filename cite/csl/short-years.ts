/** A year in its short form: "25" for 2025; those of fewer digits are short already. */
export function shortYear(_: unknown, year: string | number): string {
  const digits = String(year);
  return digits.length === 4 ? digits.slice(2) : digits;
}
