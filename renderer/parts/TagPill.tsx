import classes from './TagPill.module.css';

/** A tag in its colour. */
export function TagPill(props: { name: string; colour: string | null }) {
  return (
    <span className={classes['pill']} data-colour={props.colour ?? undefined}>
      <bdi>{props.name}</bdi>
    </span>
  );
}
