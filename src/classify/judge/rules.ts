import type { ContextRule } from './context-rule.ts';
import { nobodyRules } from './rules-nobody.ts';
import { peopleRules } from './rules-people.ts';
import { recordRules } from './rules-records.ts';
import { roleRules } from './rules-roles.ts';
import { textRules } from './rules-texts.ts';

export const contextRules: readonly ContextRule[] = [
  ...textRules,
  ...peopleRules,
  ...recordRules,
  ...roleRules,
  ...nobodyRules,
];
