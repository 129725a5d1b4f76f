import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import 'virtual:mantine-variables.css';
import './app/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connect } from './connect.ts';
import { NotAdmittedError } from './connection/connection.ts';
import { App } from './app/App.tsx';
import { NotAdmittedScreen } from './app/NotAdmittedScreen.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no #root.');
const root = createRoot(element);

try {
  const connection = await connect();
  root.render(
    <StrictMode>
      <App connection={connection} />
    </StrictMode>,
  );
} catch (error) {
  if (!(error instanceof NotAdmittedError)) throw error;
  root.render(<NotAdmittedScreen />);
}
