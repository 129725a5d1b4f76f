import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Proposal } from '../../../contract/captures.ts';
import classes from './Queue.module.css';

/** Who said it together with the speaker, and who passed it on. */
export type ProposedCompany = Pick<Proposal, 'others' | 'hops'>;

function Names(props: {
  label: string;
  names: readonly { name: string }[];
  onRemove: (index: number) => void;
}) {
  const { label, names, onRemove } = props;
  if (names.length === 0) return null;
  return (
    <>
      <span className={classes['hint']}>{label}</span>
      <ul className={classes['decide']} aria-label={label}>
        {names.map(({ name }, index) => (
          <li key={name}>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Remove ${name}`}
              title="Remove"
              rightSection={<IconX size={13} stroke={1.75} aria-hidden />}
              onClick={() => onRemove(index)}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') onRemove(index);
              }}
            >
              <bdi>{name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Takes further speakers, and those who passed it on, out of a proposal, one by one. */
export function Company(props: {
  company: ProposedCompany;
  onChange: (company: ProposedCompany, removed: string) => void;
  /** Gives the keyboard back when nobody is left. */
  onEmpty: () => void;
}) {
  const { company, onChange, onEmpty } = props;
  const { others, hops } = company;
  const list = useRef<HTMLDivElement>(null);
  /** The keyboard goes on to the next before the one that has it is gone. */
  const goOn = () => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[at + 1] ?? buttons[at - 1];
    if (next) next.focus();
    else onEmpty();
  };
  if (others.length + hops.length === 0) return null;
  return (
    <div ref={list} className={classes['company']}>
      <Names
        label="Said together with"
        names={others}
        onRemove={(index) => {
          goOn();
          onChange({ others: others.toSpliced(index, 1), hops }, others[index]?.name ?? '');
        }}
      />
      <Names
        label="Passed on by"
        names={hops}
        onRemove={(index) => {
          goOn();
          onChange({ others, hops: hops.toSpliced(index, 1) }, hops[index]?.name ?? '');
        }}
      />
    </div>
  );
}
