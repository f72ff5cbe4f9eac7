import type { Detector } from '../core/detector.ts';
import { GamsaError } from '../core/error.ts';
import type { Item } from '../core/item.ts';
import { didYouMean } from '../core/nearest.ts';
import type { Pack, Rule } from '../core/rule.ts';
import type { Connector } from '../core/source.ts';
import type { Language } from '../core/text.ts';
import { loadConnectors, loadDetectors, loadItems, loadPacks, loadRules } from '../registry.ts';
import { fitRows, wrap } from '../report/layout.ts';
import { listWidth, textWidth } from './screen.ts';

interface Options {
  readonly json: boolean;
  readonly language: Language;
}

export async function describeConnectors(
  id: string | undefined,
  { json, language }: Options,
): Promise<string> {
  const connectors = await Promise.all([...(await loadConnectors()).values()].map((load) => load()));
  const chosen = id === undefined ? connectors : [find(id, connectors, 'connector')];
  if (json) return toJson(chosen.map(plainConnector));
  if (id === undefined) {
    const rows = chosen.map((c) => [c.id, c.capabilities.join(', '), c.summary[language]]);
    return `${fitRows(rows, listWidth()).join('\n')}\n`;
  }
  const connector = chosen[0]!;
  const words = {
    en: { can: 'Can', keys: 'In gamsa.yaml', settings: 'Settings' },
    ko: { can: '기능', keys: 'gamsa.yaml 예', settings: '설정' },
  }[language];
  return [
    `${connector.title[language]} (${connector.id})`,
    ...wrap(connector.summary[language], textWidth()),
    '',
    ...wrap(`${words.can}: ${connector.capabilities.join(', ')}`, textWidth()),
    `${words.settings}:`,
    ...fitRows(
      settingsOf(connector).map(([key, about]) => [`  ${key}`, about]),
      listWidth(),
    ),
    `${words.keys}:`,
    ...connector.example.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function plainConnector({ id, title, summary, capabilities, example, secrets }: Connector): object {
  return { id, title, summary, capabilities, example, secrets };
}

function settingsOf(connector: Connector): [string, string][] {
  const shape = (connector.config as { shape?: Record<string, { description?: string }> }).shape ?? {};
  return Object.entries(shape).map(([key, schema]) => [key, schema.description ?? '']);
}

export async function describeRules(
  id: string | undefined,
  kind: 'checks' | 'items' | 'detectors',
  { json, language }: Options,
): Promise<string> {
  const [rules, packs, items, detectors] = await Promise.all([
    loadRules(),
    loadPacks(),
    loadItems(),
    loadDetectors(),
  ]);
  if (id !== undefined) {
    // A detector may be called like its item: whoever asks for detectors means the detector.
    const all: All = {
      rules: kind === 'checks' ? rules : [],
      packs,
      items: kind === 'detectors' ? [] : [...items.values()],
      detectors,
    };
    return describeOne(id, all, { json, language });
  }
  const rows = {
    checks: () =>
      rules.map((rule) => [rule.id, rule.severity, rule.title[language], articles(rule, packs).join('; ')]),
    items: () =>
      [...items.values()].map((item) => [item.key, item.sensitivity, item.name[language], item.dpv ?? '']),
    detectors: () =>
      detectors.map((detector) => [
        detector.id,
        detector.item,
        detector.kind,
        detector.form ?? 'plain',
        hasCheck(detector) ? { en: 'check', ko: '검증식' }[language] : '',
      ]),
  }[kind]();
  if (!json) return `${fitRows(rows, listWidth()).join('\n')}\n`;
  return toJson(
    {
      checks: rules.map((rule) => plainRule(rule, packs)),
      items: [...items.values()],
      detectors: detectors.map(plainDetector),
    }[kind],
  );
}

interface All {
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  readonly items: readonly Item[];
  readonly detectors: readonly Detector[];
}

function describeOne(id: string, all: All, { json, language }: Options): string {
  const yes = (is: boolean) => (is ? { en: 'yes', ko: '예' } : { en: 'no', ko: '아니요' })[language];
  const rule = all.rules.find((candidate) => candidate.id === id);
  if (rule) {
    if (json) return toJson(plainRule(rule, all.packs));
    const words = {
      en: { law: 'Articles', remedy: 'Remedy', policy: 'Needs a policy' },
      ko: { law: '조항', remedy: '조치', policy: '처리방침 필요' },
    }[language];
    return [
      ...wrap(`${rule.title[language]} (${rule.id}, ${rule.severity})`, listWidth()),
      '',
      ...wrap(rule.about[language], textWidth()),
      '',
      ...wrap(`${words.law}: ${articles(rule, all.packs).join('; ')}`, listWidth()),
      `${words.policy}: ${yes(rule.needsPolicy)}`,
      ...wrap(`${words.remedy}: ${rule.remedy[language]}`, textWidth()),
      '',
    ].join('\n');
  }
  const item = all.items.find(({ key }) => key === id);
  if (item) {
    const detectors = all.detectors.filter((detector) => detector.item === id).map(plainDetector);
    if (json) return toJson({ ...item, detectors });
    const rows = [
      ['sensitivity', item.sensitivity],
      ['DPV', item.dpv ?? '-'],
      ['fideslang', item.fideslang ?? '-'],
      ['detectors', detectors.map((detector) => detector.id).join(', ') || '-'],
    ];
    return `${item.name[language]} (${item.key})\n${fitRows(rows, listWidth()).join('\n')}\n`;
  }
  const detector = find(id, all.detectors, 'check, item or detector', [
    ...all.rules.map((r) => r.id),
    ...all.items.map((i) => i.key),
  ]);
  if (json) return toJson(plainDetector(detector));
  const rows = [
    ['item', detector.item],
    ['kind', detector.kind],
    ['form', detector.form ?? 'plain'],
    ['weight', String(detector.weight)],
    [{ en: 'in text', ko: '본문 안' }[language], yes(detector.inText ?? false)],
    [{ en: 'check', ko: '검증식' }[language], yes(hasCheck(detector))],
    [{ en: 'source', ko: '출처' }[language], (detector.refs ?? []).join('; ') || '-'],
  ];
  return `${detector.id}\n${fitRows(rows, listWidth()).join('\n')}\n`;
}

function plainRule(
  { id, title, severity, about, remedy, needsPolicy }: Rule,
  packs: readonly Pack[],
): object {
  const entries = packs.flatMap((pack) =>
    pack.entries
      .filter(({ check }) => check === id)
      .map(({ check: _, ...entry }) => ({ pack: pack.id, ...entry })),
  );
  return { id, title, severity, about, remedy, needsPolicy, articles: entries };
}

function plainDetector(detector: Detector) {
  const { id, item, kind, form, weight, inText, refs } = detector;
  return {
    id,
    item,
    kind,
    form: form ?? 'plain',
    weight,
    inText: inText ?? false,
    check: hasCheck(detector),
    refs: refs ?? [],
  };
}

/** Whether matches are checked, so that a detector of the user's own may take its check (`validate`). */
const hasCheck = (detector: Detector): boolean =>
  detector.kind === 'pattern' && detector.validate !== undefined;

function articles(rule: Rule, packs: readonly Pack[]): string[] {
  return packs.flatMap((pack) =>
    pack.entries
      .filter(({ check }) => check === rule.id)
      .map(({ article, unverified }) => `${pack.id} ${article}${unverified ? ' (unverified)' : ''}`),
  );
}

function find<T extends { id: string }>(
  id: string,
  among: readonly T[],
  what: string,
  others: readonly string[] = [],
): T {
  const found = among.find((candidate) => candidate.id === id);
  if (found) return found;
  const near = didYouMean(id, [...among.map((candidate) => candidate.id), ...others]);
  throw new GamsaError('usage', {
    en: `No ${what} is called ${id}${near.en}`,
    ko: `${id}: 없는 이름입니다${near.ko}`,
  });
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
