import { useEffect, useEffectEvent } from 'react';
import { useConnection } from '../../app/client.tsx';
import { useOpenLink } from './useOpenLink.ts';

/** Opens the links that the system hands to the app. */
export function useLinksFromOutside(): void {
  const connection = useConnection();
  const open = useOpenLink();
  const onLink = useEffectEvent((link: string) => open(link));
  useEffect(() => connection.onLink((link) => onLink(link)), [connection]);
}
