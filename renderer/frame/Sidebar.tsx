import { CollectionTree } from '../collections/CollectionTree.tsx';
import { Filters } from '../search/Filters.tsx';
import classes from './Frame.module.css';
import { Places } from './Places.tsx';

/** Places, collections, and the filters with their counts. */
export function Sidebar() {
  return (
    <div className={classes['side']}>
      <nav aria-label="Library">
        <Places />
        <CollectionTree />
      </nav>
      <section aria-label="Filters">
        <Filters />
      </section>
    </div>
  );
}
