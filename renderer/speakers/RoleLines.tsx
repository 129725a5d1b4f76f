import type { SpeakerDraft } from '../../contract/speakers.ts';
import { DateLine } from '../forms/DateLine.tsx';
import { LineField } from '../forms/LineField.tsx';
import { LinesField } from '../forms/LinesField.tsx';

type Roles = SpeakerDraft['roles'];

const BLANK: Roles[number] = { title: '', organisation: null, startsOn: null, endsOn: null };

/** Offices and functions of a speaker, with the time they were held. */
export function RoleLines(props: {
  roles: Roles;
  at: (index: number) => (field: string) => string | null;
  onChange: (roles: Roles) => void;
}) {
  return (
    <LinesField
      title="Roles"
      noun="role"
      lines={props.roles}
      blank={BLANK}
      columns="3fr 3fr 2fr 2fr"
      onChange={props.onChange}
    >
      {(role, change, index) => (
        <>
          <LineField
            quiet
            label="Role"
            placeholder="President"
            value={role.title}
            error={props.at(index)('title')}
            onChange={(title) => change({ title: title ?? '' })}
          />
          <LineField
            quiet
            label="Organisation"
            value={role.organisation}
            error={props.at(index)('organisation')}
            onChange={(organisation) => change({ organisation })}
          />
          <DateLine
            quiet
            label="From"
            placeholder="from 2019"
            value={role.startsOn}
            error={props.at(index)('startsOn')}
            onChange={(startsOn) => change({ startsOn })}
          />
          <DateLine
            quiet
            label="Until"
            placeholder="until"
            value={role.endsOn}
            error={props.at(index)('endsOn')}
            onChange={(endsOn) => change({ endsOn })}
          />
        </>
      )}
    </LinesField>
  );
}
