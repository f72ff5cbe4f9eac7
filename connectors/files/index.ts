import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { defineConnector } from '../../src/sdk/index.ts';
import { shiftedEncodings } from '../_objects/encoding/shifted.ts';
import { ObjectSource } from '../_objects/source.ts';
import { localLimits } from '../_objects/store.ts';
import { fileCommands } from './erasure.ts';
import { fileFacts } from './facts.ts';
import { FileStore } from './source.ts';

const config = z.strictObject({
  paths: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .transform((paths) => (typeof paths === 'string' ? [paths] : paths))
    .describe('Files, folders or globs, from the folder of gamsa.yaml'),
  encoding: z
    .enum([
      'utf8',
      'utf16le',
      'utf16be',
      'cp949',
      'latin1',
      'windows-1252',
      'windows-1250',
      'shift_jis',
      'euc-jp',
      'gb18030',
      'big5',
      ...shiftedEncodings,
    ])
    .optional()
    .describe('Sniffed where left out'),
  delimiter: z.enum([',', '\t', ';', '|', '^', '~', '\u0001']).optional().describe('Sniffed where left out'),
  header: z.boolean().optional().describe('Whether the first record is a heading; sniffed where left out'),
});

type FilesConfig = z.output<typeof config>;

export default defineConnector<FilesConfig>({
  id: 'files',
  title: { en: 'Files', ko: '파일' },
  summary: {
    en: 'CSV, TSV, JSON, NDJSON, XML, YAML, TOML, mails, address books, Parquet, Avro, Excel, SQLite files, SQL dumps, text and access logs; also in .gz, .zst, .zip and .tar',
    ko: 'CSV, TSV, JSON, NDJSON, XML, YAML, TOML, 메일, 주소록, Parquet, Avro, Excel, SQLite 파일, SQL 덤프, 텍스트·접속 로그(.gz, .zst, .zip, .tar 포함)',
  },
  capabilities: ['datasets', 'read', 'age', 'select', 'erasure', 'facts'],
  config,
  example: 'exports: { connector: files, paths: ["exports/**/*.csv", "logs"] }',
  secrets: [],
  target: (target) => {
    const path = target.replace(/^file:\/\//, '');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return undefined;
    return /[*?{[]/.test(path) || existsSync(resolve(path)) ? { paths: [path] } : undefined;
  },
  open: async ({ paths, encoding, delimiter, header }, context) => {
    const hints = {
      ...(encoding !== undefined && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
      ...(header !== undefined && { header }),
    };
    const store = new FileStore(paths, context);
    const files = new ObjectSource(store, hints, localLimits, context);
    return files.toSource(
      () => fileCommands(context.baseDir),
      async () => fileFacts(context.source, store.files, files.known()),
    );
  },
});
