import { describe, expect, it } from 'vitest';
import { examplePolicy } from '../../rules/_shared/example.ts';
import { workspaceSchema } from '../../src/core/workspace.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { proposeServes } from '../../src/gate/data-map.ts';
import { readDeclaredSchema } from '../../src/gate/read-schema-files.ts';
import { shownSchema } from '../../src/gate/shown.ts';
import { DataMap } from '../../src/workspace/datamap.ts';
import { classifier, items, mask } from './support.ts';

const text = `schema: gamsa.workspace/v1
sources: {}
# the data map
data:
  - { at: "crm:public.known", serves: [{ activity: inquiries, clock: created_at }] } # by hand
`;

async function propose(dbml: string, workspace = text) {
  const schema = await readDeclaredSchema({
    source: 'crm',
    path: '.',
    files: new Map([['a.dbml', dbml]]),
    named: (file) => file,
    database: 'crm',
    classifier,
  });
  const { data } = parseYaml('gamsa.yaml', workspace, workspaceSchema);
  const map = new DataMap(data.data, examplePolicy, '2026-01-01');
  return proposeServes(
    workspace,
    [shownSchema(schema!, { mask, items, classifier, lock: { schema: 'gamsa.lock/v1', datasets: {} } })],
    { policy: examplePolicy, map },
    items,
  );
}

describe('proposeServes', () => {
  it('adds an entry for a dataset that fits an activity, marked for review, and keeps the rest', async () => {
    const { text: after, count } = await propose(
      'Table asked {\n full_name text\n email text\n created_at timestamp\n}\n',
    );
    expect(count).toBe(1);
    expect(after).toContain('# by hand');
    expect(after).toContain('# the data map');
    const line = after.split('\n').find((one) => one.includes('crm:public.asked'));
    expect(line).toMatch(
      /serves: \[ \{ activity: \w+, clock: created_at \} \] \} # review: proposed by gamsa gate$/,
    );
    expect(parseYaml('gamsa.yaml', after, workspaceSchema).data.data).toHaveLength(2);
  });

  it('leaves alone what is mapped, what holds nothing personal, and what fits no activity', async () => {
    expect(
      await propose(
        'Table known {\n email text\n}\nTable things {\n price int\n}\nTable odd {\n religion text\n}\n',
      ),
    ).toEqual({
      text,
      count: 0,
    });
  });

  it('begins one below the comments that stand for it, and takes no mark for a clock', async () => {
    const bare = 'schema: gamsa.workspace/v1\nsources:\ndata:\n  # - { at: "crm:public.other" }\n';
    const { text: after } = await propose(
      'Table members {\n email text\n marketing_agreed boolean\n created_at timestamp\n}\n',
      bare,
    );
    expect(after).toContain('# - { at: "crm:public.other" }');
    expect(after).toContain('clock: created_at');
  });

  it('begins a data map where there is none', async () => {
    const bare = 'schema: gamsa.workspace/v1\nsources: {}\n';
    const { text: after } = await propose('Table asked {\n email text\n}\n', bare);
    expect(parseYaml('gamsa.yaml', after, workspaceSchema).data.data[0]?.at).toBe('crm:public.asked');
  });
});
