/** Does the code keep to what the oldest browsers have that the manifest lets in? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APIS } from './apis.mjs';
import { ROOT } from './exec.mjs';

/** The declared versions. @throws when one is not declared. */
export function declared(config) {
  const version = (pattern) => {
    const found = pattern.exec(config)?.[1];
    if (!found) throw new Error(`No version declared: ${pattern.source}`);
    return Number(found);
  };
  return {
    chrome: version(/minimum_chrome_version:[^'\n]*'firefox'[^'\n]*'(\d+)'/),
    firefox: version(/strict_min_version: '(\d+)/),
  };
}

const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** One line for each use of what a declared browser may not have. */
export function tooNew(files, { chrome, firefox }) {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    return APIS.filter((api) => (api.chrome > chrome || api.firefox > firefox) && api.pattern.test(code)).map(
      (api) => `${path}: ${api.name} (Chrome ${api.chrome}, Firefox ${api.firefox})`,
    );
  });
}

function sources(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css|html)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: path.slice(ROOT.length).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
    });
}

/** @returns {{ name: string, ok: boolean, detail?: string }[]} */
export function oldest() {
  const versions = declared(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'));
  const found = tooNew(['entrypoints', 'components', 'utils'].flatMap(sources), versions);
  const name = `nothing newer than Chrome ${versions.chrome} and Firefox ${versions.firefox}, as declared`;
  return [{ name, ok: found.length === 0, detail: found.join('\n') }];
}
