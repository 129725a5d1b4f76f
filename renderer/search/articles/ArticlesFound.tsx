import { explain } from '../../app/explain.ts';
import { useView } from '../../app/view-state.tsx';
import { ArticleList } from './ArticleList.tsx';
import classes from './Articles.module.css';
import { NoArticles } from './NoArticles.tsx';
import { useArticles } from './useArticles.ts';

/** The articles in whose stored texts the words of the search stand. */
export function ArticlesFound() {
  const { text, place } = useView();
  const { total, settled, error } = useArticles(text);
  if (error) {
    return (
      <p role="alert" className={classes['failed']}>
        {explain(error).message}
      </p>
    );
  }
  if (text.trim() === '' || total === 0) return <NoArticles text={text} />;
  if (total === null) return null;
  return (
    <ArticleList
      text={text}
      total={total}
      settled={settled}
      row={place.at === 'articles' ? place.row : 0}
    />
  );
}
