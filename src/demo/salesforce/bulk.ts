import { ApiError, type Result } from './soql.ts';

interface Job {
  readonly result: Result;
  /** How often its state was asked for: it is done at the second time. */
  asked: number;
}

export interface BulkPage {
  readonly text: string;
  readonly locator: string;
  readonly records: number;
}

/** Query jobs of the Bulk API 2.0. */
export class BulkJobs {
  private readonly jobs = new Map<string, Job>();
  private made = 0;

  get open(): number {
    return this.jobs.size;
  }

  create(result: Result): Record<string, unknown> {
    if (result.aggregated || result.count !== undefined) {
      throw new ApiError('API_ERROR', 'Aggregate queries are not supported in Bulk Query');
    }
    const unfit = result.columns.find(
      ({ type }) => type === 'address' || type === 'location' || type === 'base64',
    );
    if (unfit) throw new ApiError('FUNCTIONALITY_NOT_ENABLED', `Bulk Query does not support ${unfit.name}`);
    const id = `7505i00000${String(this.made++).padStart(5, '0')}AAA`;
    this.jobs.set(id, { result, asked: 0 });
    return this.info(id, 'UploadComplete');
  }

  check(id: string): Record<string, unknown> {
    const job = this.get(id);
    job.asked++;
    return this.info(id, job.asked > 1 ? 'JobComplete' : 'InProgress');
  }

  /** Every page begins with the header line. */
  page(id: string, locator: string | null, most: number): BulkPage {
    const { result, asked } = this.get(id);
    if (asked < 2) throw new ApiError('INVALIDJOBSTATE', 'the job is not complete');
    const from = locator === null ? 0 : Number(Buffer.from(locator, 'base64').toString());
    if (!Number.isInteger(from)) throw new ApiError('INVALID_LOCATOR', 'invalid locator');
    const rows = result.rows.slice(from, from + most);
    const end = from + rows.length;
    const lines = [
      result.columns.map(({ name }) => cell(name)),
      ...rows.map((row) => row.map((value, index) => cell(plain(value, result.columns[index]!.type)))),
    ];
    return {
      text: `${lines.map((line) => line.join(',')).join('\n')}\n`,
      locator: end < result.rows.length ? Buffer.from(String(end)).toString('base64') : 'null',
      records: rows.length,
    };
  }

  delete(id: string): void {
    this.get(id);
    this.jobs.delete(id);
  }

  private get(id: string): Job {
    const job = this.jobs.get(id);
    if (!job) throw new ApiError('NOT_FOUND', 'The requested resource does not exist', 404);
    return job;
  }

  private info(id: string, state: string): Record<string, unknown> {
    const { result } = this.get(id);
    return {
      id,
      operation: 'query',
      object: result.object.name,
      state,
      contentType: 'CSV',
      lineEnding: 'LF',
      columnDelimiter: 'COMMA',
    };
  }
}

function plain(value: string | number | null, type: string): string {
  if (value === null) return '';
  return type === 'boolean' ? String(value === 1) : String(value);
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
