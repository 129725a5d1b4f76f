// Made once: making one takes longer than drawing what it writes.
const format = new Intl.NumberFormat();

/** A number as it is written where the window is: `12,345`. */
export const inFigures = (number: number): string => format.format(number);
