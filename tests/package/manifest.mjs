/** What a store's reviewer looks at first: the manifest, what it asks for, and whether everything it names is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run/exec.mjs';

/** Shortest limits of the three stores: Chrome Web Store 75 and 132 characters, Add-ons for Firefox 50 (name). */
const NAME = 50;
const DESCRIPTION = 132;
const REMOTE = [
  [/\beval\s*\(|\bnew Function\s*\(/, 'makes code out of text'],
  [/\bimport\s*\(\s*["'`]https?:/, 'imports from the net'],
  [/\bimportScripts\s*\(/, 'imports scripts'],
  [/sourceMappingURL/, 'names a source map'],
];
const LOCAL_PAGE = /<script(?![^>]*\bsrc="\/)[^>]*>|(?:src|href)="(?!\/)[^"]|\son\w+="/;

/** The privileges in the first column of PRIVACY.md's table. */
function justified() {
  const [, table = ''] = readFileSync(join(ROOT, 'PRIVACY.md'), 'utf8').split('## Permissions, and why');
  const cells = table.split('\n## ')[0].match(/^\|[^|]*\|/gm) ?? [];
  return new Set(cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)));
}

function pngSize(bytes) {
  return bytes.toString('latin1', 1, 4) === 'PNG' ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

function messagesOf(files) {
  return files
    .filter(({ name }) => /^_locales\/\w+\/messages\.json$/.test(name))
    .map(({ name, bytes }) => ({ locale: name.split('/')[1], messages: JSON.parse(bytes.toString()) }));
}

function localeFaults(manifest, files) {
  const locales = messagesOf(files);
  const all = new Set(locales.flatMap(({ messages }) => Object.keys(messages)));
  const faults = locales.some(({ locale }) => locale === manifest.default_locale)
    ? []
    : ['the default locale is missing'];
  for (const { locale, messages } of locales) {
    for (const key of all) if (!messages[key]?.message) faults.push(`${locale}: ${key} is missing`);
    const long = [
      ['extName', NAME],
      ['extDescription', DESCRIPTION],
    ].filter(([key, most]) => [...(messages[key]?.message ?? '')].length > most);
    faults.push(...long.map(([key, most]) => `${locale}: ${key} is longer than ${most}`));
  }
  if (locales.length !== 3) faults.push(`${locales.length} locales`);
  return faults;
}

function codeFaults(files) {
  const faults = [];
  for (const { name, bytes } of files) {
    const text = bytes.toString();
    if (name.endsWith('.js'))
      for (const [rule, what] of REMOTE) if (rule.test(text)) faults.push(`${name} ${what}`);
    if (name.endsWith('.html') && LOCAL_PAGE.test(text))
      faults.push(`${name} has a script or a source that is not a local file`);
    if (!/\.(js|css|html|json|png|svg)$/.test(name)) faults.push(`${name} is no kind of file that ships`);
    if (text.includes(ROOT)) faults.push(`${name} names the folder it was built in`);
  }
  return faults;
}

function iconFaults(manifest, files) {
  return Object.entries(manifest.icons ?? {}).flatMap(([size, path]) => {
    const file = files.find(({ name }) => name === path);
    const found = file && pngSize(file.bytes);
    return found?.every((side) => side === Number(size)) ? [] : [`${path} is not ${size} px square`];
  });
}

function askedFor(manifest) {
  const lists = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  const scripts = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches);
  return new Set([...lists.flatMap((list) => manifest[list] ?? []), ...scripts]);
}

const CSP =
  /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'(?: data:)?; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/;

/**
 * @param {string} browser
 * @param {{ name: string, bytes: Buffer }[]} files of the package
 * @returns {{ name: string, ok: boolean, detail: string }[]}
 */
export function manifestChecks(browser, files) {
  const manifest = JSON.parse(files.find(({ name }) => name === 'manifest.json')?.bytes.toString() ?? '{}');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const known = justified();
  const result = (name, faults) => ({
    name: `${browser}: ${name}`,
    ok: faults.length === 0,
    detail: faults.join('\n'),
  });
  return [
    result('manifest version 3, the version of package.json, no development key, our policy for pages', [
      ...(manifest.manifest_version === 3 ? [] : ['not version 3']),
      ...(manifest.version === version ? [] : [`version ${manifest.version}`]),
      ...('key' in manifest || 'update_url' in manifest ? ['has a key or an update address'] : []),
      ...(CSP.test(manifest.content_security_policy?.extension_pages ?? '')
        ? []
        : ['another content security policy']),
    ]),
    result(
      'every permission has its reason in PRIVACY.md',
      [...askedFor(manifest)].filter((name) => !known.has(name)),
    ),
    result('every icon is there in its size', iconFaults(manifest, files)),
    result(
      'three complete languages, name and description within the stores’ limits',
      localeFaults(manifest, files),
    ),
    result('no remote code, no inline script, nothing that does not belong', codeFaults(files)),
  ];
}

/** Every permission that any of the packages asks for. */
export function allAsked(packages) {
  const manifests = packages.map((files) =>
    JSON.parse(files.find(({ name }) => name === 'manifest.json').bytes.toString()),
  );
  return new Set(manifests.flatMap((manifest) => [...askedFor(manifest)]));
}

/** Names in PRIVACY.md that no build asks for: a reason without a permission is a promise kept by nobody. */
export function staleReasons(asked) {
  const stale = [...justified()].filter((name) => !asked.has(name));
  return {
    name: 'PRIVACY.md gives no reason for what nobody asks for',
    ok: stale.length === 0,
    detail: stale.join('\n'),
  };
}
