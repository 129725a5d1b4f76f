import { NativeSelect } from '@mantine/core';
import { ImportField, type ImportLook, type ImportMapping } from '../../contract/imports.ts';
import { FIELD_GROUPS } from './field-words.ts';
import classes from './Imports.module.css';
import { fieldOfColumn, mapColumn, shownColumns } from './mapping.ts';

/** Samples that are shown of a column. */
const SAMPLES = 2;
const NOTHING = '';

const CHOICES = [
  { value: NOTHING, label: 'Not read' },
  ...FIELD_GROUPS.map(({ group, fields }) => ({
    group,
    items: fields.map(([value, label]) => ({ value, label })),
  })),
];

/** The columns of a file with their first values, and what each says. */
export function MappingTable(props: {
  look: ImportLook;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
}) {
  const { look, mapping, onChange } = props;
  return (
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">First values</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {shownColumns(look).map(({ name, samples }) => {
          const field = fieldOfColumn(mapping, name);
          return (
            <tr key={name} data-read={field !== null || undefined}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">
                {samples.length === 0 && <span className={classes['quiet']}>empty</span>}
                {[...new Set(samples)].slice(0, SAMPLES).map((sample) => (
                  <span key={sample} className={classes['sample']}>
                    {sample}
                  </span>
                ))}
              </td>
              <td>
                <NativeSelect
                  aria-label={`Meaning of ${name}`}
                  size="xs"
                  data={CHOICES}
                  value={field ?? NOTHING}
                  onChange={({ currentTarget: { value } }) =>
                    onChange(mapColumn(mapping, name, ImportField.safeParse(value).data ?? null))
                  }
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
