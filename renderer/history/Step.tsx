import { Button } from '@mantine/core';
import type { HistoryEntry, HistoryField } from '../../contract/history.ts';
import { momentInWords } from '../parts/written/dates.ts';
import classes from './History.module.css';
import type { HistoryStep } from './steps.ts';

/** Makes something again what it was before a change; `field` is `null` for all of it. */
export type Restore = (entry: HistoryEntry, field: HistoryField | null) => void;

function RestoreButton(props: { children: string; label: string; onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={`${props.children}: ${props.label}`}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}

function FieldChange(props: { field: HistoryField; onRestore: () => void }) {
  const { label, before, after, restorable } = props.field;
  return (
    <div className={classes['field']}>
      <span className={classes['values']}>
        {label}: <del>{before ?? 'nothing'}</del> → <ins>{after ?? 'nothing'}</ins>
      </span>
      {restorable && (
        <RestoreButton label={`${label}, ${before ?? 'nothing'}`} onClick={props.onRestore}>
          Restore
        </RestoreButton>
      )}
    </div>
  );
}

const DONE: Record<HistoryEntry['action'], string> = {
  add: 'added',
  edit: 'changed',
  remove: 'removed',
};

/** What became of one record in a step. */
function Entry({ entry, onRestore }: { entry: HistoryEntry; onRestore: Restore }) {
  const { record, action, fields, reason } = entry;
  const isWhole = action === 'remove' || fields.length > 1;
  return (
    <>
      <div className={classes['record']}>
        <span>
          {record}, {DONE[action]}
          {reason !== null && `. ${reason}`}
        </span>
        {entry.restorable && isWhole && (
          <RestoreButton label={record} onClick={() => onRestore(entry, null)}>
            {action === 'remove' ? 'Bring back' : 'Restore all'}
          </RestoreButton>
        )}
      </div>
      {action === 'edit' &&
        fields.map((field) => (
          <FieldChange key={field.name} field={field} onRestore={() => onRestore(entry, field)} />
        ))}
    </>
  );
}

/** One step of a history, with what it did to each record. */
export function Step({ step, onRestore }: { step: HistoryStep; onRestore: Restore }) {
  return (
    <li className={classes['step']}>
      <div className={classes['head']}>
        <span className={classes['title']}>{step.title}</span>
        <span className={classes['when']}>{momentInWords(step.at)}</span>
      </div>
      {step.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} onRestore={onRestore} />
      ))}
    </li>
  );
}
