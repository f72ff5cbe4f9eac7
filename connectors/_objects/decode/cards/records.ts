import { FieldValues } from '../field-values.ts';
import type { FileRecord, Report } from '../json-records.ts';
import { unfolded } from './lines.ts';
import { propertyOf } from './property.ts';
import { cutRecords } from './values.ts';

/** What stands around records, and what holds the rules of time zones only. */
const around = /^VCALENDAR$/;
const rules = /^VTIMEZONE$/;
/** Nothing is nested deeper. */
const mostLevels = 50;

const broken = {
  en: 'cards or events that are cut short or not closed, read as far as they go',
  ko: '중간에 끊기거나 닫히지 않아 있는 만큼 읽은 연락처·일정',
};

/** The cards of an address book, or the entries of a calendar; what stands in one below it has the names of both. */
export async function* cardRecords(text: AsyncIterable<string>, report: Report): AsyncGenerator<FileRecord> {
  const open: string[] = [];
  let record: FieldValues | undefined;
  let beside = new FieldValues();
  let last = '';
  const done: FileRecord[] = [];
  const close = () => {
    if (record && !record.isEmpty) {
      if (record.cut) report(cutRecords);
      done.push({ value: record.take(), beside: beside.take() });
      beside = new FieldValues();
    }
    record = undefined;
  };
  /** Where a record begins in what is open; those around it do not count. */
  const own = () => open.findIndex((name) => !around.test(name));
  for await (const line of unfolded(text, report)) {
    if (line.trim() === '') continue;
    const [, mark, component] = /^\s*(BEGIN|END):\s*([\w-]{1,60})\s*$/i.exec(line) ?? [];
    const name = component?.toUpperCase() ?? '';
    if (mark?.toUpperCase() === 'BEGIN') {
      // One in another of its kind is an agent's, or the other was never closed.
      if (open.includes(name) && last !== 'AGENT') {
        report(broken);
        close();
        open.length = open.indexOf(name);
      }
      if (open.length === mostLevels) report(broken);
      else open.push(name);
      if (own() === open.length - 1) record = new FieldValues();
    } else if (mark !== undefined) {
      const at = open.lastIndexOf(name);
      if (at !== open.length - 1) report(broken);
      if (at >= 0) open.length = at;
      if (own() < 0) close();
    } else if (!open.some((one) => rules.test(one))) {
      const property = propertyOf(line, report);
      const prefix = own() < 0 ? [] : open.slice(own() + 1);
      // A line of another form is looked at as a whole.
      for (const [field, value] of property?.fields ?? [['line', line.trim()] as const])
        (record ?? beside).add([...prefix, field].join('.'), value);
      last = property?.name ?? '';
      continue;
    }
    last = '';
    yield* done.splice(0);
  }
  if (open.length > 0) report(broken);
  close();
  yield* done;
  if (!beside.isEmpty) yield { value: beside.take() };
}
