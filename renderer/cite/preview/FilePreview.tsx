import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CitationOptions, ExportFormat } from '../../../contract/citations.ts';
import { useClient } from '../../app/client.tsx';
import { explain } from '../../app/explain.ts';
import { exportText } from '../export-list.ts';
import classes from './Preview.module.css';

/** Characters of a file that are shown. */
const SHOWN = 40_000;

/** The beginning of the file that a format makes, letter by letter. */
export function FilePreview(props: {
  /** The quotes shown, in their order. */
  ids: number[];
  options: CitationOptions;
  format: ExportFormat;
}) {
  const { ids, options, format } = props;
  const client = useClient();
  const { data: text, error } = useQuery({
    queryKey: ['citations', 'file', ids, options, format],
    queryFn: async ({ signal }) =>
      await exportText(client, { selection: { ids }, options, format }, signal),
    placeholderData: keepPreviousData,
  });
  if (error) return <p role="alert">{explain(error).message}</p>;
  return <pre className={classes['file']}>{text?.slice(0, SHOWN)}</pre>;
}
