import { useId, type ReactNode } from 'react';
import classes from './MeaningChoice.module.css';

/** One of several, each with what it means; the chosen one has the keyboard when its dialog opens. */
export function MeaningChoice<T extends string>(props: {
  label: string;
  choices: readonly { choice: T; shown: ReactNode; meaning: string }[];
  value: T;
  onChange: (choice: T) => void;
}) {
  const { label, choices, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={classes['choices']}>
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ choice, shown, meaning }) => (
        <label key={choice} className={classes['choice']}>
          <input
            type="radio"
            name={name}
            checked={choice === value}
            data-autofocus={choice === value || undefined}
            onChange={() => onChange(choice)}
          />
          <span className={classes['shown']}>{shown}</span>
          <span className={classes['means']}>{meaning}</span>
        </label>
      ))}
    </fieldset>
  );
}
