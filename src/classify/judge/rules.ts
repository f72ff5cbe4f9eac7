import type { ContextRule } from './context-rule.ts';
import { applicationRules } from './rules-applications.ts';
import { careerRules } from './rules-careers.ts';
import { clinicRules } from './rules-clinic.ts';
import { keptRules } from './rules-kept.ts';
import { nobodyRules } from './rules-nobody.ts';
import { partyRules } from './rules-parties.ts';
import { peopleRules } from './rules-people.ts';
import { placeRules } from './rules-places.ts';
import { proseRules } from './rules-prose.ts';
import { recordRules } from './rules-records.ts';
import { roleRules } from './rules-roles.ts';
import { settingRules } from './rules-settings.ts';
import { staffRules } from './rules-staff.ts';
import { textRules } from './rules-texts.ts';
import { thingRules } from './rules-things.ts';

export const contextRules: readonly ContextRule[] = [
  ...textRules,
  ...thingRules,
  ...settingRules,
  ...peopleRules,
  ...placeRules,
  ...recordRules,
  ...staffRules,
  ...clinicRules,
  ...careerRules,
  ...partyRules,
  ...keptRules,
  ...proseRules,
  ...roleRules,
  ...nobodyRules,
  ...applicationRules,
];
