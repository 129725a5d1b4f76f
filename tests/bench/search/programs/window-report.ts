/** What was seen in a window, in milliseconds; on the standard output, as JSON. */
export interface WindowReport {
  /** From the press of a key to the frame in which the list is another. */
  typed: number[];
  /** Keys after which the list stayed as it was, as where a word has but one ending. */
  unchanged: number;
  /** From one frame to the next while the list is scrolled. */
  frames: number[];
}
