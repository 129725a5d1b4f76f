/** What the licence of citeproc-js asks every user interface to show, with its link. */
export const CITEPROC_NOTICE = {
  text: 'Citations by CSL (citeproc-js)',
  url: 'https://github.com/Juris-M/citeproc-js',
} as const;
