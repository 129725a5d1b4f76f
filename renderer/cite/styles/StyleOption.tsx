import { Combobox } from '@mantine/core';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import type { StyleEntry } from '../../../contract/citing/styles.ts';
import { natureInWords } from './style-groups.ts';
import classes from './StylePicker.module.css';

/** A style in the list of the picker, with its star. */
export function StyleOption(props: {
  entry: StyleEntry;
  isFavourite: boolean;
  isChosen: boolean;
  onStar: () => void;
}) {
  const { entry, isFavourite, isChosen, onStar } = props;
  const Star = isFavourite ? IconStarFilled : IconStar;
  return (
    <Combobox.Option value={entry.style} active={isChosen} className={classes['option'] ?? ''}>
      <span className={classes['names']}>
        <bdi className={classes['title']}>{entry.title}</bdi>
        <span className={classes['nature']}>{natureInWords(entry)}</span>
      </span>
      {isFavourite && <span className={classes['unseen']}>favourite</span>}
      {/* For the pointer alone: the keyboard has a key for it, since an option holds no buttons. */}
      <span
        aria-hidden
        className={classes['star']}
        data-starred={isFavourite || undefined}
        title={isFavourite ? 'No favourite any more' : 'Make it a favourite'}
        onClick={(event) => {
          event.stopPropagation();
          onStar();
        }}
      >
        <Star size={16} stroke={1.75} />
      </span>
    </Combobox.Option>
  );
}
