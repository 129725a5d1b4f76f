import { NativeSelect } from '@mantine/core';
import type { Alias } from '../../contract/speaker-shapes.ts';
import { LineField } from '../forms/LineField.tsx';
import { LinesField } from '../forms/LinesField.tsx';
import { ALIAS_KIND_WORDS } from './words.ts';

const KIND_NAMES = Object.keys(ALIAS_KIND_WORDS) as Alias['kind'][];
const BLANK: Alias = { form: '', language: null, script: null, kind: 'spelling' };

/** Other forms of a speaker's name, under each of which the speaker is found. */
export function AliasLines(props: {
  aliases: Alias[];
  at: (index: number) => (field: string) => string | null;
  onChange: (aliases: Alias[]) => void;
}) {
  return (
    <LinesField
      title="Also written"
      noun="alias"
      lines={props.aliases}
      blank={BLANK}
      columns="5fr 3fr 2fr 2fr"
      onChange={props.onChange}
    >
      {(alias, change, index) => (
        <>
          <LineField
            quiet
            label="Alias"
            value={alias.form}
            error={props.at(index)('form')}
            onChange={(form) => change({ form: form ?? '' })}
          />
          <NativeSelect
            aria-label="Kind of alias"
            value={alias.kind}
            data={KIND_NAMES.map((value) => ({ value, label: ALIAS_KIND_WORDS[value] }))}
            onChange={(event) => {
              const kind = KIND_NAMES.find((other) => other === event.currentTarget.value);
              if (kind) change({ kind });
            }}
          />
          <LineField
            quiet
            label="Language"
            placeholder="uk"
            value={alias.language}
            error={props.at(index)('language')}
            onChange={(language) => change({ language })}
          />
          <LineField
            quiet
            label="Script"
            placeholder="Cyrl"
            value={alias.script}
            error={props.at(index)('script')}
            onChange={(script) => change({ script })}
          />
        </>
      )}
    </LinesField>
  );
}
