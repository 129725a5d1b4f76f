import { Modal, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { QuoteSelection } from '../../contract/search.ts';
import { countOf, useCiteList } from './arrange/useCiteList.ts';
import { FORMAT_CHOICES } from './choices.ts';
import classes from './Cite.module.css';
import { HandOverBar } from './HandOverBar.tsx';
import { OptionsForm } from './OptionsForm.tsx';
import { PrintPage } from './print/PrintPage.tsx';
import { usePaper } from './print/usePaper.ts';
import { Preview } from './preview/Preview.tsx';
import { readChosen, REMEMBERED_KEY, type Chosen } from './remembered.ts';
import type { OpenList } from './saved/opened-list.ts';
import { SavedListsDialog } from './saved/SavedListsDialog.tsx';
import { SavedMenu } from './saved/SavedMenu.tsx';
import { SaveListDialog } from './saved/SaveListDialog.tsx';
import { useSaved } from './saved/useSaved.ts';
import { useHandOver } from './useHandOver.ts';
import { inFigures } from '../parts/written/figures.ts';

/** Makes a citation list of some quotes, shows it, and hands it over as text or as a file. */
export function CiteDialog(props: {
  selection: QuoteSelection;
  /** Quotes in it. */
  count: number;
  /** The list that was saved with those quotes, if it was. */
  opened?: OpenList;
  onClose: () => void;
}) {
  const { selection, count: found, opened, onClose } = props;
  const [chosen, setChosen] = useState(
    () => opened?.chosen ?? readChosen(window.localStorage.getItem(REMEMBERED_KEY)),
  );
  const choose = (next: Chosen) => {
    setChosen(next);
    window.localStorage.setItem(REMEMBERED_KEY, JSON.stringify(next));
  };
  const { pieces = null, title = '' } = opened ?? {};
  const list = useCiteList({ selection, without: [], pieces, title }, chosen, choose);
  const saved = useSaved(opened ?? null, list, choose);
  const paper = usePaper();
  const { state, copy, save, saveArchive, print, cancel } = useHandOver(paper.put);
  const { options, format } = chosen;
  const count = countOf(list, found);
  const isEmpty = count === 0;
  const request = {
    ...list.content,
    options,
    ...(list.title.trim() !== '' && { title: list.title.trim() }),
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Cite ${count === 1 ? '1 quote' : `${inFigures(count)} quotes`}`}
      size={1060}
      // What lies over it has these for itself.
      closeOnEscape={saved.panel === null}
      trapFocus={saved.panel === null}
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
        <div className={classes['options']}>
          <SavedMenu
            onApply={saved.apply}
            onOpen={(each) => void saved.open(each)}
            onSave={saved.show}
            onManage={() => saved.show('manage')}
          />
          {saved.note !== null && (
            <p role="status" className={classes['hint']}>
              {saved.note}
            </p>
          )}
          <OptionsForm
            chosen={chosen}
            onChange={choose}
            isByHand={list.pieces !== null}
            onByHand={() => list.arrange((each) => each)}
            onByOptions={list.orderByOptions}
          />
        </div>
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
        <Preview list={list} chosen={chosen} />
        <HandOverBar
          state={state}
          disabled={isEmpty}
          onCopy={() => copy(request, format)}
          onSave={() => save(request, format)}
          onSaveAs={(other) => save(request, other)}
          papers={paper.choices}
          onPrint={(to) => print(request, to)}
          onArchive={() => saveArchive(list.content)}
          onCancel={cancel}
        />
      </div>
      {(saved.panel === 'preset' || saved.panel === 'list') && (
        <SaveListDialog
          kind={saved.panel}
          proposed={saved.name || list.title.trim()}
          request={request}
          chosen={chosen}
          onClose={saved.close}
          onSaved={saved.named}
        />
      )}
      {paper.job && <PrintPage {...paper.job} />}
      {saved.panel === 'manage' && (
        <SavedListsDialog
          onClose={saved.close}
          onOpen={(each) => {
            saved.close();
            void saved.open(each);
          }}
        />
      )}
    </Modal>
  );
}
