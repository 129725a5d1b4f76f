import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Locators } from '../../contract/csl.ts';
import classes from './Sources.module.css';
import { LOCATOR_LABELS, LOCATOR_WORDS } from './locator-words.ts';

type Label = keyof Locators;

/** Where in a source: one line for each locator. */
export function LocatorFields(props: {
  value: Locators;
  /** What is wrong with a locator. */
  at: (label: Label) => string | null;
  onChange: (value: Locators) => void;
}) {
  const { value, at, onChange } = props;
  const used = LOCATOR_LABELS.filter((label) => value[label] !== undefined);
  const free = LOCATOR_LABELS.filter((label) => value[label] === undefined);
  const without = (label: Label): Locators =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key !== label));
  const [next] = free;
  return (
    <div className={classes['locators']} role="group" aria-label="Where in the source">
      {used.map((label) => (
        <div key={label} className={classes['locator']}>
          <NativeSelect
            aria-label="Kind of locator"
            value={label}
            data={[label, ...free].map((other) => ({
              value: other,
              label: LOCATOR_WORDS[other].name,
            }))}
            onChange={(event) => {
              const chosen = LOCATOR_LABELS.find((other) => other === event.currentTarget.value);
              if (chosen) onChange({ ...without(label), [chosen]: value[label] });
            }}
          />
          <TextInput
            aria-label={LOCATOR_WORDS[label].name}
            value={value[label] ?? ''}
            placeholder={LOCATOR_WORDS[label].example}
            error={at(label)}
            onChange={(event) => onChange({ ...value, [label]: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={`Remove ${LOCATOR_WORDS[label].name}`}
            onClick={() => onChange(without(label))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      {next && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onChange({ ...value, [used.length === 0 ? 'paragraph' : next]: '' })}
        >
          Add page, paragraph…
        </Button>
      )}
    </div>
  );
}
