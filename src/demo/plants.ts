/**
 * The violations planted in the demo company. Each can be left out on its own; `fixtures/genon/expected.json` says which
 * findings each brings.
 */
export const plants = [
  'unmapped-backup',
  'undeclared-mobile',
  'undeclared-birth-date',
  'forced-department',
  'resident-numbers',
  'plain-passport',
  'health-asked',
  'old-inquiries',
  'old-prompts',
  'old-error-logs',
  'undated-requests',
  'opt-outs-kept',
  'deletions-ignored',
  'opted-out-elsewhere',
  'logged-in-spite',
  'prompts-for-training',
  'usage-identifies',
  'weak-passwords',
  'plain-api-keys',
  'plain-account',
  'phone-in-memo',
  'mail-in-errors',
  'undeclared-survey',
  'undeclared-country',
  'birth-dates-abroad',
  'old-tls',
  'weaker-cipher',
  'open-export',
  'broken-workbook',
] as const;

/** Planted only where a PostgreSQL server runs. */
export const postgresPlants = ['public-grant', 'writable-auditor'] as const;

/** Planted in the systems of the cloud, which take part with `--all`. */
export const cloudPlants = [
  'old-leads',
  'opted-out-contacts',
  'emptied-into-the-bin',
  'guests-read-leads',
  'public-label',
  'bucket-abroad',
  'public-bucket',
  'versions-kept',
  'late-lifecycle',
  'access-unlogged',
  'dataset-abroad',
  'dataset-for-everybody',
  'old-applications',
] as const;

export type Plant = (typeof plants)[number] | (typeof postgresPlants)[number] | (typeof cloudPlants)[number];

/** Says whether a violation is planted. */
export type Planted = (plant: Plant) => boolean;
