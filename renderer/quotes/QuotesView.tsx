/** The list of quotes with the one that is open beside it. */
export function QuotesView() {
  return null;
}
