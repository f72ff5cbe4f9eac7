import { type ContextRule, rule } from './context-rule.ts';

/** What records of care tell of the one cared for by words that elsewhere mean another thing. */
export const clinicRules: readonly ContextRule[] = [
  rule(
    `result, results, result value, result text, result code, lab value, abnormal flag, abnormal, current status, clinical status, verification status,
    drug, medicine, frequency, sig, dose, dosage, indication, route, intervention, interventions, prognosis, stage, laterality, onset, onset date, severity,
    treatment description, description of treatment, disease description, reading, finding, findings, interpretation, outcome, reaction, manifestation,
    protocol, regimen, remission, relapse, response to treatment, follow up plan, care plan, plan of care, recommendation, recommendations, substance, criticality,
    surface, quadrant, positive, negative, reactive, titer, titre, viral load, value, strength, ward type`,
    'health',
    7,
    { in: 'clinical', not: 'lookup person thing organization statistics', whole: true },
  ),
  rule(
    'status, type, category, name, detail, details, description, note, notes, remark, remarks',
    'health',
    6,
    {
      in: 'illness',
      not: 'lookup person',
      whole: true,
      family: 'text',
    },
  ),
  rule('blood loss, blood loss ml, urine output, fluid intake, estimated blood loss, ebl', 'health', 9),
  rule(
    'dr, doc, ref dr, ref phys, pcp, phys, attending, referring, primary care, consultant, subscriber, insured, policy holder, attending dr, family doctor, gp',
    'name',
    7,
    {
      in: 'health',
      not: 'lookup place organization',
      whole: true,
      family: 'text',
      minLength: 20,
    },
  ),
  rule('ins, insco, carrier, payer, payor, plan name', 'health', 6, {
    in: 'health',
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
  rule('dos, date of service, service date, svc date, dt of service', 'health', 11, {
    in: 'health',
    not: 'lookup',
    whole: true,
  }),
  rule('deceased, decedent', 'name', 9, { family: 'text', minLength: 40, whole: true }),
];
