import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { CaptureView, ReviewPlace } from '../capture/index.ts';
import { RiskyPlaceNotice } from '../library/places/RiskyPlaceNotice.tsx';
import { QuotesView } from '../quotes/QuotesView.tsx';
import { useLinksFromOutside } from '../search/link/useLinksFromOutside.ts';
import { StoredTextView } from '../sources/text/StoredTextView.tsx';
import { SpeakerView } from '../speakers/page/SpeakerView.tsx';
import { TrashView } from '../trash/TrashView.tsx';
import { Dialogs } from './Dialogs.tsx';
import { DropTarget } from './DropTarget.tsx';
import classes from './Frame.module.css';
import { Sidebar } from './Sidebar.tsx';
import { SkipLink } from './SkipLink.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCommands } from './useCommands.ts';
import { useUndoKeys } from '../keyboard/useUndoKeys.ts';
import { useView } from '../app/view-state.tsx';

/** The window: commands above, places and filters on the left, and the place that is shown. */
export function Frame() {
  const { place, show } = useView();
  const commands = useCommands();
  const [showsSide, setShowsSide] = useState(false);
  useUndoKeys();
  useLinksFromOutside();
  // What was said of one library is not left over another.
  useEffect(() => () => notifications.clean(), []);
  return (
    <div className={classes['frame']} data-place={place.at} data-side={showsSide}>
      <SkipLink />
      <Toolbar commands={commands} showsSide={showsSide} onSide={() => setShowsSide(!showsSide)} />
      <RiskyPlaceNotice />
      <Sidebar />
      <main className={classes['main']} id="main" tabIndex={-1}>
        {(place.at === 'quotes' || place.at === 'articles') && <QuotesView />}
        {place.at === 'article' && (
          <StoredTextView place={place} onBack={() => show({ place: place.back })} />
        )}
        {place.at === 'review' && (
          <ReviewPlace
            all={place.all ?? false}
            proposalId={place.proposalId}
            onAll={(all) => show({ place: { at: 'review', all } })}
            onOpenAt={(captureId, proposalId) =>
              show({ place: { at: 'capture', captureId, proposalId, all: true } })
            }
            onOpen={(captureId) => show({ place: { at: 'capture', captureId } })}
            onNew={commands['new-from-article']}
          />
        )}
        {place.at === 'capture' && (
          <CaptureView
            captureId={place.captureId}
            proposalId={place.proposalId}
            onClose={() => {
              const { all = false, proposalId } = place;
              show({ place: { at: 'review', all, proposalId } });
            }}
          />
        )}
        {place.at === 'trash' && <TrashView />}
        {place.at === 'speaker' && (
          <SpeakerView id={place.speakerId} onBack={() => show({ place: place.back })} />
        )}
      </main>
      <Dialogs commands={commands} />
      <DropTarget />
    </div>
  );
}
