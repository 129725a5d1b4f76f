import { SaveArchiveDialog } from '../archive/SaveArchiveDialog.tsx';
import { NewCaptureDialog, useBatchRun } from '../capture/index.ts';
import { CitationListsDialog, CiteDialog } from '../cite/index.ts';
import { CollectionDialog } from '../collections/CollectionDialog.tsx';
import { CollectQuotesDialog } from '../collections/CollectQuotesDialog.tsx';
import { ImportDialog } from '../imports/ImportDialog.tsx';
import { AlikeDialog } from '../likeness/AlikeDialog.tsx';
import { SweepDialog } from '../likeness/SweepDialog.tsx';
import { AboutDialog } from '../library/AboutDialog.tsx';
import { LibraryPathDialog } from '../library/LibraryPathDialog.tsx';
import { RecentDialog } from '../library/recent/RecentDialog.tsx';
import { KindDialog } from '../quotes/bulk/KindDialog.tsx';
import { SpeakerOfQuotesDialog } from '../quotes/bulk/SpeakerOfQuotesDialog.tsx';
import { NewQuoteDialog } from '../quotes/NewQuoteDialog.tsx';
import { RecheckDialog } from '../quotes/attestations/wording/RecheckDialog.tsx';
import { Palette } from '../palette/Palette.tsx';
import { RelateDialog } from '../relations/RelateDialog.tsx';
import { SaveSearchDialog } from '../search/saved/SaveSearchDialog.tsx';
import { SearchHelp } from '../search/help/SearchHelp.tsx';
import { SourceDialog } from '../sources/SourceDialog.tsx';
import { SourcesDialog } from '../sources/SourcesDialog.tsx';
import { MergeDialog } from '../speakers/merge/MergeDialog.tsx';
import { SplitDialog } from '../speakers/merge/SplitDialog.tsx';
import { SpeakerDialog } from '../speakers/SpeakerDialog.tsx';
import { SpeakersDialog } from '../speakers/SpeakersDialog.tsx';
import { TagDialog } from '../tags/TagDialog.tsx';
import { TagQuotesDialog } from '../tags/TagQuotesDialog.tsx';
import { TagsDialog } from '../tags/TagsDialog.tsx';
import { VerifyDialog } from '../verification/VerifyDialog.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { useView } from '../app/view-state.tsx';
import { ShortcutsSheet } from '../keyboard/ShortcutsSheet.tsx';
import type { Commands } from './useCommands.ts';

/** The dialog that is open, if any. */
export function Dialogs({ commands }: { commands: Commands }) {
  const { dialog, close } = useDialogs();
  const { show } = useView();
  const { start } = useBatchRun();
  if (dialog === null) return null;
  switch (dialog.name) {
    case 'palette':
      return <Palette commands={commands} onClose={close} />;
    case 'save-search':
      return <SaveSearchDialog onClose={close} />;
    case 'new-quote':
      return (
        <NewQuoteDialog {...(dialog.initial && { initial: dialog.initial })} onClose={close} />
      );
    case 'speakers':
      return <SpeakersDialog onClose={close} />;
    case 'speaker':
      return <SpeakerDialog key={dialog.id} id={dialog.id} onClose={close} />;
    case 'merge-speakers':
      return <MergeDialog ids={dialog.ids} onClose={close} />;
    case 'split-speaker':
      return <SplitDialog key={dialog.id} id={dialog.id} onClose={close} />;
    case 'sources':
      return <SourcesDialog onClose={close} />;
    case 'source':
      return <SourceDialog key={dialog.id} id={dialog.id} onClose={close} />;
    case 'tags':
      return <TagsDialog onClose={close} />;
    case 'tag':
      return <TagDialog id={dialog.id} onClose={close} />;
    case 'tag-quotes':
      return <TagQuotesDialog ids={dialog.ids} onClose={close} />;
    case 'verify-quotes':
      return <VerifyDialog ids={dialog.ids} onClose={close} />;
    case 'kind-of-quotes':
      return <KindDialog ids={dialog.ids} onClose={close} />;
    case 'speaker-of-quotes':
      return <SpeakerOfQuotesDialog ids={dialog.ids} onClose={close} />;
    case 'collection':
      return <CollectionDialog id={dialog.id} parentId={dialog.parentId} onClose={close} />;
    case 'collect-quotes':
      return <CollectQuotesDialog ids={dialog.ids} onClose={close} />;
    case 'relate':
      return (
        <RelateDialog quoteId={dialog.quoteId} relationId={dialog.relationId} onClose={close} />
      );
    case 'alike':
      return <AlikeDialog ids={dialog.ids} onClose={close} />;
    case 'same-quotes':
      return <SweepDialog onClose={close} />;
    case 'import-quotes':
      return <ImportDialog {...(dialog.initial && { initial: dialog.initial })} onClose={close} />;
    case 'save-archive':
      return <SaveArchiveDialog onClose={close} />;
    case 'recheck':
      return <RecheckDialog onClose={close} />;
    case 'library-path':
      return <LibraryPathDialog key={dialog.purpose} purpose={dialog.purpose} onClose={close} />;
    case 'recent-libraries':
      return <RecentDialog onClose={close} />;
    case 'search-help':
      return <SearchHelp onClose={close} />;
    case 'shortcuts':
      return <ShortcutsSheet onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'new-article':
      return (
        <NewCaptureDialog
          opened
          {...(dialog.initial && { initial: dialog.initial })}
          onClose={close}
          onMany={(files) => {
            close();
            show({ place: { at: 'review' } });
            void start(files);
          }}
          onStarted={(captureId) => {
            close();
            show({ place: { at: 'capture', captureId } });
          }}
        />
      );
    case 'cite':
      return (
        <CiteDialog
          selection={dialog.selection}
          count={dialog.count}
          {...(dialog.opened && { opened: dialog.opened })}
          onClose={close}
        />
      );
    case 'citation-lists':
      return <CitationListsDialog onClose={close} />;
  }
}
