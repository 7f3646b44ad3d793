/** Holds the code to `import-table.mjs`, and the table to itself: no circle in it. */
import { posix } from 'node:path';
import { ALLOWED, PACKAGES, SCHEMAS } from './import-table.mjs';

const words = (text) => text.split(' ').filter(Boolean);
const FOLDERS = Object.keys(ALLOWED);
const withoutComments = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** The folder of the table a path belongs to; null where the table knows none. */
export function folderOf(path) {
  const inside = path.replace(/^utils\//, '');
  const folder = FOLDERS.filter((one) => inside.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
  if (!folder) return null;
  // A folder that has others of the table below it holds nothing deeper than its own files.
  const isSplit = FOLDERS.some((one) => one.startsWith(`${folder}/`));
  return isSplit && inside.slice(folder.length + 1).includes('/') ? null : folder;
}

function target(path, from) {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : null;
}

/**
 * What is wrong with the imports of one file.
 * @param {string} path of the repository
 * @param {string} text
 * @param {(path: string) => boolean} isFile whether a path, with `.ts` or `.tsx`, is there: else it is a folder's index
 * @returns {string[]} a line each, '' for none
 */
export function wrongImports(path, text, isFile = () => true) {
  const own = folderOf(path);
  if (!own) return [`${path}: its folder is not in tests/run/import-table.mjs`];
  const may = [own, ...words(ALLOWED[own])];
  const wrong = [];
  for (const [, from] of withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    const to = target(path, from);
    if (to === null) {
      const [name, folders] =
        Object.entries(PACKAGES).find(([one]) => from === one || from.startsWith(`${one}/`)) ?? [];
      const isShape = name === 'zod' && /\.schema\.ts$/.test(path) && words(SCHEMAS).includes(own);
      if (name && !isShape && !words(folders).includes(own)) wrong.push(`${path}: ${from} is not for ${own}`);
      if (from === 'webextension-polyfill') wrong.push(`${path}: ${from} comes as wxt/browser`);
      continue;
    }
    if (/\.(css|html|json|svg)$/.test(to)) continue;
    const file = isFile(`${to}.ts`) || isFile(`${to}.tsx`) ? `${to}.ts` : `${to}/index.ts`;
    const folder = folderOf(file);
    if (!folder || !may.includes(folder)) wrong.push(`${path}: ${own} may not import ${folder ?? from}`);
  }
  return wrong;
}

/** Folders of a table that stand in a circle: empty when it has an order. */
export function circles(table = ALLOWED) {
  let left = Object.entries(table).map(([folder, to]) => [folder, words(to)]);
  for (;;) {
    const names = left.map(([folder]) => folder);
    const next = left.filter(([, to]) => to.some((one) => names.includes(one)));
    if (next.length === left.length) return names;
    left = next;
  }
}

/** The table without what follows from the rest: an arrow for each import that no other path of arrows allows. */
export function arrows(table = ALLOWED) {
  const direct = new Map(Object.entries(table).map(([folder, to]) => [folder, words(to)]));
  const reach = (from, seen = new Set()) => {
    for (const to of direct.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
    return seen;
  };
  return [...direct].flatMap(([from, all]) =>
    all
      .filter((to) => !all.some((other) => other !== to && reach(other).has(to)))
      .map((to) => `${from} --> ${to}`),
  );
}

/** @param {{ path: string, text: string }[]} files @returns {{ name: string, ok: boolean, detail?: string }[]} */
export function imports(files) {
  const paths = new Set(files.map(({ path }) => path));
  const wrong = files.flatMap(({ path, text }) => wrongImports(path, text, (one) => paths.has(one)));
  const used = new Map(FOLDERS.map((folder) => [folder, new Set()]));
  for (const { path, text } of files)
    for (const [, from] of withoutComments(text).matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'/g)) {
      const to = from && target(path, from);
      if (!to) continue;
      const file = paths.has(`${to}.ts`) || paths.has(`${to}.tsx`) ? `${to}.ts` : `${to}/index.ts`;
      used.get(folderOf(path))?.add(folderOf(file));
    }
  const spare = FOLDERS.flatMap((folder) =>
    words(ALLOWED[folder])
      .filter((to) => !used.get(folder)?.has(to))
      .map((to) => `${folder} may import ${to}, and does not`),
  );
  const allowed = FOLDERS.reduce((sum, folder) => sum + words(ALLOWED[folder]).length, 0);
  const round = circles();
  return [
    {
      name: `imports go as tests/run/import-table.mjs has it: ${FOLDERS.length} folders, ${allowed} arrows, ${round.length} in circles`,
      ok: wrong.length === 0 && spare.length === 0 && round.length === 0,
      detail: [...wrong, ...spare, ...round.map((folder) => `${folder} is in a circle`)].join('\n'),
    },
  ];
}
