import { abbreviatedRules } from './abbreviated.ts';
import { applicationRules } from './applications.ts';
import { appraisalRules } from './appraisal.ts';
import { bodyRules } from './bodies.ts';
import { careerRules } from './careers.ts';
import { clinicRules } from './clinic.ts';
import type { ContextRule } from './context-rule.ts';
import { curriculaRules } from './curricula.ts';
import { editedRules } from './edited.ts';
import { employmentRules } from './employment.ts';
import { factRules } from './facts.ts';
import { findingsRules } from './findings.ts';
import { firmRules } from './firms.ts';
import { justiceRules } from './justice.ts';
import { keptRules } from './kept.ts';
import { listedRules } from './listed.ts';
import { moneyRules } from './money.ts';
import { namedRules } from './named.ts';
import { nobodyRules } from './nobody.ts';
import { numberRules } from './numbers.ts';
import { onlineRules } from './online.ts';
import { partyRules } from './parties.ts';
import { peopleRules } from './people.ts';
import { pictureRules } from './pictures.ts';
import { placeRules } from './places.ts';
import { proseRules } from './prose.ts';
import { publicLifeRules } from './public-life.ts';
import { reachedRules } from './reached.ts';
import { recordRules } from './records.ts';
import { registerRules } from './registers.ts';
import { roleRules } from './roles.ts';
import { schoolingRules } from './schooling.ts';
import { spotRules } from './spots.ts';
import { staffRules } from './staff.ts';
import { studiedRules } from './studied.ts';
import { textRules } from './texts.ts';
import { thingRules } from './things.ts';

export const contextRules: readonly ContextRule[] = [
  ...abbreviatedRules,
  ...textRules,
  ...thingRules,
  ...peopleRules,
  ...placeRules,
  ...pictureRules,
  ...recordRules,
  ...staffRules,
  ...clinicRules,
  ...bodyRules,
  ...careerRules,
  ...curriculaRules,
  ...partyRules,
  ...factRules,
  ...studiedRules,
  ...keptRules,
  ...proseRules,
  ...registerRules,
  ...roleRules,
  ...nobodyRules,
  ...applicationRules,
  ...numberRules,
  ...onlineRules,
  ...editedRules,
  ...moneyRules,
  ...spotRules,
  ...reachedRules,
  ...firmRules,
  ...findingsRules,
  ...namedRules,
  ...employmentRules,
  ...justiceRules,
  ...schoolingRules,
  ...appraisalRules,
  ...publicLifeRules,
  ...listedRules,
];
