import { useEffect, useEffectEvent, useState } from 'react';
import { useDialogs } from '../app/dialog-state.tsx';
import { sayError } from '../app/notices.tsx';
import { useView } from '../app/view-state.tsx';
import { type ChosenFile, filesOfDrop, useBatchRun } from '../capture/index.ts';
import classes from './Frame.module.css';
import { isArchiveName } from '../../contract/archive/archives.ts';
import { isImported } from '../../contract/imports.ts';
import { isTextField } from '../keyboard/useKeys.ts';

/** A pasted text of at least so many characters is taken for an article. */
const ARTICLE_CHARACTERS = 200;

function pastedArticle(event: ClipboardEvent): { name: string; bytes: Blob } | null {
  const [file] = event.clipboardData?.files ?? [];
  if (file) return { name: file.name, bytes: file };
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length < ARTICLE_CHARACTERS) return null;
  return { name: 'Pasted text.txt', bytes: new Blob([text], { type: 'text/plain' }) };
}

/**
 * Takes a file dropped anywhere, and a long text pasted outside a field, as a new article, several
 * files or a folder as a list of them; a table, a bibliography or an archive as what is to be
 * imported.
 */
export function DropTarget() {
  const { startCapture, open } = useDialogs();
  const [isOver, setOver] = useState(false);
  const { start } = useBatchRun();
  const { show } = useView();
  const take = async (dropped: Promise<ChosenFile[]>) => {
    const files = await dropped;
    const [first] = files;
    if (!first) return;
    const initial = { name: first.file.name, bytes: first.file };
    if (files.length === 1 && (isImported(first.path) || isArchiveName(first.path)))
      return open({ name: 'import-quotes', initial });
    if (files.length === 1) return startCapture(initial);
    show({ place: { at: 'review' } });
    await start(files);
  };
  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (event.dataTransfer) void take(filesOfDrop(event.dataTransfer)).catch(sayError);
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isTextField(event.target)) return;
    const article = pastedArticle(event);
    if (!article) return;
    event.preventDefault();
    startCapture(article);
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!isFile(event) || document.querySelector('[aria-modal="true"]')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented || !isFile(event)) return;
      onDrop(event);
    };
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', (event) => onPaste(event), { signal });
    return () => stop.abort();
  }, []);
  if (!isOver) return null;
  return <div className={classes['drop']}>Drop files or a folder to find their quotes</div>;
}
