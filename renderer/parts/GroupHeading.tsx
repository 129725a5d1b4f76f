import type { ReactNode } from 'react';
import classes from './GroupHeading.module.css';

/** Heading of a group in the sidebar, with room for one small button. */
export function GroupHeading(props: { title: string; children?: ReactNode }) {
  return (
    <div className={classes['heading']}>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
