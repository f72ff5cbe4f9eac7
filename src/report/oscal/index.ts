import { isFinding } from '../../core/compare.ts';
import type { Pack } from '../../core/rule.ts';
import type { Run } from '../../core/run.ts';
import { type Requirement, toRequirements } from '../compliance.ts';
import { wholeCoverage } from '../coverage.ts';
import type { RenderOptions } from '../options.ts';
import { uuidOf } from '../uuid.ts';
import { inventoryOf } from './inventory.ts';
import { controlId, findingOf, observationOf, type ResultIds, riskOf } from './results.ts';
import { ns, text } from './text.ts';

/** Version of NIST's OSCAL (https://pages.nist.gov/OSCAL) that the document follows. */
const version = '1.1.3';

/**
 * The run as OSCAL assessment results. Requirements are the controls: those that no check sees are left out of what was reviewed,
 * and named in the remarks. Observations and inventory keep their UUIDs from run to run; document and result get new ones.
 */
export function renderOscal(run: Run, options: RenderOptions): string {
  const { language } = options;
  const say = (en: string, ko: string) => (language === 'ko' ? ko : en);
  const laws = lawsOf(run, options.packs ?? []);
  const all = laws.flatMap((pack) => toRequirements(run, pack));
  const reviewed = all.filter(({ beyond }) => !beyond);
  const unseen = all.filter(({ beyond }) => beyond);
  const ids = identify(run);
  const inventory = inventoryOf(run, language);
  const title = say('gamsa: promise and practice', 'gamsa: 개인정보 처리 실태 점검');
  const plan = uuidOf('plan', run.policy?.digest ?? 'scan');
  const controller = run.policy && {
    uuid: uuidOf('controller', run.policy.controller.en),
    type: 'organization',
    name: text(run.policy.controller[language]),
  };
  const observed = run.results.filter(({ status }) => status !== 'not-applicable');
  const open = run.results.filter(isFinding);
  const result = {
    uuid: uuidOf('result', run.id, language),
    title,
    description: text(wholeCoverage(run, options).join('\n')),
    start: run.started,
    end: run.ended,
    props: [{ name: 'complete', ns, value: String(run.complete) }],
    'local-definitions': inventory,
    'reviewed-controls': {
      'control-selections': [
        reviewed.length === 0
          ? { description: say('A scan: no law was chosen', '스캔: 적용 법령 없음'), 'include-all': {} }
          : { 'include-controls': reviewed.map((one) => ({ 'control-id': controlId(one) })) },
      ],
      ...(unseen.length > 0 && { remarks: remarksOn(unseen, language) }),
    },
    ...(observed.length > 0 && {
      observations: observed.map((one) => observationOf(run, one, ids, language)),
    }),
    ...(open.length > 0 && { risks: open.map((one) => riskOf(run, one, ids, language)) }),
    ...(reviewed.length > 0 && { findings: reviewed.map((one) => findingOf(run, one, ids, language)) }),
  };
  const document = {
    'assessment-results': {
      uuid: uuidOf('document', run.id, language),
      metadata: {
        title,
        'last-modified': run.ended,
        version: run.id,
        'oscal-version': version,
        ...(controller && {
          roles: [{ id: 'controller', title: say('Controller', '개인정보처리자') }],
          parties: [controller],
          'responsible-parties': [{ 'role-id': 'controller', 'party-uuids': [controller.uuid] }],
        }),
      },
      'import-ap': { href: `#${plan}` },
      results: [result],
      'back-matter': {
        resources: [
          {
            uuid: plan,
            title: say('Privacy policy and workspace', '개인정보 처리방침과 작업 공간'),
            description: say(
              'The policy that was audited and the workspace that names the systems stand for an assessment plan.',
              '점검한 처리방침과 시스템을 적은 작업 공간이 평가 계획을 대신합니다.',
            ),
            ...(run.policy && {
              props: [{ name: 'sha-256', ns, value: run.policy.digest }],
            }),
          },
        ],
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Those that the policy names; all of them where it names none that there is. */
function lawsOf(run: Run, packs: readonly Pack[]): readonly Pack[] {
  return packs.filter(({ id }) => run.policy?.law.includes(id));
}

/** UUIDs by result: from its fingerprint, numbered where several results share one. */
function identify(run: Run): ResultIds {
  const seen = new Map<string, number>();
  return new Map(
    run.results.map((result) => {
      const number = (seen.get(result.fingerprint) ?? 0) + 1;
      seen.set(result.fingerprint, number);
      const parts = [result.fingerprint, String(number)];
      return [result, { observation: uuidOf('observation', ...parts), risk: uuidOf('risk', ...parts) }];
    }),
  );
}

function remarksOn(unseen: readonly Requirement[], language: RenderOptions['language']): string {
  return unseen.map(({ cite, beyond }) => `${cite[language]}: ${beyond?.[language] ?? ''}`).join('\n');
}
