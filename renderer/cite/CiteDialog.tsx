import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { QuoteSelection } from '../../contract/search.ts';
import { countOf, useCiteList } from './arrange/useCiteList.ts';
import { FORMAT_CHOICES } from './choices.ts';
import classes from './Cite.module.css';
import { HandOverBar } from './HandOverBar.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { Preview } from './preview/Preview.tsx';
import { readChosen, REMEMBERED_KEY, type Chosen } from './remembered.ts';
import { useHandOver } from './useHandOver.ts';
import { inFigures } from '../parts/written/figures.ts';

interface Props {
  selection: QuoteSelection;
  /** Quotes in it. */
  count: number;
  onClose: () => void;
}

/** Makes a citation list of some quotes, shows it, and hands it over as text or as a file. */
export function CiteDialog({ selection, count: selected, onClose }: Props) {
  const [chosen, setChosen] = useState(() =>
    readChosen(window.localStorage.getItem(REMEMBERED_KEY)),
  );
  const { options, format } = chosen;
  const list = useCiteList(selection, options);
  const [title, setTitle] = useState('');
  const { state, copy, save, cancel } = useHandOver();
  const choose = (next: Chosen) => {
    setChosen(next);
    window.localStorage.setItem(REMEMBERED_KEY, JSON.stringify(next));
  };
  const count = countOf(list, selected);
  const isEmpty = count === 0;
  const request = {
    ...list.content,
    options,
    ...(title.trim() !== '' && { title: title.trim() }),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Cite ${count === 1 ? '1 quote' : `${inFigures(count)} quotes`}`}
      size={1060}
    >
      {/* The shortcut of the dialog's main button; the fields inside have their own keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={classes['cite']}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isEmpty) return;
          event.preventDefault();
          copy(request, format);
        }}
      >
        <OptionsForm
          chosen={chosen}
          onChange={choose}
          isByHand={list.pieces !== null}
          onByHand={() => list.arrange((pieces) => pieces)}
          onByOptions={list.orderByOptions}
        />
        <SegmentedControl
          className={classes['formats'] ?? ''}
          aria-label="Format"
          data={FORMAT_CHOICES}
          value={format}
          onChange={(value) => {
            const choice = FORMAT_CHOICES.find((each) => each.value === value);
            if (choice) choose({ ...chosen, format: choice.value });
          }}
        />
        <Preview list={list} chosen={chosen} title={title} onTitle={setTitle} />
        <HandOverBar
          state={state}
          disabled={isEmpty}
          onCopy={() => copy(request, format)}
          onSave={() => save(request, format)}
          onSaveAs={(other) => save(request, other)}
          onCancel={cancel}
        />
      </div>
    </Modal>
  );
}
