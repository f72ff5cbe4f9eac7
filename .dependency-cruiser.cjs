/** The floors of docs/architecture.md: imports only point down. */
const forbid = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    forbid(
      'core-imports-core',
      '^src/core/',
      '^(src/(?!core/)|connectors/|rules/)',
      'core knows nothing above it',
    ),
    forbid(
      'sdk-imports-core',
      '^src/sdk/',
      '^(src/(?!core/|sdk/)|connectors/|rules/)',
      'the sdk is core’s public part',
    ),
    forbid(
      'classify-is-low',
      '^src/classify/',
      '^(src/(?!core/|classify/)|connectors/|rules/)',
      'detectors are arguments',
    ),
    forbid(
      'detectors-are-low',
      '^src/detectors/',
      '^(src/(?!core/|detectors/|classify/values/)|connectors/|rules/)',
      'the built-in ones are arguments',
    ),
    forbid(
      'policy-is-low',
      '^src/(policy|workspace|lock)/',
      '^(src/(?!core/|policy/|workspace/|lock/)|connectors/|rules/)',
      'files in, data out',
    ),
    forbid(
      'audit-takes-arguments',
      '^src/(audit|gate)/',
      '^(src/(commands|ui|report|registry)|connectors/|rules/)',
      'connectors and rules are arguments',
    ),
    forbid(
      'report-is-pure',
      '^src/report/',
      '^(src/(?!core/|report/)|connectors/|rules/)',
      'run in, string out',
    ),
    forbid(
      'ui-shows',
      '^src/ui/',
      '^(src/(commands|audit|gate|classify)/|connectors/|rules/)',
      'views know runs, not sources',
    ),
    forbid('connectors-use-the-sdk', '^connectors/', '^(src/(?!sdk/)|rules/)', 'a connector is one folder'),
    forbid('rules-use-the-sdk', '^rules/', '^(src/(?!sdk/)|connectors/)', 'a rule is one file'),
    forbid(
      'evidence-is-low',
      '^src/evidence/',
      '^(src/(?!core/|evidence/)|connectors/|rules/)',
      'bytes and keys in, bytes and flaws out',
    ),
    forbid(
      'one-registry',
      '^(?!src/registry\\.ts|test/|scripts/)',
      'index\\.generated\\.ts$',
      'only the registry imports the generated indexes',
    ),
    forbid(
      'product-imports-no-tests',
      '^(src|connectors|rules)/',
      '^(test|fixtures|scripts|bench)/',
      'nothing that ships needs what does not',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
