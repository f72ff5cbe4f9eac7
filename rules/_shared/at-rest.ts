import type { AtRestFact, Claim, DatasetEvidence, SourceEvidence, Text } from '../../src/sdk/index.ts';
import { compareCiphers } from './ciphers.ts';

export type AtRestClaim = Extract<Claim, { kind: 'encryption-at-rest' }>;

/** What is known of how a dataset is stored. The worst first. */
export const storedKinds = ['plain', 'other', 'unknown', 'untold', 'unproven', 'kept'] as const;

export interface Stored {
  readonly kind: (typeof storedKinds)[number];
  readonly message: Text;
}

/**
 * Systems lie above one another: what the database leaves in clear text, the disk below may encrypt. So one that encrypts is
 * enough, and only who knows all that lies below says that nothing does.
 */
export function judgeStored(
  { dataset }: DatasetEvidence,
  claims: readonly AtRestClaim[],
  { facts }: SourceEvidence,
): Stored {
  const about = facts.filter(
    (fact): fact is AtRestFact =>
      fact.kind === 'encryption-at-rest' &&
      // What a foreign table shows lies elsewhere.
      (fact.dataset === dataset.name || (fact.dataset === undefined && dataset.kind !== 'foreign-table')),
  );
  const known = about.filter(({ state }) => state !== 'unknown');
  const measured = known.filter(({ origin }) => origin === 'measured');
  const algorithms = claims.flatMap(({ algorithm }) => algorithm ?? []);
  const said = known.find(({ origin }) => origin !== 'measured');
  const found = measured.length > 0 ? judgeKnown(measured, algorithms) : undefined;
  if (found && (found.kind !== 'untold' || said?.algorithm === undefined)) return found;
  return said ? judgeSaid(said, algorithms, found) : judgeUnknown(about);
}

/** A declared breach is a breach; what is merely concluded is not certain, and neither kind proves a promise kept. */
function judgeSaid(said: AtRestFact, algorithms: readonly string[], measured: Stored | undefined): Stored {
  const found = judgeKnown([said], algorithms);
  const broken = found.kind === 'plain' || found.kind === 'other';
  if (broken && said.origin === 'declared') return found;
  const { message } = unproven(said);
  if (!measured) return { kind: 'unproven', message };
  return {
    kind: 'unproven',
    message: { en: `${measured.message.en}. ${message.en}`, ko: `${measured.message.ko}. ${message.ko}` },
  };
}

function judgeKnown(facts: readonly AtRestFact[], algorithms: readonly string[]): Stored {
  const plain = facts.filter(({ state }) => state === 'plain');
  if (plain.length > 0) {
    const by = tellers(plain);
    const message = {
      en: `What is stored is not encrypted (${by.en}), though the policy promises it`,
      ko: `처리방침의 약속과 달리 저장 데이터가 암호화되어 있지 않습니다(출처: ${by.ko})`,
    };
    return { kind: 'plain', message };
  }
  const told = used(facts);
  const by = tellers(facts);
  const answers = facts.map(({ algorithm }) => {
    const all = algorithms.map((promised) => compareCiphers(promised, algorithm));
    return all.includes('other') ? 'other' : all.includes('untold') ? 'untold' : 'kept';
  });
  if (answers.includes('kept')) {
    const message = {
      en: `What is stored is encrypted${told.en} (${by.en})`,
      ko: `저장 데이터가 암호화되어 있습니다(${told.ko}출처: ${by.ko})`,
    };
    return { kind: 'kept', message };
  }
  const promised = [...new Set(algorithms)].join(', ');
  if (answers.includes('untold')) {
    const message = {
      en: `What is stored is encrypted${told.en} (${by.en}); whether with ${promised}, as the policy promises, is not told`,
      ko: `저장 데이터가 암호화되어 있으나(${told.ko}출처: ${by.ko}) 처리방침에서 약속한 알고리즘(${promised})인지는 확인할 수 없습니다`,
    };
    return { kind: 'untold', message };
  }
  const message = {
    en: `The policy promises ${promised}, but what is stored is encrypted${told.en} (${by.en})`,
    ko: `저장 데이터의 암호화 방식(${told.ko}출처: ${by.ko})이 처리방침에서 약속한 알고리즘(${promised})과 다릅니다`,
  };
  return { kind: 'other', message };
}

function judgeUnknown(facts: readonly AtRestFact[]): Stored {
  if (facts.length === 0) {
    const message = {
      en: 'Whether what is stored is encrypted is not known: nothing was told of it, and the workspace declares nothing (`encryptedAtRest`)',
      ko: '저장 데이터의 암호화 여부를 알 수 없습니다. 알려진 것이 없고 작업공간(`encryptedAtRest`)에도 적혀 있지 않습니다',
    };
    return { kind: 'unknown', message };
  }
  const others = facts.filter(({ itself }) => itself !== false);
  const asked = tellers(others);
  const doubt =
    others.length === 0 ? { en: '', ko: '' } : { en: ` (${asked.en})`, ko: `(출처: ${asked.ko})` };
  const bare = facts.filter(({ itself }) => itself === false);
  const by = tellers(bare);
  const below =
    bare.length === 0
      ? { en: '', ko: '' }
      : {
          en: `: the system does not encrypt it itself (${by.en}), and does not tell of the disk below`,
          ko: `. 시스템 자체는 암호화하지 않으며(출처: ${by.ko}) 아래 디스크의 암호화 여부는 알려 주지 않습니다`,
        };
  const message = {
    en: `Whether what is stored is encrypted is not known${doubt.en}${below.en}`,
    ko: `저장 데이터의 암호화 여부를 알 수 없습니다${doubt.ko}${below.ko}`,
  };
  return { kind: 'unknown', message };
}

function unproven(fact: AtRestFact): Stored {
  const told = used([fact]);
  const declared = fact.origin === 'declared';
  const doubt = declared
    ? {
        en: 'declared in the workspace, not measured',
        ko: '작업공간에 적혀 있을 뿐 측정한 것이 아님',
      }
    : { en: `concluded from ${fact.by}`, ko: `${fact.by}에서 추정` };
  const state =
    fact.state === 'plain'
      ? { en: 'not encrypted', ko: '암호화되지 않음' }
      : { en: `encrypted${told.en}`, ko: '암호화됨' };
  const message = {
    en: `What is stored is said to be ${state.en} (${doubt.en})`,
    ko: `알려진 저장 데이터 상태: ${state.ko}(${told.ko}${doubt.ko})`,
  };
  return { kind: 'unproven', message };
}

/** ` with AES-256`, in Korean the beginning of a bracket; empty where no algorithm is told. */
function used(facts: readonly AtRestFact[]): Text {
  const names = [...new Set(facts.flatMap(({ algorithm }) => algorithm ?? []))].join('; ');
  return names === '' ? { en: '', ko: '' } : { en: ` with ${names}`, ko: `${names}, ` };
}

/** Who told it. */
function tellers(facts: readonly AtRestFact[]): Text {
  const declared = { en: 'as the workspace says', ko: '작업공간에 적힌 값' };
  const all = facts.map(({ origin, by }) => (origin === 'declared' ? declared : { en: by, ko: by }));
  return {
    en: [...new Set(all.map(({ en }) => en))].join('; '),
    ko: [...new Set(all.map(({ ko }) => ko))].join('; '),
  };
}
