import { TagsInput, type TagsInputProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../app/client.tsx';

/**
 * A field of tags: Enter adds what is typed, Backspace takes the last away. Known tags are offered
 * while something is typed, so that they never lie over what stands below.
 */
export function TagsField(
  props: Pick<TagsInputProps, 'label' | 'aria-label' | 'placeholder' | 'value' | 'error' | 'mt'> & {
    first?: boolean;
    onChange: (names: string[]) => void;
  },
) {
  const { first = false, ...others } = props;
  const { data: all = [] } = useQuery(useApi().tags.list.queryOptions());
  const [typed, setTyped] = useState('');
  return (
    <TagsInput
      {...others}
      {...(first ? { 'data-autofocus': true } : {})}
      data={all.map(({ name }) => name)}
      searchValue={typed}
      onSearchChange={setTyped}
      dropdownOpened={typed.trim() !== ''}
    />
  );
}
