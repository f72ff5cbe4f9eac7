import { dirname, relative, resolve } from 'node:path';
import { createFinder } from '../../classify/find.ts';
import { detectorFileSchema } from '../../core/custom-detector.ts';
import { decodeText } from '../../core/decode-text.ts';
import { sha256 } from '../../core/digest.ts';
import { GamsaError } from '../../core/error.ts';
import type { RunInput } from '../../core/inputs.ts';
import type { Run } from '../../core/run.ts';
import type { Language, Text } from '../../core/text.ts';
import { sourceBaseKeys, workspaceSchema } from '../../core/workspace.ts';
import { mistakesOf, parseYaml } from '../../core/yaml.ts';
import { type Input, inputsName, writeInputs } from '../../evidence/inputs.ts';
import { loadConnectors, loadDetectors, loadItems } from '../../registry.ts';
import { findClearSecrets } from '../../workspace/secrets.ts';
import { fromFolder } from '../inputs.ts';
import { readNamed } from '../read.ts';

interface InputRequest {
  readonly workspace: string;
  /** Files that go in although they may hold personal data. */
  readonly with: readonly string[];
}

interface Packed {
  readonly files: readonly (readonly [string, Buffer])[];
  readonly told: readonly Input[];
}

interface Read {
  readonly input: Input;
  readonly bytes: Buffer;
}

/** What a run was made with, as it lies on the disk: the very files of the run, or nothing. */
export async function packInputs(run: Run, request: InputRequest): Promise<Packed> {
  const folder = run.policy ? dirname(request.workspace) : '.';
  const read = [
    ...(run.policy ? await commitments(request.workspace, run.policy) : []),
    ...(await ownFiles(run.inputs ?? [], folder, request.with)),
  ];
  const told = read.map(({ input }) => input);
  const files = read.flatMap(({ input, bytes }) =>
    input.in === undefined ? [] : [[input.in, bytes] as const],
  );
  return { files: [...files, [inputsName, writeInputs(told)]], told };
}

/** Policy, workspace (without any secret) and lock. */
async function commitments(
  file: string,
  { digest, workspace: audited, lock }: NonNullable<Run['policy']>,
): Promise<Read[]> {
  const workspace = await readNamed(file);
  const { data, locate } = parseYaml(file, workspace.toString('utf8'), workspaceSchema);
  const connectors = await loadConnectors();
  const mistakes = await Promise.all(
    Object.entries(data.sources).map(async ([id, config]) => {
      const own = Object.entries(config).filter(([name]) => !sourceBaseKeys.includes(name));
      const connector = await connectors.get(config.connector)?.();
      return findClearSecrets(Object.fromEntries(own), connector?.secrets ?? [], ['sources', id]);
    }),
  );
  if (mistakes.flat().length > 0) throw mistakesOf({ file, locate }, mistakes.flat());
  const beside = (name: string) => relative('.', resolve(dirname(file), name));
  const files = [
    { kind: 'policy', path: beside(data.policy), in: 'policy.yaml', digest },
    { kind: 'workspace', path: file, in: 'gamsa.yaml', digest: audited },
    ...(lock === undefined
      ? []
      : [{ kind: 'lock', path: beside(data.lock), in: 'gamsa.lock.yaml', digest: lock } as const]),
  ] as const;
  return Promise.all(
    files.map(async ({ kind, path, in: name, digest }) => {
      const bytes = kind === 'workspace' ? workspace : await readNamed(path);
      const found = sha256(bytes);
      if (digest !== undefined && found !== digest) throw changedSince(path, words[kind]);
      return { input: { kind, file: fromFolder(path, dirname(file)), sha256: found, in: name }, bytes };
    }),
  );
}

/** Detectors, dictionaries and the baseline. A list of values, and a file in which some are found, stays out unless it was asked for. */
async function ownFiles(
  inputs: readonly RunInput[],
  folder: string,
  wanted: readonly string[],
): Promise<Read[]> {
  const asked = new Set(wanted.map((path) => resolve(path)));
  const isAsked = ({ file }: RunInput) => asked.delete(resolve(folder, file));
  const { find: findPersonal } = createFinder(await loadDetectors(), await loadItems());
  const counts = { detectors: 0, dictionary: 0, baseline: 0 };
  const read: Read[] = [];
  for (const input of inputs) {
    const path = relative('.', resolve(folder, input.file));
    const bytes = await readNamed(path);
    if (input.sha256 !== undefined && sha256(bytes) !== input.sha256)
      throw changedSince(path, words[input.kind]);
    const leftOut = isAsked(input) ? undefined : reasonAgainst(input, bytes, findPersonal);
    if (leftOut === undefined) counts[input.kind]++;
    const name = names[input.kind](counts[input.kind]);
    read.push({ input: { ...input, ...(leftOut ? { leftOut } : { in: name }) }, bytes });
  }
  if (asked.size > 0) throw notUsed([...asked].map((path) => relative('.', path)));
  return read;
}

/** A bundle is one folder; `inputs.json` says where each file lay. */
const names: Readonly<Record<RunInput['kind'], (number: number) => string>> = {
  detectors: (number) => `detectors-${number}.yaml`,
  dictionary: (number) => `dictionary-${number}.txt`,
  baseline: () => 'baseline.json',
};

/** A baseline is a run, which holds counts alone. */
function reasonAgainst(
  { kind, file }: RunInput,
  bytes: Buffer,
  findPersonal: ReturnType<typeof createFinder>['find'],
): Input['leftOut'] {
  if (kind === 'baseline') return undefined;
  if (kind === 'dictionary') return 'may-hold-personal-data';
  const text = decodeText(bytes);
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.some((line) => findPersonal(line).length > 0)) return 'holds-personal-data';
  const { detectors } = parseYaml(file, text, detectorFileSchema).data;
  return detectors.some(({ dictionary }) => dictionary !== undefined) ? 'quotes-a-dictionary' : undefined;
}

/** What a reader must know of the files: what is lacking and why, and what no program can know of those that are there. */
export function inputLines(inputs: readonly Input[], language: Language): string[] {
  const written = inputs.filter(({ kind, in: name }) => kind === 'detectors' && name !== undefined);
  const files = written.map(({ file }) => file).join(', ');
  const note = {
    en: `  as written, examples included (they must be invented ones): ${files}`,
    ko: `  예시까지 그대로 들어감(지어낸 예시여야 합니다): ${files}`,
  };
  const lines = leftOutLines(inputs, language);
  const hint = {
    en: '  --with FILE puts it in where its values are nobody’s',
    ko: '  누구의 개인정보도 아닌 파일이면 --with FILE로 넣으십시오',
  };
  return [
    ...(written.length > 0 ? [note[language]] : []),
    ...lines,
    ...(lines.length > 0 ? [hint[language]] : []),
  ];
}

export function leftOutLines(inputs: readonly Input[], language: Language): string[] {
  return inputs.flatMap(({ file, leftOut, sha256 }) => {
    if (leftOut === undefined) return [];
    const why = reasons[leftOut];
    const digest = sha256 === undefined ? short : { en: `SHA-256 ${sha256}`, ko: `SHA-256 ${sha256}` };
    return [
      { en: `  left out: ${file} (${why.en}; ${digest.en})`, ko: `  제외: ${file}(${why.ko}, ${digest.ko})` }[
        language
      ],
    ];
  });
}

const reasons: Readonly<Record<NonNullable<Input['leftOut']>, Text>> = {
  'holds-personal-data': {
    en: 'something in it reads like personal data',
    ko: '개인정보로 보이는 내용이 있음',
  },
  'may-hold-personal-data': {
    en: 'a dictionary: its values may be personal data',
    ko: '사전 파일의 값이 개인정보일 수 있음',
  },
  'quotes-a-dictionary': {
    en: 'its examples are values of a dictionary, which may be personal data',
    ko: '예시가 사전 파일의 값이어서 개인정보일 수 있음',
  },
};

const short: Text = {
  en: 'too short a list for a digest that hides its values',
  ko: '값이 적어 해시로도 값이 드러날 수 있으므로 해시를 남기지 않음',
};

function notUsed(files: readonly string[]): GamsaError {
  return new GamsaError('usage', {
    en: `--with names what this run was not made with: ${files.join(', ')}`,
    ko: `--with로 지정한 파일은 이 실행에 쓰이지 않았습니다: ${files.join(', ')}`,
  });
}

/** By kind: `what` of the run it is, `with` what of its day to pack. */
const words = {
  policy: {
    what: { en: 'policy this run was held against', ko: '실행에서 대조한 처리방침이' },
    with: { en: 'policy', ko: '처리방침으로' },
  },
  workspace: {
    what: { en: 'workspace of this run', ko: '실행의 작업공간 파일이' },
    with: { en: 'workspace', ko: '작업공간 파일로' },
  },
  lock: {
    what: { en: 'lock of this run', ko: '실행의 잠금 파일이' },
    with: { en: 'lock', ko: '잠금 파일로' },
  },
  detectors: {
    what: { en: 'detector file of this run', ko: '실행의 탐지기 파일이' },
    with: { en: 'detectors', ko: '탐지기로' },
  },
  dictionary: {
    what: { en: 'dictionary of this run', ko: '실행의 사전 파일이' },
    with: { en: 'dictionary', ko: '사전으로' },
  },
  baseline: {
    what: { en: 'baseline of this run', ko: '실행의 기준선이' },
    with: { en: 'baseline', ko: '기준선으로' },
  },
} as const satisfies Readonly<Record<Input['kind'], { what: Text; with: Text }>>;

function changedSince(file: string, { what, with: by }: { what: Text; with: Text }): GamsaError {
  return new GamsaError(
    'usage',
    {
      en: `${file} is not the ${what.en}: it changed since`,
      ko: `${file}: 이 ${what.ko} 아닙니다. 그 뒤에 변경되었습니다`,
    },
    {
      next: {
        en: `Pack the run with the ${by.en} of its day, or audit again.`,
        ko: `당시의 ${by.ko} 묶거나 다시 감사하십시오.`,
      },
    },
  );
}
