import type {
  DestructionPlan,
  DestructionStep,
  DestructionVerification,
  Proof,
  StepVerification,
} from '../core/destruction.ts';
import { dateIn } from '../core/period.ts';
import { formatName, formatPlace, printable } from '../core/place.ts';
import type { Language, Text } from '../core/text.ts';
import { type Table, toCsv } from './csv.ts';
import { formatCount } from './layout.ts';
import { escapeMarkup, list, table } from './markup.ts';

type Say = (en: string, ko: string) => string;

const sayIn =
  (language: Language): Say =>
  (en, ko) =>
    language === 'ko' ? ko : en;

/** A plan for the officer to approve and the owners of the data to carry out, as Markdown. */
export function renderPlan(plan: DestructionPlan, language: Language): string {
  const say = sayIn(language);
  const { steps, missed } = plan;
  const head = `# ${say('Plan of destruction', '개인정보 파기 계획서')}\n\n${escapeMarkup(plan.policy.controller[language])} · ${say('as of', '기준일')} ${plan.asOf} (${plan.timeZone}) · ${say('to be done by', '파기 기한')} ${plan.deadline} (${say('PIPA Art. 21(1)', '개인정보 보호법 제21조제1항')})\n\n${say('Plan', '계획 번호')} ${plan.id}`;
  const nothing = say(
    'No record is past its period in what was counted.',
    '집계한 범위에서 보유기간이 지난 레코드가 없습니다.',
  );
  const incomplete = plan.complete
    ? []
    : beyond(
        missed,
        { en: 'INCOMPLETE: not everything could be planned.', ko: '불완전: 일부는 계획에 넣지 못했습니다.' },
        language,
      );
  return `${[
    head,
    ...incomplete,
    ...(steps.length === 0
      ? [nothing]
      : [overview(steps, language), ...steps.map((step) => details(step, language))]),
    `## ${say('Approval', '승인')}\n\n${table(
      [say('Privacy officer', '개인정보 보호책임자'), say('Date', '일자'), say('Signature', '서명')],
      [[plan.officer?.[language] ?? '', '', '']],
    )}`,
    `## ${say('Register of destruction', '파기 관리대장')}\n\n${markdownOf(registerOf(plan, undefined, language))}`,
    say(
      'gamsa destroys nothing: read each statement, run it under an account that may, then `gamsa destruction verify`.',
      'gamsa는 아무것도 삭제하지 않습니다. 각 구문을 확인한 뒤 권한 있는 계정으로 실행하고 `gamsa destruction verify`로 확인하십시오.',
    ),
  ].join('\n\n')}\n`;
}

/** What a plan does not speak of, below a warning. */
function beyond(missed: DestructionPlan['missed'], warning: Text, language: Language): string[] {
  const lines = missed.map(({ place, why }) => `${place}: ${why[language]}`);
  return [`**${warning[language]}**`, ...(lines.length > 0 ? [list(lines)] : [])];
}

function overview(steps: readonly DestructionStep[], language: Language): string {
  const say = sayIn(language);
  return table(
    [
      '',
      say('dataset', '데이터셋'),
      say('activity', '업무'),
      say('period', '보유기간'),
      say('what', '방법'),
      say('records', '레코드'),
      say('overdue', '기한 경과'),
      say('oldest', '가장 오래된 것'),
    ],
    steps.map((step) => [
      step.id,
      formatPlace({ source: step.source, dataset: step.dataset }),
      [step.activity, step.dataType].filter(Boolean).join('/'),
      step.promise[language],
      actionText(step, say),
      formatCount(step.records),
      formatCount(step.overdue),
      step.oldest ?? '–',
    ]),
  );
}

function actionText({ action, fields }: DestructionStep, say: Say): string {
  return action === 'delete'
    ? say('delete', '삭제')
    : `${say('empty', '비움')} ${fields.map(formatName).join(', ')}`;
}

function details(step: DestructionStep, language: Language): string {
  const say = sayIn(language);
  const { dependants, remarks, statement, language: kind } = step;
  const lines = [
    ...dependants.map(
      ({ dataset, field, records }) =>
        `${say('refer to these records', '이 레코드를 참조')}: ${formatPlace({ source: step.source, dataset, field })}, ${
          records === undefined ? say('not counted', '집계하지 않음') : formatCount(records)
        }`,
    ),
    ...remarks.map((remark) => remark[language]),
    step.digests
      ? say(
          `${formatCount(step.digests.length)} digests of keys are in the plan`,
          `키 다이제스트 ${formatCount(step.digests.length)}건이 계획에 포함됨`,
        )
      : say('no digests of keys', '키 다이제스트 없음'),
  ];
  const text = statement === undefined ? [] : [`\`\`\`${kind ?? ''}\n${fenced(statement)}\n\`\`\``];
  return [
    `## ${step.id} · ${escapeMarkup(formatPlace({ source: step.source, dataset: step.dataset }))} · ${escapeMarkup(step.activity)}`,
    list(lines),
    ...text,
  ].join('\n\n');
}

/** A name with a fence inside must not end the block. Line breaks stay. */
function fenced(statement: string): string {
  return statement
    .split('\n')
    .map((line) => printable(line).replaceAll('```', "'''"))
    .join('\n');
}

/** The register of destruction (파기 관리대장): one row for each step, filled as far as it is known. */
export function registerOf(
  plan: DestructionPlan,
  verification: DestructionVerification | undefined,
  language: Language,
): Table {
  const say = sayIn(language);
  return {
    head: [
      say('plan', '계획 번호'),
      say('system', '시스템'),
      say('dataset', '파기 대상'),
      say('reason', '파기 사유'),
      say('records', '건수'),
      say('method', '파기 방법'),
      say('destroyed on', '파기 일시'),
      say('by', '파기자'),
      say('verified on', '확인 일시'),
      say('result', '확인 결과'),
      say('officer', '확인자(개인정보 보호책임자)'),
    ],
    rows: plan.steps.map((step) => {
      const checked = verification?.steps.find((one) => one.step === step.id);
      return [
        `${plan.id} ${step.id}`,
        step.source,
        step.dataset,
        reasonText(step, say),
        step.records,
        step.action === 'delete' ? say('permanent deletion', '영구 삭제') : actionText(step, say),
        '',
        '',
        checked && verification ? dateIn(verification.verified, plan.timeZone) : '',
        checked ? resultText(checked, say) : '',
        plan.officer?.[language] ?? '',
      ];
    }),
  };
}

function reasonText({ kind, promise, activity }: DestructionStep, say: Say): string {
  return kind === 'period'
    ? say(`retention of ${promise.en} has ended (${activity})`, `보유기간(${promise.ko}) 경과 (${activity})`)
    : say(`kept ${promise.en}, which has come (${activity})`, `보유 사유 소멸(${promise.ko}) (${activity})`);
}

function markdownOf({ head, rows }: Table): string {
  return table(
    head,
    rows.map((row) => row.map((cell) => String(cell ?? ''))),
  );
}

export function renderRegisterCsv(
  plan: DestructionPlan,
  verification: DestructionVerification | undefined,
  language: Language,
): string {
  return toCsv(registerOf(plan, verification, language));
}

const left = (proofs: readonly Proof[]) => proofs.filter(({ state }) => state === 'left');
const doubtful = (proofs: readonly Proof[], remnant: boolean) =>
  proofs.filter((proof) => proof.state === 'unknown' && (proof.remnant === true) === remnant);

function resultText({ proofs }: StepVerification, say: Say): string {
  if (left(proofs).length > 0) return say('records are left', '레코드가 남아 있음');
  if (doubtful(proofs, false).length > 0) return say('could not be checked in full', '일부 확인하지 못함');
  return doubtful(proofs, true).length > 0
    ? say('records are gone; remnants not excluded', '레코드 파기 확인, 잔존 데이터 가능')
    : say('gone', '파기 확인');
}

/** What a verification found, step by step, and the register with its results. */
export function renderVerification(
  plan: DestructionPlan,
  verification: DestructionVerification,
  language: Language,
): string {
  const say = sayIn(language);
  const states = {
    gone: say('gone', '없음'),
    left: say('LEFT', '남음'),
    kept: say('kept for another activity', '다른 업무로 보유'),
    unknown: say('unknown', '확인 불가'),
  };
  const steps = verification.steps.map((step) => {
    const rows = step.proofs.map(({ what, state, records, remnant }) => [
      what[language],
      remnant && state === 'unknown' ? say('possible', '가능') : states[state],
      records === undefined ? '' : formatCount(records),
    ]);
    return `## ${step.step} · ${escapeMarkup(formatPlace({ source: step.source, dataset: step.dataset }))} · ${resultText(step, say)}\n\n${table(
      [say('looked at', '확인한 곳'), say('state', '상태'), say('records', '레코드')],
      rows,
    )}`;
  });
  return `${[
    `# ${say('Verification of destruction', '개인정보 파기 확인서')}\n\n${escapeMarkup(plan.policy.controller[language])} · ${dateIn(verification.verified, plan.timeZone)} (${plan.timeZone}) · ${say('plan', '계획')} ${plan.id}`,
    ...(verification.planComplete
      ? []
      : beyond(
          verification.unplanned,
          {
            en: 'INCOMPLETE: the plan did not hold everything; what it left out was not looked at.',
            ko: '불완전: 계획에 넣지 못한 대상이 있으며, 그 대상의 파기 여부는 확인하지 않았습니다.',
          },
          language,
        )),
    ...(steps.length === 0 ? [say('The plan has no steps.', '계획에 단계가 없습니다.')] : steps),
    `## ${say('Register of destruction', '파기 관리대장')}\n\n${markdownOf(registerOf(plan, verification, language))}`,
  ].join('\n\n')}\n`;
}

/** 1 where records are left, 3 where something was not planned or could not be checked (remnants only if `strict`), else 0. */
export function verificationCode(
  { steps, planComplete }: DestructionVerification,
  strict: boolean,
): 0 | 1 | 3 {
  const proofs = steps.flatMap((step) => step.proofs);
  if (left(proofs).length > 0) return 1;
  return !planComplete || doubtful(proofs, false).length > 0 || (strict && doubtful(proofs, true).length > 0)
    ? 3
    : 0;
}
