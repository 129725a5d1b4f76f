import type { ArchiveRemark, ArchiveReport } from '../../contract/archive/archives.ts';
import { inFigures } from '../parts/written/figures.ts';
import classes from './Archive.module.css';
import { KIND_WORDS, kindsIn } from './kind-words.ts';

const FATES = [
  ['new', 'New'],
  ['same', 'Same'],
  ['changed', 'Different'],
  ['refused', 'Refused'],
] as const;

/** What became, or would become, of the records of each kind. */
export function KindTable({ report }: { report: ArchiveReport }) {
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">In the archive</th>
          {FATES.map(([fate, label]) => (
            <th key={fate} scope="col" className={classes['number']}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kindsIn(report).map((kind) => (
          <tr key={kind.kind}>
            <th scope="row">{KIND_WORDS[kind.kind]}</th>
            {FATES.map(([fate]) => (
              <td
                key={fate}
                className={`${classes['number']} ${kind[fate] === 0 ? classes['none'] : ''}`}
              >
                {inFigures(kind[fate])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is to be known of single records, the refused ones first. */
export function RemarkTable({ remarks }: { remarks: readonly ArchiveRemark[] }) {
  const order: readonly ArchiveRemark['about'][] = ['refused', 'cut', 'changed'];
  const shown = remarks.toSorted((a, b) => order.indexOf(a.about) - order.indexOf(b.about));
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col" className={classes['kind']}>
            Kind
          </th>
          <th scope="col">Record</th>
          <th scope="col">What of it</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ kind, name, about, reason }) => (
          <tr key={`${kind} ${name} ${about} ${reason}`}>
            <td>{KIND_WORDS[kind]}</td>
            <td dir="auto">{name}</td>
            <td>
              {about === 'refused' && 'Refused. '}
              {reason}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
