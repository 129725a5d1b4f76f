/** A stretch between quotation marks, inside one paragraph. Offsets are UTF-16 into the text. */
export interface Quotation {
  /** First character between the marks. */
  start: number;
  /** End of what stands between the marks, exclusive. */
  end: number;
  /** Where the opening mark begins; `start` when the quotation was opened a paragraph before. */
  outerStart: number;
  /** Where the closing mark ends; `end` when none stands in this paragraph. */
  outerEnd: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Whether the closing mark stands in this paragraph. */
  closed: boolean;
  /** Whether it goes on from a quotation that the paragraph before left open. */
  continues: boolean;
}
