import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBillOfMaterials } from './sbom.ts';

/** Builds what ships into `dist/`, and oclif's manifest, which spares `--help` the loading of every command. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

rmSync(join(root, 'dist'), { recursive: true, force: true });
execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
// The demo audits the first example, which is data and not code.
cpSync(join(root, 'fixtures/genon/policy.yaml'), join(root, 'dist/fixtures/genon/policy.yaml'));
// What ships has no lock file: the bundle of evidence takes the bill of materials from here.
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(toBillOfMaterials(lock), null, 2)}\n`);
execFileSync(bin('oclif'), ['manifest'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
