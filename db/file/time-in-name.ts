/** A point in time as part of a file name on any system: `2025-12-29T10-30-00-000Z`. */
export function timeInName(time: number): string {
  return new Date(time).toISOString().replaceAll(/[:.]/g, '-');
}
