import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Connection } from '../connection/connection.ts';
import { LibraryGate } from '../library/LibraryGate.tsx';
import { SelectionProvider } from '../quotes/selection.tsx';
import { BatchRunProvider } from '../capture/index.ts';
import { ClientProvider } from './client.tsx';
import { DialogsProvider } from './dialog-state.tsx';
import { Frame } from '../frame/Frame.tsx';
import { NotAdmittedScreen } from './NotAdmittedScreen.tsx';
import { makeQueryClient } from './query-client.ts';
import { theme } from './theme.ts';
import { ViewProvider } from './view-state.tsx';

/** The whole window, on a connection. */
export function App({ connection }: { connection: Connection }) {
  const [queries] = useState(makeQueryClient);
  const [ended, setEnded] = useState(false);
  useEffect(() => connection.onEnd(() => setEnded(true)), [connection]);
  if (ended) return <NotAdmittedScreen />;
  return (
    // The variables are in the style sheet; see vite.renderer.config.ts.
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Notifications aria-live="polite" position="bottom-center" limit={4} containerWidth={460} />
      <ClientProvider connection={connection}>
        <QueryClientProvider client={queries}>
          <LibraryGate>
            <ViewProvider>
              <SelectionProvider>
                <DialogsProvider>
                  <BatchRunProvider>
                    <Frame />
                  </BatchRunProvider>
                </DialogsProvider>
              </SelectionProvider>
            </ViewProvider>
          </LibraryGate>
        </QueryClientProvider>
      </ClientProvider>
    </MantineProvider>
  );
}
