import type { SourceDifference } from '../../../contract/imports.ts';
import { cslFieldInWords } from './csl-field-words.ts';
import classes from '../Imports.module.css';
import { inFigures } from '../../parts/written/figures.ts';

const OUTCOMES: Record<SourceDifference['outcome'], string> = {
  filled: 'Filled in',
  kept: 'Library kept',
  'kept-before': 'Library kept, as before',
  taken: 'File taken',
};

/** Where the file says more of sources than the library, or something else, and what comes of it. */
export function DifferenceTable(props: {
  differences: readonly SourceDifference[];
  /** What the numbers count. */
  place: string;
}) {
  const { differences, place } = props;
  return (
    <table className={classes['table']} data-even>
      <thead>
        <tr>
          <th scope="col" className={classes['number']}>
            {place}
          </th>
          <th scope="col">Source</th>
          <th scope="col">Field</th>
          <th scope="col">Library</th>
          <th scope="col">File</th>
          <th scope="col">Outcome</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ row, title, field, library, file, outcome }) => (
          <tr key={`${row} ${field} ${file}`}>
            <td className={classes['number']}>{inFigures(row)}</td>
            <td dir="auto">{title}</td>
            <td>{cslFieldInWords(field)}</td>
            <td dir="auto">{library}</td>
            <td dir="auto">{file}</td>
            <td>{OUTCOMES[outcome]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
