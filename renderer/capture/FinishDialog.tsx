import { Button, Group, Modal } from '@mantine/core';

/** Asks before a review ends that has proposals left: they would be dropped. */
export function FinishDialog(props: {
  opened: boolean;
  left: number;
  onFinish: () => void;
  onClose: () => void;
}) {
  const { opened, left, onFinish, onClose } = props;
  return (
    <Modal opened={opened} onClose={onClose} title="Finish the review?" size={420}>
      {left === 1 ? '1 proposal is' : `${left} proposals are`} not decided yet. Finishing drops{' '}
      {left === 1 ? 'it' : 'them'}; the article and the quotes you kept stay.
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          Go on reviewing
        </Button>
        <Button data-autofocus onClick={onFinish}>
          Drop {left} and finish
        </Button>
      </Group>
    </Modal>
  );
}
