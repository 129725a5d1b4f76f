import type { ReactNode } from 'react';
import classes from './Section.module.css';

/** A titled part of a pane, with room for a button. */
export function Section(props: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes['section']}>
      <header>
        <h3>{props.title}</h3>
        {props.action}
      </header>
      {props.children}
    </section>
  );
}
