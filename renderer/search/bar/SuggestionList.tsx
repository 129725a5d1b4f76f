import type { Completion } from '../../../contract/search.ts';
import classes from './QueryBar.module.css';
import type { Suggestions } from './useSuggestions.ts';

/** Id of the list in the page. */
export const SUGGESTIONS_ID = 'search-suggestions';

/** Id of one suggestion in the page. */
export const optionId = (index: number) => `search-suggestion-${index}`;

/** What a record is, beside its name. */
const KIND_WORDS: Readonly<Record<Completion['kind'], string | null>> = {
  field: null,
  value: null,
  speaker: 'Speaker',
  source: 'Source',
  outlet: 'Outlet',
  role: 'Role',
  tag: 'Tag',
  collection: 'Collection',
};

/** The suggestions under the field; the keyboard stays in the field. */
export function SuggestionList({ suggestions }: { suggestions: Suggestions }) {
  const { options, isOpen, active, take } = suggestions;
  if (!isOpen) return null;
  return (
    <div
      id={SUGGESTIONS_ID}
      className={classes['suggestions']}
      role="listbox"
      aria-label="Suggestions"
    >
      {options.map((option, index) => (
        // The field has the keys, as its pattern wants.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={`${option.kind} ${option.text}`}
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
          <bdi className={option.kind === 'field' ? classes['name'] : classes['label']}>
            {option.label}
          </bdi>
          <span className={classes['detail']}>
            {[KIND_WORDS[option.kind], option.detail].filter(Boolean).join(' · ')}
          </span>
          {option.quotes !== null && (
            <span className={classes['count']}>{option.quotes.toLocaleString()}</span>
          )}
        </div>
      ))}
    </div>
  );
}
