/** A package of npm's lock file, as far as a bill of materials tells of it. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * The software bill of materials of what ships (CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/), from the lock file:
 * every package that is installed with gamsa, without those for its development. Equal for equal lock files.
 */
export function toBillOfMaterials({ name, version, packages }: Lock): object {
  const components = new Map<string, object>();
  for (const [path, locked] of Object.entries(packages)) {
    const at = path.lastIndexOf('node_modules/');
    if (at === -1 || locked.dev || locked.link || !locked.version) continue;
    const component = toComponent(path.slice(at + 'node_modules/'.length), locked.version, locked);
    components.set(component.purl, component);
  }
  const self = purl(name, version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': self, name, version, purl: self } },
    components: [...components].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component),
  };
}

function toComponent(name: string, version: string, { license, integrity, optional }: Locked) {
  const id = purl(name, version);
  return {
    type: 'library',
    'bom-ref': id,
    name,
    version,
    purl: id,
    scope: optional ? 'optional' : 'required',
    ...(license && { licenses: [{ expression: license }] }),
    ...(integrity?.startsWith('sha512-') && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }],
    }),
  };
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is percent-encoded. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
