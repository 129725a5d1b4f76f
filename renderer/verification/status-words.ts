import {
  IconAlertTriangle,
  IconArchive,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconScale,
  IconUserX,
  type Icon,
} from '@tabler/icons-react';
import type { VerificationStatus } from '../../contract/verifications.ts';

/** How well a quote is established: in words, with a sign, and what that means. */
export const STATUSES: Record<
  VerificationStatus,
  { words: string; means: string; icon: Icon; tone: 'open' | 'good' | 'doubtful' | 'bad' }
> = {
  unchecked: {
    words: 'Unchecked',
    means: 'Nobody has looked yet',
    icon: IconCircleDashed,
    tone: 'open',
  },
  'text matches source': {
    words: 'Text matches source',
    means: 'The source has these words',
    icon: IconCircleCheck,
    tone: 'good',
  },
  'primary source found': {
    words: 'Primary source found',
    means: 'A recording, a transcript, the speaker’s own text',
    icon: IconArchive,
    tone: 'good',
  },
  disputed: {
    words: 'Disputed',
    means: 'The speaker or somebody else denies it',
    icon: IconScale,
    tone: 'doubtful',
  },
  misattributed: {
    words: 'Misattributed',
    means: 'Somebody else said it',
    icon: IconUserX,
    tone: 'bad',
  },
  fabricated: {
    words: 'Fabricated',
    means: 'Nobody said it',
    icon: IconAlertTriangle,
    tone: 'bad',
  },
  retracted: {
    words: 'Retracted',
    means: 'The source has taken it back',
    icon: IconArrowBackUp,
    tone: 'bad',
  },
};
