import type { Text } from '../../src/sdk/index.ts';

const packed = (by: string): Text => ({ en: `a file packed by ${by}`, ko: `${by}(으)로 압축된 파일입니다` });
const ofFormat = (format: string): Text => ({ en: `a file of ${format}`, ko: `${format} 파일입니다` });

/** How files begin that are not opened, as their bytes look in Latin-1: some hold enough text to be taken for one. */
const marks: readonly (readonly [RegExp, Text])[] = [
  [/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/, packed('bzip2')],
  [/^\xfd7zXZ\0/, packed('xz')],
  [/^\x04"M\x18/, packed('LZ4')],
  [/^\x1f[\x9d\xa0]/, packed('compress')],
  [/^7z\xbc\xaf'\x1c/, packed('7-Zip')],
  [/^Rar!\x1a\x07/, packed('RAR')],
  [/^\x89LZO\0/, packed('lzop')],
  [/^\xff\x06\0\0sNaPpY/, packed('Snappy')],
  [/^ARROW1\0\0|^\xff{4}[\s\S]{2}\0\0/, ofFormat('Arrow')],
  [/^FEA1/, ofFormat('Feather')],
  [/^ORC[\0-\x1f]/, ofFormat('ORC')],
  [/^PARE/, ofFormat('Parquet (encrypted)')],
  [/^\x89HDF\r\n\x1a\n/, ofFormat('HDF5')],
  [/^RD[AX][23]\n|^[XAB]\n\0\0/, ofFormat('R')],
  [/^\$FL[23]@\(#\)/, ofFormat('SPSS')],
  [/^<stata_dta>/, ofFormat('Stata')],
  [/^\0{12}\xc2\xea\x81\x60/, ofFormat('SAS')],
  [/^\x93NUMPY/, ofFormat('NumPy')],
  [/^\x80[\x02-\x05][\x95}\](c]/, ofFormat('pickle (Python)')],
  [/^\0\x01\0\0Standard (?:Jet|ACE) DB/, ofFormat('Access')],
  [
    /^SQLite format 3\0/,
    {
      en: 'a SQLite file inside an archive or a store; it is read where it lies on this machine by itself',
      ko: '압축 파일이나 저장소 안의 SQLite 파일입니다. 이 컴퓨터에 따로 풀어 두면 읽습니다',
    },
  ],
  [/^!BDN/, ofFormat('Outlook (PST)')],
  [/^\xcf\xad\x12\xfe/, ofFormat('Outlook Express (DBX)')],
  [/^\x1a\0\0\x04\0\0/, ofFormat('Notes (NSF)')],
  [/^\x78\x9f\x3e\x22/, ofFormat('Outlook (TNEF)')],
  [/^\x30[\x80-\x84][\s\S]{0,4}\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07/, ofFormat('S/MIME (PKCS #7)')],
  [/^-----BEGIN PGP MESSAGE-----/, ofFormat('PGP')],
  [/^%PDF-/, ofFormat('PDF')],
  [/^\x89PNG\r\n|^\xff\xd8\xff|^GIF8[79]a/, { en: 'a picture', ko: '그림 파일입니다' }],
];

/** Documents that begin as old workbooks do (OLE 2), by how their names end. */
const compounds: readonly (readonly [RegExp, Text])[] = [
  [/\.hwpx?$/i, ofFormat('Hangul (HWP)')],
  [/\.(?:docx?|dotx?)$/i, ofFormat('Word')],
  [/\.(?:pptx?|ppsx?)$/i, ofFormat('PowerPoint')],
  [/\.(?:msg|oft)$/i, ofFormat('Outlook')],
  [/\.(?:vsdx?|pub|mpp|msi)$/i, { en: 'a document, no workbook', ko: '통합 문서가 아닌 문서 파일입니다' }],
];

/** What a compound file of another program than a spreadsheet is; undefined for workbooks and what does not say. */
export const compoundFormat = (name: string): Text | undefined =>
  compounds.find(([ending]) => ending.test(name))?.[1];

/** What a file is that is not opened, by how it begins; undefined for any other. */
export function unreadFormat(start: Buffer): Text | undefined {
  const text = start.toString('latin1', 0, 32);
  return marks.find(([mark]) => mark.test(text))?.[1];
}
