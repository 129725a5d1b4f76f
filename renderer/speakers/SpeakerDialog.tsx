import { Button, Modal } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { SpeakerDraft } from '../../contract/speakers.ts';
import type { Seen } from '../../contract/shapes.ts';
import { useApi, useClient } from '../app/client.tsx';
import { say } from '../app/notices.tsx';
import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { History } from '../history/History.tsx';
import { SpeakerForm } from './SpeakerForm.tsx';
import { inFigures } from '../parts/written/figures.ts';

const BLANK: SpeakerDraft = {
  kind: 'person',
  display: '',
  given: null,
  family: null,
  particles: null,
  sortName: null,
  nativeName: null,
  wikidata: null,
  note: '',
  aliases: [],
  roles: [],
};

/** Shows and changes a speaker; without `id`, makes one. */
export function SpeakerDialog({ id, onClose }: { id: number | null; onClose: () => void }) {
  const client = useClient();
  const { show } = useView();
  const { data: speaker } = useQuery(
    useApi().speakers.get.queryOptions({ input: id === null ? skipToken : { id } }),
  );
  const save = async (draft: SpeakerDraft, changes: Partial<SpeakerDraft>, seen: Seen) => {
    if (id === null) await client.speakers.add(draft);
    else if (Object.keys(changes).length > 0) await client.speakers.edit({ id, changes, seen });
    onClose();
  };
  const trash = async (known: number) => {
    await client.speakers.trash({ ids: [known] });
    onClose();
    say('The speaker is in the trash.');
  };
  const title = id === null ? 'New speaker' : (speaker?.display ?? 'Speaker');
  return (
    <Modal opened onClose={onClose} title={title} size={720}>
      {speaker && speaker.quotes > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          mb="xs"
          onClick={() => {
            show({ text: '', filters: { ...NO_FILTERS, speakers: [speaker.id] } });
            onClose();
          }}
        >
          Show {speaker.quotes === 1 ? 'the quote' : `the ${inFigures(speaker.quotes)} quotes`}
        </Button>
      )}
      {id === null && (
        <SpeakerForm initial={BLANK} onSave={save} onTrash={null} onClose={onClose} />
      )}
      {speaker && (
        <SpeakerForm
          key={speaker.id}
          initial={speaker}
          onSave={save}
          onTrash={speaker.quotes === 0 ? () => trash(speaker.id) : null}
          onClose={onClose}
        />
      )}
      {speaker && <History noun="speaker" id={speaker.id} />}
    </Modal>
  );
}
