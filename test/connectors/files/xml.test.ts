import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../../connectors/_objects/bytes.ts';
import { openTables } from '../../../connectors/_objects/open.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import { made } from '../../support/made.ts';

async function read(source: ByteSource) {
  const tables = await openTables(source, {});
  return Promise.all(
    tables.map(async ({ part, table }) => {
      const problems = new Problems();
      const rows: (string | null)[][] = [];
      for await (const row of table.rows({ clip: 4_096, problems, signal: new AbortController().signal }))
        rows.push(row);
      return {
        ...(part !== undefined && { part }),
        fields: table.fields.map(({ name }) => name),
        rows,
        problems: problems.list().map(({ what, count }) => [(what as { en: string }).en, count]),
      };
    }),
  );
}
const readText = (text: string, name = 'a.xml') => read(made(name, () => text.match(/[\s\S]{1,7}/g) ?? []));

describe('an XML file', () => {
  const people =
    '<person id="1"><name>Kim</name><home><city>Seoul</city></home></person><person id="2"><name>Lee</name></person>';

  it('is read as the records that repeat in it, in one line or many', async () => {
    const wanted = [
      {
        fields: ['id', 'name', 'home.city'],
        rows: [
          ['1', 'Kim', 'Seoul'],
          ['2', 'Lee', null],
        ],
        problems: [],
      },
    ];
    expect(await readText(`<?xml version="1.0"?><people>${people}</people>`)).toEqual(wanted);
    expect(await readText(`<people>\n${people.replaceAll('>', '>\n  ')}\n</people>\n`)).toEqual(wanted);
    expect(await readText(`<a><b><c>${people}</c></b></a>`)).toEqual(wanted);
    // A file of fragments, one after the other.
    expect(await readText(people)).toEqual(wanted);
  });

  it('is read without prefixes, with CDATA, attributes and characters by name and number', async () => {
    const text = `<x:list xmlns:x="urn:x" xmlns="urn:y"><x:row x:id="1&amp;2"><mail kind="w"><![CDATA[a<b>@x.kr]]></mail></x:row>
      <x:row><mail>&#44608;&#xBBFC;&lt;</mail></x:row></x:list>`;
    expect(await readText(text)).toEqual([
      {
        fields: ['id', 'mail.@kind', 'mail'],
        rows: [
          ['1&2', 'w', 'a<b>@x.kr'],
          [null, null, '김민<'],
        ],
        problems: [],
      },
    ]);
  });

  it('has a table for each path that repeats, and lists of values in records', async () => {
    const order = (id: number) =>
      `<order id="${id}"><phone>1</phone><phone>2</phone><items><item><sku>a</sku></item><item><sku>b</sku></item></items></order>`;
    expect(
      await readText(`<shop name="S"><orders>${order(1)}${order(2)}</orders><note>n</note></shop>`),
    ).toEqual([
      {
        part: 'shop.orders.order',
        fields: ['id', 'phone', 'name', 'note'],
        rows: [
          ['1', '["1","2"]', 'S', null],
          ['2', '["1","2"]', null, 'n'],
        ],
        problems: [],
      },
      {
        part: 'shop.orders.order.items.item',
        fields: ['sku'],
        rows: [['a'], ['b'], ['a'], ['b']],
        problems: [],
      },
    ]);
  });

  it('is one record where nothing repeats, and a list where nothing but values does', async () => {
    expect(await readText('<p><name>Kim</name><tel>1</tel><tel>2</tel></p>')).toEqual([
      { fields: ['name', 'tel'], rows: [['Kim', '["1","2"]']], problems: [] },
    ]);
    expect(await readText('<l><e>a</e><e>b</e></l>')).toEqual([
      { fields: ['e'], rows: [['a'], ['b']], problems: [] },
    ]);
  });

  it('has columns by the names that its elements give', async () => {
    const row = (n: number) =>
      `<row><field name="id">${n}</field><field name="email">a${n}@x.kr</field><field name="tel" nil="true"/></row>`;
    expect(
      await readText(`<mysqldump><table_data name="people">${row(1)}${row(2)}</table_data></mysqldump>`),
    ).toMatchObject([
      {
        fields: ['id', 'email', 'tel.@nil', 'table_data.@name'],
        rows: [
          ['1', 'a1@x.kr', 'true', 'people'],
          ['2', 'a2@x.kr', 'true', null],
        ],
      },
    ]);
  });

  it('expands no entity, and fetches nothing', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const text = `<!DOCTYPE l [<!ENTITY l0 "lol">${laughs}<!ENTITY f SYSTEM "file:///etc/passwd">]><l><r><a>&l9;</a><b>&f;</b></r><r><a>x</a></r></l>`;
    expect(await readText(text)).toEqual([
      {
        fields: ['a', 'b'],
        rows: [
          ['&l9;', '&f;'],
          ['x', null],
        ],
        problems: [
          ['document type declarations (DTD), not read; entities that they declare are not expanded', 1],
          ['entities that XML does not know, left as they are', 2],
        ],
      },
    ]);
  });

  it('says what was not read', async () => {
    expect(
      await readText('<l><!-- Kim 010 --><r><a>1 & 2</a></r><?x y?><r><a>3</a></x></r></l>'),
    ).toMatchObject([
      {
        rows: [
          ['1 & 2', null],
          ['3', '</x>'],
        ],
        problems: [
          ['comments of XML, not looked at', 1],
          ['entities that XML does not know, left as they are', 1],
          ['processing instructions of XML, not looked at', 1],
          ['places that are no well-formed XML, read as far as they go', expect.any(Number)],
        ],
      },
    ]);
    const [cut] = await readText('<l><r><a>1</a></r><r><a>2</a><b>3');
    expect(cut).toMatchObject({
      rows: [
        ['1', null],
        ['2', '3'],
      ],
    });
    expect(cut!.problems).not.toEqual([]);
    expect(await readText(`${people}Kim 010${people}`)).toMatchObject([
      { problems: [['texts outside of all elements, not looked at', 1]] },
    ]);
    const deep = `<l><r><a>1</a></r><r><a>2</a></r>${'<x>'.repeat(5_000)}`;
    expect((await readText(deep))[0]).toMatchObject({
      rows: [['1'], ['2']],
      problems: [['files that cannot be read as XML from some point on; what follows was not looked at', 1]],
    });
  });

  it('is given up where its markup is no data', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `a${i}="x"`).join(' ');
    for (const bad of [`<r ${many}/>`, `<r a="${'x'.repeat(5 * 1024 * 1024)}"/>`]) {
      const pieces = `<l><r><a>1</a></r><r><a>2</a></r>${bad}</l>`;
      const [table] = await read(made('a.xml', () => pieces.match(/[\s\S]{1,65536}/g) ?? []));
      expect(table!.rows.slice(0, 2)).toMatchObject([['1'], ['2']]);
      expect(table!.problems.map(([what]) => what)).toEqual([
        'files that cannot be read as XML from some point on; what follows was not looked at',
      ]);
    }
  }, 60_000);

  it('is read in bounded memory', async () => {
    const wide = function* () {
      yield '<l>';
      for (let i = 0; i < 200_000; i++) yield `<r><id>${i}</id><text>${'x'.repeat(200)}</text></r>`;
      yield '</l>';
    };
    const [opened] = await openTables(made('a.xml', wide), {});
    const before = process.memoryUsage().heapUsed;
    let [rows, most] = [0, 0];
    const options = { clip: 4_096, problems: new Problems(), signal: new AbortController().signal };
    for await (const _ of opened!.table.rows(options))
      if (++rows % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    expect(rows).toBe(200_000);
    expect(most).toBeLessThan(200 * 1024 ** 2);
  }, 60_000);

  it('cuts a record that is too large, and says so', async () => {
    const huge = function* () {
      yield '<l><r><a>1</a></r><r><a>';
      for (let i = 0; i < 40; i++) yield 'x'.repeat(1024 * 1024);
      yield '</a><b>2</b></r></l>';
    };
    const [table] = await read(made('a.xml', huge));
    expect(table!.rows.length).toBe(2);
    expect(table!.problems).toEqual([
      ['records larger than 32 MB, of which only the first 32 MB were read', 1],
    ]);
  }, 60_000);

  it('stays a text where it is a page', async () => {
    expect(await readText('<!doctype html><html><p>a<p>b</html>', 'a.xml')).toMatchObject([
      { fields: ['line'] },
    ]);
  });

  it('keeps every value, whatever the elements', async () => {
    const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.integer({ min: 1, max: 999 }).map((n) => `<v>#${n}#</v>`),
        fc
          .tuple(fc.constantFrom('a', 'b', 'c'), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(tree, async (xml) => {
        const wanted = (xml.match(/#\d+#/g) ?? []).sort();
        const tables = await readText(`<?xml version="1.0"?><root>${xml}</root>`);
        const found = tables.flatMap(({ rows }) =>
          rows.flat().flatMap((cell) => cell?.match(/#\d+#/g) ?? []),
        );
        expect(found.sort()).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });
});
