import { Checkbox, NativeSelect } from '@mantine/core';
import {
  CitationGrouping,
  CitationLanguage,
  CitationOrder,
  CitationStyle,
} from '../../contract/citations.ts';
import {
  GROUP_CHOICES,
  isStyled,
  LANGUAGE_CHOICES,
  ORDER_CHOICES,
  STYLE_CHOICES,
} from './choices.ts';
import classes from './Cite.module.css';
import type { Chosen } from './remembered.ts';

/** How the list is laid out. */
export function OptionsForm(props: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const { chosen, onChange } = props;
  const { options, format } = chosen;
  const set = (changes: Partial<Chosen['options']>) =>
    onChange({ ...chosen, options: { ...options, ...changes } });
  const isPlain = !isStyled(format);
  return (
    <fieldset className={classes['options']} aria-label="Layout">
      <NativeSelect
        data-autofocus
        label="Style"
        data={STYLE_CHOICES}
        value={options.style}
        disabled={isPlain}
        onChange={(event) => set({ style: CitationStyle.parse(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Language of the citations"
        data={LANGUAGE_CHOICES}
        value={options.language ?? ''}
        disabled={isPlain}
        onChange={(event) => {
          const language = CitationLanguage.safeParse(event.currentTarget.value);
          set({ language: language.data });
        }}
      />
      <NativeSelect
        label="Order"
        data={ORDER_CHOICES}
        value={options.order}
        onChange={(event) => set({ order: CitationOrder.parse(event.currentTarget.value) })}
      />
      <NativeSelect
        label="Groups"
        data={GROUP_CHOICES}
        value={options.group}
        disabled={isPlain}
        onChange={(event) => set({ group: CitationGrouping.parse(event.currentTarget.value) })}
      />
      <Checkbox
        label="Speaker named in the text"
        description="The citation then leaves the name out"
        checked={options.speakerInProse}
        disabled={isPlain}
        onChange={(event) => set({ speakerInProse: event.currentTarget.checked })}
      />
      <Checkbox
        label="Originals of translations"
        checked={options.original === true}
        disabled={isPlain}
        onChange={(event) => set({ original: event.currentTarget.checked })}
      />
      <Checkbox
        label="List of works cited"
        checked={options.bibliography}
        disabled={isPlain}
        onChange={(event) => set({ bibliography: event.currentTarget.checked })}
      />
      {isPlain && (
        <p className={classes['hint']}>This format hands over the records; no style applies.</p>
      )}
    </fieldset>
  );
}
