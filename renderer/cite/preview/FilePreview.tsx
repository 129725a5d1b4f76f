import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ExportFormat, ListRequest } from '../../../contract/citations.ts';
import { useClient } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import { wait } from '../../app/pause.ts';
import { exportText } from '../export-list.ts';
import classes from './Preview.module.css';

/** Characters of a file that are shown. */
const SHOWN = 40_000;

/** A title that is being typed is written once the typing pauses, in milliseconds. */
const PAUSE_MS = 200;

/** The beginning of the file that a format makes, letter by letter. */
export function FilePreview(props: {
  /** Of the quotes shown. */
  request: ListRequest;
  format: ExportFormat;
}) {
  const { request, format } = props;
  const client = useClient();
  const { data: text, error } = useQuery({
    queryKey: ['citations', 'file', request, format],
    queryFn: async ({ signal }) => {
      if (request.title !== undefined) await wait(PAUSE_MS, signal);
      return await exportText(client, { ...request, format }, signal);
    },
    placeholderData: keepPreviousData,
  });
  if (error) return <p role="alert">{explain(error).message}</p>;
  return <pre className={classes['file']}>{text?.slice(0, SHOWN)}</pre>;
}
