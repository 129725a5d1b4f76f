import { TextInput } from '@mantine/core';

/** A line of a form that is `null` while it is empty. */
export function LineField(props: {
  label: string;
  value: string | null;
  error?: string | null;
  placeholder?: string;
  /** The label is read out but not shown, as in a list of like lines. */
  quiet?: boolean;
  /** The field that has the keyboard when its dialog opens. */
  first?: boolean;
  onChange: (value: string | null) => void;
  /** The field is left, or Enter is pressed in it. */
  onLeave?: () => void;
}) {
  const { label, value, error = null, placeholder, quiet = false, first = false } = props;
  return (
    <TextInput
      {...(quiet ? { 'aria-label': label } : { label })}
      {...(first ? { 'data-autofocus': true } : {})}
      placeholder={placeholder ?? (quiet ? label : '')}
      value={value ?? ''}
      error={error}
      onBlur={() => props.onLeave?.()}
      onKeyDown={(event) => event.key === 'Enter' && props.onLeave?.()}
      onChange={(event) => {
        const text = event.currentTarget.value;
        props.onChange(text === '' ? null : text);
      }}
    />
  );
}
