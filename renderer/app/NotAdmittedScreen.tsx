import classes from '../library/Screen.module.css';

/** Fills a window that the loopback server does not know, or knows no more. */
export function NotAdmittedScreen() {
  return (
    <main className={classes['screen']}>
      <div className={classes['card']}>
        <h1>This window is not connected to Dixit</h1>
        <p>
          Its address can be used once, and Dixit may have been ended since. Nothing that you saved
          is lost.
        </p>
        <p>
          Start Dixit again, or press Enter in the terminal where it runs: it prints a new address.
        </p>
      </div>
    </main>
  );
}
