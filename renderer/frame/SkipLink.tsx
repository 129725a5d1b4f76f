import classes from './Frame.module.css';

/** First stop of the Tab key: leads past commands and filters. */
export function SkipLink() {
  return (
    <button
      type="button"
      className={classes['skip']}
      onClick={() => {
        const list = document.querySelector<HTMLElement>('#main [role="listbox"]');
        (list ?? document.getElementById('main'))?.focus();
      }}
    >
      Skip to the quotes
    </button>
  );
}
