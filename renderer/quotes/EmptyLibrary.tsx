import { IconFileText, IconPackage, IconQuote, IconTable, type Icon } from '@tabler/icons-react';
import { useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useAct } from '../app/notices.tsx';
import { showKeys } from '../keyboard/shortcuts.ts';
import classes from './QuotesView.module.css';

function Way(props: { icon: Icon; title: string; text: string; onClick: () => void }) {
  const { icon: WayIcon, title, text, onClick } = props;
  return (
    <li>
      <button type="button" className={classes['way']} onClick={onClick}>
        <WayIcon size={22} stroke={1.5} aria-hidden />
        <strong>{title}</strong>
        <span>{text}</span>
      </button>
    </li>
  );
}

/** Fills the view of a library without quotes: ways to begin. */
export function EmptyLibrary() {
  const client = useClient();
  const act = useAct();
  const { open } = useDialogs();
  return (
    <div className={classes['start']}>
      <h1>Who said what, where, and how we know</h1>
      <ul className={classes['ways']}>
        <Way
          icon={IconFileText}
          title={`New from article (${showKeys('mod+shift+n')})`}
          text="Paste a text, or drop a text file or saved page here. Dixit finds the quotations and proposes who said each."
          onClick={() => open({ name: 'new-article' })}
        />
        <Way
          icon={IconQuote}
          title={`New quote (${showKeys('n')})`}
          text="Write a quote by hand, with its speaker and its source."
          onClick={() => open({ name: 'new-quote' })}
        />
        <Way
          icon={IconTable}
          title="Import quotes and sources"
          text="Take over what you have kept so far: a table of quotes (Excel, CSV, JSON Lines), a bibliography (BibTeX, RIS, CSL-JSON), or annotations of pages."
          onClick={() => open({ name: 'import-quotes' })}
        />
        <Way
          icon={IconPackage}
          title="Add the sample"
          text="A news article with its quotes, to try things out. One click takes it away again."
          onClick={() => void act(() => client.library.addSample(), 'The sample is added.')}
        />
      </ul>
    </div>
  );
}
