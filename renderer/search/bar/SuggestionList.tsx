import { IconHistory } from '@tabler/icons-react';
import classes from './QueryBar.module.css';
import type { Suggestions } from './useSuggestions.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** Id of the list in the page. */
export const SUGGESTIONS_ID = 'search-suggestions';

/** Id of one suggestion in the page. */
export const optionId = (index: number) => `search-suggestion-${index}`;

/** The suggestions under the field; the keyboard stays in the field. */
export function SuggestionList({ suggestions }: { suggestions: Suggestions }) {
  const { options, isOpen, active, take } = suggestions;
  if (!isOpen) return null;
  return (
    <div
      id={SUGGESTIONS_ID}
      className={classes['suggestions']}
      role="listbox"
      aria-label={options[0]?.look === 'recent' ? 'Recent searches' : 'Suggestions'}
    >
      {options.map((option, index) => (
        // The field has the keys, as its pattern wants.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={option.key}
          id={optionId(index)}
          ref={(element) => {
            if (index === active) element?.scrollIntoView({ block: 'nearest' });
          }}
          className={classes['option']}
          role="option"
          aria-selected={index === active}
          // Else the field would lose the keyboard before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(option)}
        >
          {option.look === 'recent' && <IconHistory size={14} stroke={1.75} aria-hidden />}
          <bdi className={option.look === 'field' ? classes['name'] : classes['label']}>
            {option.label}
          </bdi>
          <span className={classes['detail']}>{option.detail}</span>
          {option.quotes !== null && (
            <span className={classes['count']}>{inFigures(option.quotes)}</span>
          )}
        </div>
      ))}
    </div>
  );
}
