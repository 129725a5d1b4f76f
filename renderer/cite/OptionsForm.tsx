import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core';
import {
  CitationGrouping,
  CitationLanguage,
  CitationOrder,
  type CitationStyle,
} from '../../contract/citations.ts';
import { GROUP_CHOICES, isStyled, LANGUAGE_CHOICES, ORDER_CHOICES, placesOf } from './choices.ts';
import classes from './Cite.module.css';
import type { Chosen } from './remembered.ts';
import { StyleCredits } from './styles/StyleCredits.tsx';
import { StylePicker } from './styles/StylePicker.tsx';
import { useOwnStyles } from './styles/useOwnStyles.ts';

const BY_HAND = 'by-hand';

/** How the list is laid out. */
export function OptionsForm(props: {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
  /** Whether the list is in an order of its own. */
  isByHand: boolean;
  onByHand: () => void;
  onByOptions: () => void;
}) {
  const { chosen, onChange, isByHand, onByHand, onByOptions } = props;
  const { options, format } = chosen;
  const set = (changes: Partial<Chosen['options']>) =>
    onChange({ ...chosen, options: { ...options, ...changes } });
  const pickStyle = (style: CitationStyle) => set({ style });
  const own = useOwnStyles(pickStyle);
  const isPlain = !isStyled(format);
  const places = placesOf(options.style);
  return (
    <fieldset className={classes['fields']} aria-label="Layout">
      <StylePicker style={options.style} disabled={isPlain} onPick={pickStyle} onAdd={own.ask} />
      {places && (
        <SegmentedControl
          aria-label="Where citations stand"
          data={[
            { value: 'notes', label: 'In notes' },
            { value: 'text', label: 'In the text' },
          ]}
          value={places.place}
          disabled={isPlain}
          onChange={(place) => set({ style: places.siblings[place] })}
        />
      )}
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
        data={[...ORDER_CHOICES, { value: BY_HAND, label: 'By hand' }]}
        value={isByHand ? BY_HAND : options.order}
        onChange={(event) => {
          const order = CitationOrder.safeParse(event.currentTarget.value);
          if (!order.success) return onByHand();
          onByOptions();
          set({ order: order.data });
        }}
      />
      <NativeSelect
        label="Groups"
        data={GROUP_CHOICES}
        value={isByHand ? 'none' : options.group}
        disabled={isPlain || isByHand}
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
        label="Originals beside the sources read"
        description="As known. Notes cite and list them; brackets name them in the text alone (APA 7 8.6, MLA 9 6.77)"
        checked={options.secondary === 'both'}
        disabled={isPlain}
        onChange={(event) =>
          set({ secondary: event.currentTarget.checked ? 'both' : 'source-read' })
        }
      />
      <Checkbox
        label="List of works cited"
        checked={options.bibliography}
        disabled={isPlain}
        onChange={(event) => set({ bibliography: event.currentTarget.checked })}
      />
      {!isPlain && (
        <StyleCredits
          key={options.style}
          style={options.style}
          onRemove={(title) => void own.remove(options.style, title)}
        />
      )}
      {isPlain && (
        <p className={classes['hint']}>This format hands over the records; no style applies.</p>
      )}
    </fieldset>
  );
}
