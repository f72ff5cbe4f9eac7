import type { Dataset } from '../../core/dataset.ts';

/** Formats in which programs are set up and hardly anything else is kept. */
const formats: ReadonlySet<string> = new Set(['setting', 'toml']);
const written: ReadonlySet<string> = new Set(['yaml', 'json']);

/** Files by their whole names, whatever is written in them. */
const named =
  /^(?:hosts(?:\.(?:allow|deny|equiv))?|resolv\.conf|inventory|[\w.-]*dockerfile[\w.-]*|containerfile|jenkinsfile|procfile|makefile|crontab|codeowners|kubeconfig|exports|fstab|services|known_hosts|sshd?_config|\.(?:pgpass|netrc|npmrc|yarnrc|pypirc|gitconfig|gitmodules|my\.cnf|mylogin\.cnf|s3cfg|boto|htaccess|curlrc|wgetrc|env[\w.-]*))$/i;
const ended =
  /\.(?:conf|config|cnf|cfg|cf|ini|properties|env|tf|tfvars|tfstate(?:\.backup)?|hcl|nomad|repo|service|socket|timer|network|netdev|rules|zone|plist|reg|cmd|bat|ps1|sh|dockerfile)$/i;
/** JSON and XML in which programs and builds are set up. */
const documents =
  /^(?:(?:[\w.-]*[._-])?(?:config(?:uration)?|settings?|appsettings(?:[._-][\w-]+)?|package(?:-lock)?|composer|bower|manifest|tsconfig(?:[._-][\w-]+)?|jsconfig|lerna|nx|turbo|vercel|firebase|launch(?:settings)?|tasks|devcontainer|daemon|kubeconfig|inventory|openapi|swagger|deployment|values|task-?def(?:inition)?|cloudformation|template|parameters|policy|policies)\.json|composer\.lock|pipfile\.lock|pom\.xml|build\.xml|ivy\.xml|web\.xml|server\.xml|context\.xml|settings\.xml|tomcat-users\.xml|persistence\.xml|androidmanifest\.xml|applicationcontext[\w-]*\.xml|(?:[\w-]*-)?site\.xml|log(?:4j2?|back)[\w-]*\.xml|[\w.-]*[._-](?:config|cfg|conf|settings)\.xml|csproj|[\w.-]+\.(?:csproj|nuspec|props|targets))$/i;

/** Members that only such documents have, one of each list. */
const members: readonly (readonly string[])[] = [
  ['apiVersion', 'kind'],
  ['terraform_version'],
  ['openapi', 'info'],
  ['swagger', 'info'],
  ['AWSTemplateFormatVersion'],
  ['$schema', 'contentVersion'],
  // A schema of JSON, and what it describes in parts.
  ['$schema', 'properties'],
  ['$schema', 'definitions'],
  ['$schema', '$defs'],
];

/** Files of what a screen says, by their subject or by nothing but a language (`messages_ko.properties`, `en.json`). */
const wording =
  /^(?:(?:[\w.-]*[._-])?(?:i18n|l10n|messages?|locales?|lang(?:uage)?s?|translations?|strings|labels?|wording)(?:[._-][a-z]{2}(?:[_-][A-Za-z]{2,4})?)?|(?:[\w.-]*[._-])?(?:ko|en|ja|zh|vi|th|de|fr|es|pt|ru|id)(?:[_-][A-Za-z]{2,4})?)\.(?:json|ya?ml|properties|xml|resx|arb|toml|ini)$/;

const fileOf = ({ path, name }: Dataset): string =>
  (path.at(-1) ?? name).replace(/#.*$/s, '').replace(/^.*(?:[/\\]|!\/)/s, '');

/** Whether a file says, by its name, what a screen calls things. */
export const isWording = (dataset: Dataset): boolean =>
  dataset.kind === 'file' && wording.test(fileOf(dataset));

/** Whether a dataset is a file in which programs are set up, or that says what they are made of and by whom, and no list of records. */
export function isSettings(dataset: Dataset): boolean {
  const { kind, fields } = dataset;
  if (kind !== 'file') return false;
  const type = fields[0]?.type ?? '';
  if (formats.has(type)) return true;
  const file = fileOf(dataset);
  if (named.test(file) || ended.test(file) || documents.test(file)) return true;
  if (!written.has(type)) return false;
  const keys = new Set(fields.map((field) => field.name.replace(/^envelope\./, '')));
  return /\.ya?ml$/i.test(file) || members.some((all) => all.every((one) => keys.has(one)));
}
