import { join } from 'node:path';
import { GamsaError } from '../../core/error.ts';
import type { Language, Text } from '../../core/text.ts';
import { envelopeName } from '../../evidence/bundle.ts';
import { addSignature, readEnvelope, writeEnvelope } from '../../evidence/envelope.ts';
import { keyId } from '../../evidence/keys.ts';
import { type Flaw, type Verdict, verifyBundle, verifyChain } from '../../evidence/verify.ts';
import { writeWhole } from '../write.ts';
import { readBundle } from './folder.ts';
import { leftOutLines } from './inputs.ts';
import { loadPrivateKey, loadPublicKeys } from './keys.ts';

interface Checked {
  readonly name: string;
  readonly verdict: Verdict;
}

export interface Verification {
  readonly text: string;
  readonly whole: boolean;
}

/** `gamsa evidence verify`: each bundle by itself, and several as a chain. */
export async function verify(
  folders: readonly string[],
  trust: readonly string[],
  { json, language }: { json: boolean; language: Language },
): Promise<Verification> {
  const keys = await loadPublicKeys(trust);
  const checked: Checked[] = [];
  for (const name of folders) checked.push({ name, verdict: verifyBundle(await readBundle(name), keys) });
  const chain = folders.length > 1 ? verifyChain(checked) : [];
  const whole = chain.length === 0 && checked.every(({ verdict }) => verdict.flaws.length === 0);
  if (json) {
    const bundles = checked.map(({ name, verdict: { flaws, statement, signers, leftOut } }) => ({
      bundle: name,
      flaws,
      leftOut,
      signers,
      ...statement?.predicate,
    }));
    return { text: `${JSON.stringify({ whole, bundles, chain }, null, 2)}\n`, whole };
  }
  const lines = [...checked.flatMap((one) => describe(one, language)), ...flawLines(chain, language)];
  return { text: `${lines.join('\n')}\n`, whole };
}

/** `gamsa evidence approve`: the officer's signature beside the maker's, on a bundle that is whole. */
export async function approve(
  folder: string,
  trust: readonly string[],
  keyPath: string | undefined,
  language: Language,
): Promise<string> {
  const files = await readBundle(folder);
  const key = await loadPrivateKey(keyPath);
  const { flaws, signers } = verifyBundle(files, await loadPublicKeys(trust));
  const envelope = readEnvelope(files.get(envelopeName) ?? Buffer.alloc(0));
  if (!envelope || flaws.length > 0) {
    const lines = (of: keyof Text) => flawLines(flaws, of).join('\n');
    throw new GamsaError('usage', {
      en: `${folder} is not approved, since it is not whole:\n${lines('en')}`,
      ko: `${folder}: 온전하지 않아 승인하지 않았습니다:\n${lines('ko')}`,
    });
  }
  if (signers.includes(keyId(key))) {
    throw new GamsaError('usage', {
      en: `Key ${keyId(key)} has signed already; an approval is by another key`,
      ko: `키 ${keyId(key)}은(는) 이미 서명했습니다. 승인은 다른 키로 하십시오`,
    });
  }
  await writeWhole(join(folder, envelopeName), writeEnvelope(addSignature(envelope, key)));
  return {
    en: `${folder}: approved by key ${keyId(key)}\n`,
    ko: `${folder}: 승인 키 ${keyId(key)}\n`,
  }[language];
}

function describe(
  { name, verdict: { flaws, statement, signers, leftOut } }: Checked,
  language: Language,
): string[] {
  const state =
    flaws.length === 0
      ? { en: 'whole, signed and unaltered', ko: '온전함. 서명이 맞고 변경되지 않았습니다' }
      : { en: 'NOT whole', ko: '온전하지 않음' };
  const approvals = Math.max(0, signers.length - 1);
  const about = statement && {
    en: `run ${statement.predicate.run.id} as of ${statement.predicate.run.asOf}, number ${statement.predicate.sequence} of its chain, ${approvals} approval${approvals === 1 ? '' : 's'}`,
    ko: `실행 ${statement.predicate.run.id}, 기준일 ${statement.predicate.run.asOf}, 연쇄 ${statement.predicate.sequence}번째, 승인 ${approvals}건`,
  };
  return [
    `${name}: ${state[language]}`,
    ...(about && flaws.length === 0 ? [`  ${about[language]}`] : []),
    ...leftOutLines(leftOut, language),
    ...flawLines(flaws, language),
  ];
}

function flawLines(flaws: readonly Flaw[], language: Language): string[] {
  return flaws.map(({ at, message }) => `  ${at}: ${message[language]}`);
}
