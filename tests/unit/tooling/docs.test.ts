/** The documents hold: every link leads somewhere, every path is there, every heading that code cites stands in its file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VETOES } from '@/utils/page/locate/veto/vetoes';

const ROOT = new URL('../../../', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string, kind: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => kind.test(name));

const ALL = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...filesIn('docs', /\.md$/),
  'utils/codes/vault/FORMAT.md',
];
/** Blocks of code are examples. */
const prose = (path: string) => read(path).replace(/```[\s\S]*?```/g, '');

/** As GitHub makes them. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const headingsOf = (path: string) => [...prose(path).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => text);

/** What starts like a path of this repository; `*`, `ID` and `…` stand for many. */
const PATH =
  /^(?:(?:utils|tests|entrypoints|components|docs|public|\.github|\.ci)\/[\w./-]+|[A-Z]+(?:\.[\w-]+)?\.md|(?:package|biome|tsconfig)\.json|[\w.-]+\.config\.ts)$/;

describe.each(ALL)('%s', (path) => {
  it('has links that lead somewhere', () => {
    const links = [...prose(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [file = '', anchor] = link.split('#');
      const target = file ? normalize(join(dirname(path), file)) : path;
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !headingsOf(target).map(anchorOf).includes(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names paths that are there', () => {
    const named = [...prose(path).matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
    const paths = named.filter((text) => PATH.test(text) && !/\bID\b/.test(text));
    expect(paths.filter((one) => !existsSync(join(ROOT, one)))).toEqual([]);
  });

  it('names npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(path).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect(named.filter((name) => !scripts[name])).toEqual([]);
  });

  it('names no machine', () => {
    expect(read(path)).not.toMatch(/(?<![\w/.])\/(?:work|tmp|home|root|Users)\//);
  });
});

describe('sources', () => {
  const sources = ['utils', 'components', 'entrypoints', 'tests'].flatMap((folder) =>
    filesIn(folder, /\.(?:tsx?|m?js)$/),
  );

  it('cite documents and headings that are there', () => {
    const wrong = sources.flatMap((source) =>
      [...read(source).matchAll(/\b(docs\/[\w/-]+\.md)((?:[ (,]+(?:to |and )?"[^"\n]+")*)/g)].flatMap(
        ([, file = '', cited = '']) => {
          if (source.endsWith('docs.test.ts')) return [];
          if (!existsSync(join(ROOT, file))) return [`${source}: ${file}`];
          const headings = headingsOf(file);
          return [...cited.matchAll(/"([^"]+)"/g)]
            .map(([, heading = '']) => heading)
            .filter((heading) => !headings.includes(heading))
            .map((heading) => `${source}: ${file}, "${heading}"`);
        },
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  const text = read('docs/rules.md');
  const section = (title: string) => text.split(`## ${title}`)[1]?.split('\n## ')[0] ?? '';
  /** Names in the first column of a section's table. */
  const first = (title: string) =>
    [...section(title).matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
      .map(([, name = '']) => name)
      .sort();

  it('lists the vetoes in their order', () => {
    const names = [...section('Vetoes').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name);
    expect(names).toEqual(VETOES.map(({ name }) => name));
  });

  it('lists the kinds of targets', () => {
    const type = read('utils/guides/types.ts').split('export type TargetKind =')[1]?.split('\n\n')[0] ?? '';
    const kinds = [...type.matchAll(/^\s*\| '(\w+)'/gm)].map(([, kind = '']) => kind).sort();
    expect(kinds.length).toBeGreaterThan(10);
    expect(first('Kinds')).toEqual(kinds);
  });

  it('lists the marks', () => {
    const shape = read('utils/page/locate/score.ts').split('interface Marks {')[1]?.split('\n}')[0] ?? '';
    const marks = [...shape.matchAll(/^ {2}(\w+):/gm)].map(([, mark = '']) => mark).sort();
    expect(first('Marks')).toEqual(marks);
  });

  const FOLDERS = ['utils/page/locate', 'utils/page/locate/find', 'utils/page/locate/veto'];
  const filesOf = (folder: string) => readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts'));

  it.each(FOLDERS)('names every file of %s', (folder) => {
    expect(filesOf(folder).filter((name) => !text.includes(`${name}\``))).toEqual([]);
  });

  it('names no file that is gone', () => {
    const bare = [...text.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => name);
    const there = FOLDERS.flatMap(filesOf);
    expect(bare.filter((name) => !there.includes(name))).toEqual([]);
  });
});
