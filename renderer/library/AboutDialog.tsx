import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useLibraryStatus } from './useLibraryStatus.ts';

/** What this is, which release, and whose work it stands on. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const { data: status } = useLibraryStatus();
  return (
    <Modal opened onClose={onClose} title="About Dixit" size={460}>
      <Stack gap="sm">
        <Text size="sm">
          Dixit keeps who said what, where, and how we know. Version {status?.version ?? '…'}.
        </Text>
        <Text size="sm">
          Your library: <br />
          <code>{status?.file}</code>
        </Text>
        <Text size="sm">
          <Anchor href="https://citationstyles.org/" target="_blank" rel="noreferrer">
            Citations by CSL
          </Anchor>{' '}
          <Anchor href="https://github.com/Juris-M/citeproc-js" target="_blank" rel="noreferrer">
            (citeproc-js)
          </Anchor>
        </Text>
        <Text size="sm" c="dimmed">
          Free software under the MIT License. Nothing leaves this machine.
        </Text>
      </Stack>
    </Modal>
  );
}
