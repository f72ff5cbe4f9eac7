import { isFinding } from '../../core/compare.ts';
import type { Pack } from '../../core/rule.ts';
import type { Run } from '../../core/run.ts';
import type { Language, Text } from '../../core/text.ts';
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
  const plan = planOf(run, language);
  const document = {
    'assessment-results': {
      uuid: uuidOf('document', run.id, language),
      metadata: {
        title: title[language],
        'last-modified': run.ended,
        version: run.id,
        'oscal-version': version,
        ...partiesOf(run, language),
      },
      'import-ap': { href: `#${plan.uuid}` },
      results: [resultOf(run, options)],
      'back-matter': { resources: [plan] },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const title: Text = { en: 'gamsa: promise and practice', ko: 'gamsa: 개인정보 처리 실태 점검' };
const noLaw: Text = { en: 'A scan: no law was chosen', ko: '스캔: 적용 법령 없음' };
const controllerTitle: Text = { en: 'Controller', ko: '개인정보처리자' };
const planTitle: Text = { en: 'Privacy policy and workspace', ko: '개인정보 처리방침과 작업 공간' };
const planWords: Text = {
  en: 'The policy that was audited and the workspace that names the systems stand for an assessment plan.',
  ko: '점검한 처리방침과 시스템을 적은 작업 공간이 평가 계획을 대신합니다.',
};

/** Whose policy it is. */
function partiesOf({ policy }: Run, language: Language) {
  if (!policy) return {};
  const uuid = uuidOf('controller', policy.controller.en);
  return {
    roles: [{ id: 'controller', title: controllerTitle[language] }],
    parties: [{ uuid, type: 'organization', name: text(policy.controller[language]) }],
    'responsible-parties': [{ 'role-id': 'controller', 'party-uuids': [uuid] }],
  };
}

/** What stands for the plan of the assessment. */
function planOf({ policy }: Run, language: Language) {
  return {
    uuid: uuidOf('plan', policy?.digest ?? 'scan'),
    title: planTitle[language],
    description: planWords[language],
    ...(policy && { props: [{ name: 'sha-256', ns, value: policy.digest }] }),
  };
}

function resultOf(run: Run, options: RenderOptions) {
  const { language } = options;
  const all = lawsOf(run, options.packs ?? []).flatMap((pack) => toRequirements(run, pack));
  const reviewed = all.filter(({ beyond }) => !beyond);
  const unseen = all.filter(({ beyond }) => beyond);
  const ids = identify(run);
  const observed = run.results.filter(({ status }) => status !== 'not-applicable');
  const open = run.results.filter(isFinding);
  return {
    uuid: uuidOf('result', run.id, language),
    title: title[language],
    description: text(wholeCoverage(run, options).join('\n')),
    start: run.started,
    end: run.ended,
    props: [{ name: 'complete', ns, value: String(run.complete) }],
    'local-definitions': inventoryOf(run, language),
    'reviewed-controls': {
      'control-selections': [
        reviewed.length === 0
          ? { description: noLaw[language], 'include-all': {} }
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
}

/** Those that the policy names. */
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

function remarksOn(unseen: readonly Requirement[], language: Language): string {
  return unseen.map(({ cite, beyond }) => `${cite[language]}: ${beyond?.[language] ?? ''}`).join('\n');
}
