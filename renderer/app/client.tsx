import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { Client, Connection } from '../connection/connection.ts';

interface ClientValue {
  connection: Connection;
  api: RouterUtils<Client>;
}

const ClientContext = createContext<ClientValue | null>(null);

/** Gives the connection to everything inside. */
export function ClientProvider(props: { connection: Connection; children: ReactNode }) {
  const { connection, children } = props;
  const value = useMemo(
    () => ({ connection, api: createTanstackQueryUtils(connection.client) }),
    [connection],
  );
  return <ClientContext value={value}>{children}</ClientContext>;
}

function useClientValue(): ClientValue {
  const value = use(ClientContext);
  if (!value) throw new Error('There is no ClientProvider above.');
  return value;
}

/** The typed client: `await client.quotes.trash({ ids })`. */
export function useClient(): Client {
  return useClientValue().connection.client;
}

/** The same calls as options for TanStack Query: `useQuery(api.quotes.get.queryOptions(...))`. */
export function useApi(): RouterUtils<Client> {
  return useClientValue().api;
}

/** The way to the library itself, with its events and the native menu. */
export function useConnection(): Connection {
  return useClientValue().connection;
}
