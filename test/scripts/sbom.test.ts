import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { toBillOfMaterials } from '../../scripts/sbom.ts';

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
const load = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false });
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
  const file = `${name}.SNAPSHOT.schema.json`;
  ajv.addSchema(load(file), `http://cyclonedx.org/schema/${file}`);
}
const validate = ajv.compile(load('bom-1.6.SNAPSHOT.schema.json'));

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const bill = toBillOfMaterials(lock) as {
  components: { name: string; version: string; purl: string; hashes?: object[]; licenses?: object[] }[];
};

describe('the bill of materials', () => {
  it('is CycloneDX 1.6', () => {
    validate(bill);
    expect(validate.errors).toBeNull();
    expect(validate({ ...bill, components: [{ name: 'no type' }] })).toBe(false);
  });

  it('lists what ships with its licence and digest, each once, and nothing of the development', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const names = bill.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names.filter((name) => ['vitest', 'knip', 'fast-check'].includes(name))).toEqual([]);
    expect(Object.keys(devDependencies)).toContain('vitest');
    expect(new Set(bill.components.map(({ purl }) => purl)).size).toBe(bill.components.length);
    expect(bill.components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
    expect(bill.components.find(({ name }) => name === '@oclif/core')?.purl).toMatch(
      /^pkg:npm\/%40oclif\/core@\d/,
    );
  });
});
