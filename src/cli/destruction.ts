import {
  type DestructionPlan,
  type DestructionVerification,
  destructionPlanSchema,
} from '../core/destruction.ts';
import { exitCodes, GamsaError } from '../core/error.ts';
import type { Language } from '../core/text.ts';
import { decryptKeys, KeyList, keysVariable } from '../destruction/keys.ts';
import { PlanMaker } from '../destruction/plan.ts';
import { verifyPlan } from '../destruction/verify.ts';
import {
  renderPlan,
  renderRegisterCsv,
  renderVerification,
  verificationCode,
} from '../report/destruction.ts';
import { entryFor } from '../workspace/datamap.ts';
import { type AuditRequest, auditWorkspace, openWorkspace } from './compose.ts';
import { readNamedText } from './read.ts';
import { version } from './version.ts';
import { checkWritable, print, writeWhole } from './write.ts';

interface Output {
  readonly language: Language;
  readonly output: readonly string[];
  readonly quiet: boolean;
}

interface PlanRequest extends AuditRequest, Output {
  /** File for the encrypted list of keys. */
  readonly keysFile?: string;
}

/** Counts what is due, plans its destruction, writes the files asked for and returns the exit code. */
export async function planDestruction(request: PlanRequest): Promise<number> {
  const { output, keysFile, language, quiet } = request;
  const passphrase = keysFile === undefined ? undefined : needPassphrase();
  for (const path of [...output, ...(keysFile === undefined ? [] : [keysFile])]) await checkWritable(path);
  const keys = new KeyList();
  const maker = new PlanMaker(keysFile === undefined ? undefined : keys.keep);
  // An estimate selects nothing: what is to be destroyed is counted.
  const { run, officer } = await auditWorkspace({ ...request, exact: true, visit: maker.visit });
  const plan = maker.finish(run, officer);
  for (const path of output) await writeWhole(path, renderAs(path, plan, undefined, language));
  if (keysFile !== undefined) await writeWhole(keysFile, keys.encrypt(passphrase ?? ''));
  if (!quiet) await print(renderPlan(plan, language));
  if (plan.steps.length > 0) return exitCodes.findings;
  return plan.complete ? exitCodes.clean : exitCodes.incomplete;
}

interface VerifyRequest extends Output {
  readonly plan: string;
  readonly workspace: string;
  readonly strict: boolean;
  readonly signal: AbortSignal;
}

/** Looks for the records of a plan again, and returns the exit code. */
export async function verifyDestruction(request: VerifyRequest): Promise<number> {
  const { output, language, quiet, signal } = request;
  const plan = await readPlan(request.plan);
  for (const path of output) await checkWritable(path);
  const { sources, options, baseDir, data, mask } = await openWorkspace(request.workspace);
  const serves = (source: string, dataset: string) =>
    (entryFor(data, source, dataset)?.serves ?? []).map(({ activity }) => activity);
  const steps = await verifyPlan(plan, sources, { options, baseDir, signal, serves, mask });
  const verification: DestructionVerification = {
    schema: 'gamsa.destruction-verification/v1',
    plan: plan.id,
    verified: new Date().toISOString(),
    version,
    unplanned: plan.missed,
    planComplete: plan.complete,
    steps,
  };
  for (const path of output) await writeWhole(path, renderAs(path, plan, verification, language));
  if (!quiet) await print(renderVerification(plan, verification, language));
  return verificationCode(verification, request.strict);
}

/** Prints an encrypted list of keys in clear text, for whoever carries the plan out. */
export async function printKeys(path: string): Promise<void> {
  await print(decryptKeys(await readNamedText(path), needPassphrase()));
}

function renderAs(
  path: string,
  plan: DestructionPlan,
  verification: DestructionVerification | undefined,
  language: Language,
): string {
  if (path.endsWith('.json')) return `${JSON.stringify(verification ?? plan, null, 2)}\n`;
  if (path.endsWith('.csv')) return renderRegisterCsv(plan, verification, language);
  if (path.endsWith('.md'))
    return verification ? renderVerification(plan, verification, language) : renderPlan(plan, language);
  throw new GamsaError('usage', {
    en: `${path}: the ending tells the format: .json, .md or .csv (the register)`,
    ko: `${path}: 확장자로 형식을 정합니다. .json, .md, .csv(파기 관리대장) 중에서 고르십시오`,
  });
}

async function readPlan(path: string): Promise<DestructionPlan> {
  try {
    return destructionPlanSchema.parse(JSON.parse(await readNamedText(path)));
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw new GamsaError('usage', {
      en: `${path} is not a plan of destruction (gamsa.destruction-plan/v1)`,
      ko: `${path}: 파기 계획 파일(gamsa.destruction-plan/v1)이 아닙니다`,
    });
  }
}

function needPassphrase(): string {
  const passphrase = process.env[keysVariable];
  if (passphrase) return passphrase;
  throw new GamsaError('usage', {
    en: `A list of keys is encrypted: put a passphrase into ${keysVariable}`,
    ko: `키 목록은 암호화됩니다. 암호를 ${keysVariable} 환경 변수에 넣으십시오`,
  });
}
