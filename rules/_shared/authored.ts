import type { DatasetEvidence } from '../../src/sdk/index.ts';

/** Files in which those who wrote something put their names to it for everybody to read: licences, lists of authors, manifests of packages. */
const files =
  /(?:^|[/"])(?:(?:licen[cs]e|copying|notice|authors|contributors|maintainers|codeowners)(?:\.(?:md|txt|rst))?|package(?:-lock)?\.json|composer\.(?:json|lock)|pom\.xml|pyproject\.toml|setup\.cfg|cargo\.toml|[\w.-]+\.(?:gemspec|nuspec|podspec))(?=$|["#])/i;
const signed: ReadonlySet<string> = new Set(['name', 'email', 'company', 'homepage']);

/** Whether what a file mentions is no more than who wrote what it belongs to. */
export const isAuthored = ({ dataset: { kind, name } }: DatasetEvidence, items: Iterable<string>): boolean =>
  kind === 'file' && files.test(name) && [...items].every((item) => signed.has(item));
