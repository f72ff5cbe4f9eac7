import { limitsOf, notAsked } from '../audit/left-out.ts';
import type { NameMask } from '../audit/names.ts';
import { closeSource, type OpenOptions, openSource } from '../audit/open.ts';
import type { SourceSpec } from '../audit/options.ts';
import { GamsaError } from '../core/error.ts';
import type { Run } from '../core/run.ts';
import type { Source } from '../core/source.ts';
import type { SubjectPlace, SubjectSearch, Unsearched } from '../core/subject.ts';
import { followLinks } from './links.ts';
import { lookUp } from './look-up.ts';
import { noteNameless } from './nameless.ts';
import { noteMatch } from './note.ts';
import { type Keep, Opened } from './opened.ts';
import type { SubjectFields } from './subject-fields.ts';
import type { Wanted } from './wanted.ts';

export interface SearchOptions extends OpenOptions {
  /** What the fields were classified as. */
  readonly inventory: Run;
  /** Whether a dataset of the inventory holds personal data. */
  readonly isPersonal: (source: string, dataset: string) => boolean;
  /** Walk whatever must be walked, free text included. */
  readonly full: boolean;
  /** Ids of sources in which was not to be looked. */
  readonly others: readonly string[];
  /** Fields that hold the data subject's own number. */
  readonly subjects: SubjectFields;
  /** Whether the user named the fields of numbers, so that no other is one. */
  readonly numbered: boolean;
  /** Hides personal data in names of datasets and fields. */
  readonly mask: NameMask;
  /** Takes the keys of the records found. */
  readonly keep?: Keep;
}

/** Looks for one person in every source. What was not looked at is listed: finding nothing there proves nothing. */
export async function searchSubject(
  specs: readonly SourceSpec[],
  wanted: Wanted,
  options: SearchOptions,
): Promise<SubjectSearch> {
  // What cannot be read, such as an endpoint, holds no records.
  const holding = specs.filter(({ connector }) => connector.capabilities.includes('read'));
  const settled = await Promise.allSettled(holding.map((spec) => searchSource(spec, wanted, options)));
  const parts = settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
  const opened = parts.filter((part) => part instanceof Opened);
  try {
    for (const one of settled) if (one.status === 'rejected') throw one.reason;
    // What one source told of the person leads on in others, once all have answered.
    const outside = await followLinks(opened, { ...options, apart: heldIn(options.inventory), wanted });
    for (const one of opened) noteNameless(one, wanted, options.isPersonal);
    return {
      asked: [...wanted.kinds],
      searched: opened.reduce((sum, { searched }) => sum + searched.size, 0),
      found: opened.flatMap(({ found }) => found.map((one) => shownPlace(one, options.mask))),
      unsearched: [
        ...options.others.map((id) => ({ source: id, fields: [], why: notAsked })),
        ...[...parts.flatMap(({ unsearched }) => unsearched), ...outside].map((one) => ({
          ...one,
          ...shownNames(one, options.mask),
        })),
      ],
    };
  } finally {
    for (const { source } of opened) await closeSource(source);
  }
}

/** Laws under which records are kept say nothing of whose they are. */
function heldIn({ policy }: Run): ReadonlySet<string> {
  return new Set(policy?.contents?.holds.map(({ id }) => id));
}

function shownPlace(place: SubjectPlace, mask: NameMask): SubjectPlace {
  const from = place.from?.map(({ source, dataset, field }) => ({
    source,
    dataset: mask.datasetName(source, dataset),
    field: mask.fieldName(source, dataset, field),
  }));
  return { ...place, ...shownNames(place, mask), ...(from && { from }) };
}

/** Names as people may see them: a table can be called after the very person who is looked for. */
function shownNames({ source, dataset, fields }: Unsearched | SubjectPlace, mask: NameMask) {
  if (dataset === undefined) return {};
  return {
    dataset: mask.datasetName(source, dataset),
    fields: fields.map((field) => mask.fieldName(source, dataset, field)),
  };
}

/** The source stays open: what other sources tell may lead there. */
async function searchSource(
  spec: SourceSpec,
  wanted: Wanted,
  options: SearchOptions,
): Promise<Opened | Pick<Opened, 'unsearched'>> {
  const { inventory, subjects, mask } = options;
  const left = leftOut(spec);
  let source: Source | undefined;
  let opened: Opened | undefined;
  try {
    source = await openSource(spec, options, () => undefined);
    const datasets = await source.datasets();
    mask.survey(spec.id, datasets);
    opened = new Opened(spec.id, source, datasets, inventory, subjects);
    opened.unsearched.push(...left);
    for (const dataset of datasets) await lookUp(opened, dataset, { ...options, wanted });
    for (const met of opened.met.values()) if (met.found.records > 0) await noteMatch(opened, met, options);
    return opened;
  } catch (error) {
    if (!(error instanceof GamsaError) || error.kind === 'config') {
      await closeSource(source);
      throw error;
    }
    const failed = { source: spec.id, fields: [], why: error.text };
    if (!opened) await closeSource(source);
    opened?.unsearched.push(failed);
    return opened ?? { unsearched: [...left, failed] };
  }
}

/** What the workspace keeps out of sight. */
function leftOut({ id, config }: SourceSpec): Unsearched[] {
  const why = limitsOf(config);
  return why ? [{ source: id, fields: [], why }] : [];
}
