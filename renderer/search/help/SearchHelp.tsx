import { Kbd, Modal } from '@mantine/core';
import { FIELDS, type FieldName } from '../../../query/fields.ts';
import { OPERATORS } from '../../../query/operators.ts';
import { type ChoiceField, CHOICES } from '../../../query/values/choices.ts';
import { useView } from '../../app/view-state.tsx';
import { showKeys } from '../../keyboard/shortcuts.ts';
import classes from './SearchHelp.module.css';

/** What can be written, what it finds, and a query that has it. */
interface Line {
  sign: string;
  help: string;
  example: string;
}

/** The values of a field that takes one of a few, as they are written without spaces. */
function valuesOf(name: FieldName): string {
  if (!(name in CHOICES)) return '';
  return ` One of ${CHOICES[name as ChoiceField].map((value) => value.replaceAll(' ', '-')).join(', ')}.`;
}

function TryOut(props: { example: string; onTry: (example: string) => void }) {
  const { example, onTry } = props;
  return (
    <button type="button" onClick={() => onTry(example)}>
      <span className="visually-hidden">Try </span>
      <code>{example}</code>
    </button>
  );
}

function Lines(props: { title: string; lines: readonly Line[]; onTry: (example: string) => void }) {
  const { title, lines, onTry } = props;
  return (
    <table className={classes['table']}>
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Written</th>
          <th scope="col">Finds</th>
          <th scope="col">Example</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ sign, help, example }) => (
          <tr key={sign}>
            <th scope="row">
              <code>{sign}</code>
            </th>
            <td>{help}</td>
            <td>
              <TryOut example={example} onTry={onTry} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The language of the search bar, with examples that can be tried. */
export function SearchHelp({ onClose }: { onClose: () => void }) {
  const { show } = useView();
  const tryOut = (example: string) => {
    show({ text: example });
    onClose();
    requestAnimationFrame(() => document.getElementById('search')?.focus());
  };
  const fields = FIELDS.map(({ name, help, example }) => ({
    sign: `${name}:`,
    help: help + valuesOf(name),
    example,
  }));
  return (
    <Modal opened onClose={onClose} title="How to search" size={820}>
      <p className={classes['intro']}>
        Type words: a quote is found where each of them stands in its wording, note or source, or in
        the name of its speaker in any spelling or script. Capitals and accents make no difference.
        Whatever is typed finds something or nothing, and is never wrong; what was not understood is
        said below the field. Click an example to try it.
      </p>
      <Lines title="Words" lines={OPERATORS} onTry={tryOut} />
      <Lines title="Fields" lines={fields} onTry={tryOut} />
      <p className={classes['intro']}>
        <Kbd size="xs">{showKeys('Down')}</Kbd> chooses a suggestion, <Kbd size="xs">Tab</Kbd> or{' '}
        <Kbd size="xs">Enter</Kbd> takes it, <Kbd size="xs">Esc</Kbd> closes them.{' '}
        <Kbd size="xs">Enter</Kbd> leads to the list.
      </p>
    </Modal>
  );
}
