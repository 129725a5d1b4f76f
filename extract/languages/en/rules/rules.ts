import { continued } from './context/continued.ts';
import { paragraphBefore } from './context/paragraph-before.ts';
import { sentenceBefore } from './context/sentence-before.ts';
import { topicAfter } from './context/topic-after.ts';
import { topic } from './context/topic.ts';
import { colonBefore } from './layout/colon-before.ts';
import { nameColon } from './layout/name-colon.ts';
import { signed } from './layout/signed.ts';
import type { Rule } from './rule.ts';
import { accordingTo } from './verbs/according-to.ts';
import { claimOf } from './verbs/claim-of.ts';
import { agentless } from './verbs/agentless.ts';
import { saidAfterNext } from './verbs/said-after-next.ts';
import { saidAfter } from './verbs/said-after.ts';
import { saidAtEnd } from './verbs/said-at-end.ts';
import { saidBefore } from './verbs/said-before.ts';
import { saidLater } from './verbs/said-later.ts';
import { saidJustBefore } from './verbs/said-just-before.ts';
import { verbBefore } from './verbs/verb-before.ts';

/** The rules, the surest first. */
export const rules: readonly Rule[] = [
  signed,
  nameColon,
  saidJustBefore,
  saidAfter,
  saidBefore,
  accordingTo,
  colonBefore,
  saidAtEnd,
  saidAfterNext,
  continued,
  agentless,
  claimOf,
  verbBefore,
  sentenceBefore,
  saidLater,
  paragraphBefore,
  topic,
  topicAfter,
];
