/** CSL types in words. */
export const TYPE_WORDS: Record<string, string> = {
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'article-journal': 'Journal article',
  webpage: 'Web page',
  post: 'Post',
  'post-weblog': 'Blog post',
  broadcast: 'Broadcast',
  interview: 'Interview',
  speech: 'Speech',
  report: 'Report',
  book: 'Book',
  chapter: 'Chapter',
  document: 'Document',
};
