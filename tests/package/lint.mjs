/** Mozilla's own linter (addons-linter, through web-ext) on the Firefox build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../run/exec.mjs';
import { ACCEPTED } from './accepted.mjs';
import { filesIn } from './files.mjs';

/** Ways of making HTML out of text. */
const RAW_HTML = /dangerouslySetInnerHTML|\b(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/;

function rawHtml() {
  const found = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    filesIn(join(ROOT, folder))
      .filter(({ name }) => /\.tsx?$/.test(name))
      .filter(({ name }) => RAW_HTML.test(readFileSync(join(ROOT, folder, name), 'utf8')))
      .map(({ name }) => `${folder}/${name}`),
  );
  return { name: 'no source makes HTML out of text', ok: found.length === 0, detail: found.join('\n') };
}

/** @returns {Promise<{ name: string, ok: boolean, detail?: string }[]>} */
export async function lint(folder) {
  const { output } = await run(
    'web-ext',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    {
      quiet: true,
    },
  );
  const json = output.slice(output.indexOf('{"'));
  let said;
  try {
    said = JSON.parse(json.slice(0, json.lastIndexOf('}') + 1));
  } catch {
    return [{ name: 'web-ext lint runs', ok: false, detail: output.slice(-2000) }];
  }
  const words = ({ code, file, line, message }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`;
  const answered = (one) => ACCEPTED.find(({ code, file }) => code === one.code && file.test(one.file ?? ''));
  const open = said.warnings.filter((one) => !answered(one));
  const counts = ACCEPTED.map((entry) => ({
    ...entry,
    found: said.warnings.filter((one) => answered(one) === entry).length,
  }));
  const off = counts.filter(({ count, found }) => count !== found);
  return [
    {
      name: `web-ext lint: ${said.errors.length} errors, ${said.warnings.length} warnings, ${said.warnings.length - open.length} of them answered`,
      ok: said.errors.length === 0 && open.length === 0,
      detail: [...said.errors, ...open].map(words).join('\n'),
    },
    {
      name: 'every answered warning comes as often as its answer says',
      ok: off.length === 0,
      detail: off.map(({ code, count, found }) => `${code}: ${found}, answered for ${count}`).join('\n'),
    },
    rawHtml(),
  ];
}
