import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { NameMask } from '../audit/names.ts';
import type { SourceSpec } from '../audit/options.ts';
import { exitCodes, GamsaError } from '../core/error.ts';
import { didYouMean, nearest } from '../core/nearest.ts';
import { formatName } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import { type ErasureProof, erasureProofSchema, type SubjectSearch } from '../core/subject.ts';
import type { Language, Text } from '../core/text.ts';
import { type Options, workspaceSchema } from '../core/workspace.ts';
import { loadConnectors, loadItems } from '../registry.ts';
import { personalMap } from '../report/inventory.ts';
import { renderSubject } from '../report/subject.ts';
import {
  checkIdentifiers,
  type Identifiers,
  type Kind,
  kinds,
  parseIdentifiers,
} from '../subject/identifiers.ts';
import type { Keep } from '../subject/opened.ts';
import { searchSubject } from '../subject/search.ts';
import { SubjectFields } from '../subject/subject-fields.ts';
import { byDigests, byIdentifiers, digestsOf, type Wanted } from '../subject/wanted.ts';
import { auditWorkspace, loadMask, openWorkspace, readRun, readStdin, scanTargets } from './compose.ts';
import { screen } from './screen.ts';
import { chooseTargets } from './targets.ts';
import { version } from './version.ts';
import { checkWritable, print, writeWhole } from './write.ts';

/** Holds the key of the digests in a proof of erasure. */
export const erasureVariable = 'GAMSA_ERASURE_KEY';

/** Records looked at to learn what the fields hold, where no run tells. */
const inventorySample = 300;

export interface SubjectRequest {
  /** Systems or files; the workspace where there are none. */
  readonly targets: readonly string[];
  readonly workspace: string;
  /** A run whose inventory says what the fields hold. */
  readonly run?: string;
  readonly only?: readonly string[];
  readonly fields: readonly string[];
  readonly full: boolean;
  readonly json: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** `gamsa subject find`: asks for identifiers, searches, prints; `keysFile` takes the keys of what was found. */
export async function findSubject(request: SubjectRequest & { readonly keysFile?: string }): Promise<number> {
  const { keysFile } = request;
  if (keysFile !== undefined) await checkWritable(keysFile);
  const identifiers = await askIdentifiers(request.language);
  // A record may be reached by several of its fields.
  const keys = new Set<string>();
  const keyless = new Set<string>();
  const keep: Keep = (place, key) =>
    void (key ? keys.add(`${JSON.stringify({ ...place, key })}\n`) : keyless.add(JSON.stringify(place)));
  const search = await look(request, byIdentifiers(identifiers), keysFile === undefined ? undefined : keep);
  if (keysFile !== undefined) await writeWhole(keysFile, [...keys].join(''));
  await show(search, request);
  if (keyless.size > 0) process.stderr.write(`${withoutKeys(keyless.size)[request.language]}\n`);
  return codeOf(search);
}

/** `gamsa subject verify-erasure`: the same as a proof of absence, with keyed digests by which it can be repeated. */
export async function verifyErasure(
  request: SubjectRequest & { readonly output?: string; readonly again?: string },
): Promise<number> {
  const { output, again } = request;
  const key = needKey();
  if (output !== undefined) await checkWritable(output);
  const earlier = again === undefined ? undefined : await readProof(again);
  const identifiers = earlier ? undefined : await askIdentifiers(request.language);
  const digests = earlier?.digests ?? digestsOf(identifiers ?? {}, key);
  const wanted = identifiers ? byIdentifiers(identifiers) : byDigests(digests, key);
  const search = await look(request, wanted, undefined);
  const proof: ErasureProof = {
    schema: 'gamsa.erasure-proof/v1',
    id: randomUUID(),
    verified: new Date().toISOString(),
    version,
    full: request.full,
    digests,
    search,
  };
  if (output !== undefined) await writeWhole(output, `${JSON.stringify(proof, null, 2)}\n`);
  await show(search, request);
  return codeOf(search);
}

const withoutKeys = (datasets: number): Text => ({
  en: `Not in the file of keys: all records of datasets without a primary key, and some where more were found than can be written (datasets: ${datasets})`,
  ko: `키 파일에 없는 레코드가 있습니다. 기본 키가 없거나 찾은 레코드가 너무 많은 데이터셋: ${datasets}개`,
});

function codeOf({ found, unsearched }: SubjectSearch): number {
  if (found.length > 0) return exitCodes.findings;
  return unsearched.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

async function show(search: SubjectSearch, { json, language }: SubjectRequest): Promise<void> {
  await print(
    json
      ? `${JSON.stringify(search, null, 2)}\n`
      : renderSubject(search, { ...screen(), items: await loadItems(), language }),
  );
}

async function look(request: SubjectRequest, wanted: Wanted, keep: Keep | undefined): Promise<SubjectSearch> {
  const { specs, others, options, baseDir, inventory, subjects, mask } = await prepare(request);
  checkFields(request.fields, inventory);
  const personal = new Set(
    personalMap(inventory, await loadItems(inventory.items)).map(({ dataset: { source, name } }) =>
      JSON.stringify([source, name]),
    ),
  );
  return searchSubject(specs, wanted, {
    options,
    baseDir,
    inventory,
    isPersonal: (source, dataset) => personal.has(JSON.stringify([source, dataset])),
    full: request.full,
    others,
    subjects,
    numbered: request.fields.length > 0,
    mask,
    signal: request.signal,
    ...(keep && { keep }),
  });
}

/** A field that no dataset has is a typing mistake: the search would find nothing by it, and not say so. */
function checkFields(fields: readonly string[], { sources, datasets }: Run): void {
  const known = new Set(datasets.flatMap((dataset) => dataset.fields.map(({ name }) => name)));
  const whole =
    sources.every(({ outcome }) => outcome.status !== 'failed') &&
    datasets.every(({ outcome }) => outcome.status !== 'failed');
  const unknown = fields.find((field) => !known.has(field));
  if (unknown === undefined || (!whole && nearest(unknown, known) === undefined)) return;
  throw new GamsaError('usage', {
    en: `No dataset has a field called ${formatName(unknown)}${didYouMean(unknown, known).en}`,
    ko: `${formatName(unknown)} 필드가 있는 데이터셋이 없습니다${didYouMean(unknown, known).ko}`,
  });
}

interface Prepared {
  readonly specs: readonly SourceSpec[];
  /** Ids of the workspace's sources that were not asked for. */
  readonly others: readonly string[];
  readonly options: Options;
  readonly baseDir: string;
  readonly inventory: Run;
  /** Fields that the data map or the user names as the data subject's. */
  readonly subjects: SubjectFields;
  readonly mask: NameMask;
}

/** The sources, and what their fields hold: by the run given, else by a short look. */
async function prepare({ targets, workspace, run, only, fields, signal }: SubjectRequest): Promise<Prepared> {
  const short = { sample: inventorySample, onEvent: () => undefined, signal };
  if (targets.length > 0) {
    const { sources } = await chooseTargets(targets, await loadConnectors(), process.env);
    return {
      specs: sources,
      others: [],
      options: workspaceSchema.shape.options.parse({}),
      baseDir: process.cwd(),
      inventory: run === undefined ? (await scanTargets(targets, short)).run : await readRun(run),
      subjects: new SubjectFields([], fields),
      mask: await loadMask([], process.cwd()),
    };
  }
  const opened = await openWorkspace(workspace, only);
  const inventory =
    run === undefined
      ? (await auditWorkspace({ workspace, ...short, ...(only && { only }) })).run
      : await readRun(run);
  return {
    specs: opened.sources,
    others: opened.others,
    options: opened.options,
    baseDir: opened.baseDir,
    inventory,
    subjects: new SubjectFields(opened.data, fields),
    mask: opened.mask,
  };
}

const words: Record<Kind, { en: string; ko: string }> = {
  email: { en: 'E-mail address', ko: '이메일 주소' },
  phone: { en: 'Telephone number', ko: '전화번호' },
  name: { en: 'Name (together with the birth date)', ko: '이름(생년월일과 함께)' },
  birth: { en: 'Birth date', ko: '생년월일' },
  id: { en: 'Customer number or login', ko: '고객번호 또는 아이디' },
};

/** From stdin, or asked for on the terminal without showing what is typed. Never from the arguments, which others can see. */
async function askIdentifiers(language: Language): Promise<Identifiers> {
  if (!process.stdin.isTTY) return parseIdentifiers(await readStdin());
  const mute = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: mute, terminal: true, historySize: 0 });
  const identifiers: Identifiers = {};
  const hint = {
    en: 'What you type is not shown. Leave empty what is not known.',
    ko: '입력하는 내용은 보이지 않습니다. 모르는 항목은 비워 두십시오.',
  };
  process.stderr.write(`${hint[language]}\n`);
  try {
    for (const kind of kinds) {
      process.stderr.write(`${words[kind][language]}: `);
      const answer = (await terminal.question('')).trim();
      process.stderr.write('\n');
      if (answer !== '') identifiers[kind] = answer;
    }
  } finally {
    terminal.close();
  }
  return checkIdentifiers(identifiers);
}

function needKey(): Buffer {
  const key = process.env[erasureVariable] ?? '';
  if (key.length >= 16) return Buffer.from(key, 'utf8');
  throw new GamsaError('usage', {
    en: `The digests of a proof need a key: put at least 16 characters into ${erasureVariable}, and keep them to repeat the proof`,
    ko: `증명의 다이제스트에는 키가 필요합니다. 16자 이상을 ${erasureVariable} 환경 변수에 넣고, 다시 확인할 때를 위해 보관하십시오`,
  });
}

async function readProof(path: string): Promise<ErasureProof> {
  try {
    return erasureProofSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new GamsaError('usage', {
      en: `${path} is not a proof of erasure that can be read (gamsa.erasure-proof/v1)`,
      ko: `${path}: 읽을 수 있는 삭제 증명(gamsa.erasure-proof/v1)이 아닙니다`,
    });
  }
}
