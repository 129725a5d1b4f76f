import type { ImportError } from '../../../contract/imports.ts';
import classes from '../Imports.module.css';
import { inFigures } from '../../parts/written/figures.ts';

/** What is wrong with rows of the file. */
export function ErrorTable({
  errors,
  place = 'Row',
}: {
  errors: readonly ImportError[];
  /** What the numbers count. */
  place?: string;
}) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col" className={classes['number']}>
            {place}
          </th>
          <th scope="col">{place === 'Row' ? 'Column' : 'Field'}</th>
          <th scope="col">Value</th>
          <th scope="col">What is wrong</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ row, column, value, reason }) => (
          <tr key={`${row} ${column} ${value} ${reason}`}>
            <td className={classes['number']}>{inFigures(row)}</td>
            <td dir="auto">{column}</td>
            <td dir="auto">{value}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
