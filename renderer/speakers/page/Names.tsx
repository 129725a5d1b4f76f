import type { Speaker } from '../../../contract/speakers.ts';
import { dateInWords } from '../../parts/written/dates.ts';
import { Section } from '../../parts/Section.tsx';
import { aliasInWords } from '../words.ts';
import classes from './SpeakerPage.module.css';

function time(startsOn: string | null, endsOn: string | null): string {
  if (startsOn === null && endsOn === null) return 'time not known';
  if (startsOn === null) return `until ${dateInWords(endsOn ?? '')}`;
  return endsOn === null
    ? `since ${dateInWords(startsOn)}`
    : `${dateInWords(startsOn)} – ${dateInWords(endsOn)}`;
}

/** Roles with the time in which they were held, the latest first. */
export function Roles({ roles }: { roles: Speaker['roles'] }) {
  // EDTF years have four digits, so that their text is in the order of time.
  const latestFirst = roles.toSorted((a, b) =>
    (b.startsOn ?? b.endsOn ?? '').localeCompare(a.startsOn ?? a.endsOn ?? ''),
  );
  return (
    <Section title="Roles">
      {roles.length === 0 && (
        <p className={classes['quiet']}>
          No role is kept. With its time, each quote shows the role held on its day.
        </p>
      )}
      <ol className={classes['timeline']}>
        {latestFirst.map((role) => (
          <li key={role.id} data-held={role.endsOn === null}>
            <span className={classes['time']}>{time(role.startsOn, role.endsOn)}</span>
            <span>
              {role.title}
              {role.organisation !== null && `, ${role.organisation}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Other forms of the name, each with its language and script. */
export function Aliases({ speaker }: { speaker: Speaker }) {
  const others = speaker.aliases.filter(
    ({ form }) => form !== speaker.display && form !== speaker.nativeName,
  );
  return (
    <Section title="Also written">
      {others.length === 0 && (
        <p className={classes['quiet']}>
          No other form. The speaker is found by every form that is kept here.
        </p>
      )}
      <ul className={classes['lines']}>
        {others.map((alias) => (
          <li key={alias.form}>
            <span className={classes['grow']} lang={alias.language ?? undefined}>
              {alias.form}
            </span>
            <span className={classes['about']}>{aliasInWords(alias)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
