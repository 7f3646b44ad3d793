/** Ids of steps and targets are names: what the engine, the capture and the worker go by is a declared field of the guide. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPTURE_LABELS, LOOK_LABELS } from '@/utils/guides/common-labels';
import type { Guide } from '@/utils/guides/types';
import { CLIENT_GUIDES } from '@/utils/providers/guide-bundle';
import { PROVIDERS } from '@/utils/providers/list';

const ROOT = new URL('../../../', import.meta.url).pathname;
/** What reads guides. Their data lies in `utils/providers` and `utils/guides`. */
const READERS = ['utils/page', 'utils/worker', 'utils/learned', 'utils/help', 'utils/protocol', 'components'];
const sources = READERS.flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [`${folder}/${file}`, readFileSync(`${ROOT}${folder}/${file}`, 'utf8')] as const),
);

const guides: Guide[] = [
  ...Object.values(CLIENT_GUIDES),
  ...PROVIDERS.flatMap((one) => [...Object.values(one.guides), ...Object.values(one.ruleVariants)]),
].filter((guide) => guide !== undefined);
const labels = new Set<string>([
  ...LOOK_LABELS,
  ...CAPTURE_LABELS,
  ...guides.flatMap(({ targets }) => Object.values(targets).flatMap((target) => target.labels)),
]);
/** Cursors of CSS are called so, too. */
const ELSEWHERE = new Set(['not-allowed']);
/** Names that can be nothing else: of several words, and no label's. */
const telling = new Set(
  guides
    .flatMap(({ steps, targets }) => [...steps.map(({ id }) => id), ...Object.keys(targets)])
    .filter((id) => /[-A-Z]/.test(id) && !labels.has(id) && !ELSEWHERE.has(id)),
);

const ID = String.raw`\b(?:step|target|ring|sight)(?:\?\.id|\.id)?`;
const WAYS = [
  // A target by its name.
  /\.find\(\s*['"`]/,
  /\b(?:see|targetOf|ownList|firstSeen)\([^()]*['"`]/,
  // A name compared, or taken apart.
  new RegExp(String.raw`${ID}\s*[!=]==?\s*['"\`][^'"\`]`),
  new RegExp(String.raw`['"\`]\s*[!=]==?\s*(?:\w+\.)*${ID}\b(?!\.)`),
  /\.(?:test|has|includes)\((?:\w+\.)*(?:step|target)\.id\)/,
  /\.test\((?:\w+\.)*(?:step|target|ring|sight)\)/,
  new RegExp(String.raw`${ID}\??\.(?:startsWith|endsWith|includes|indexOf|match|search|split|slice)\(`),
];

/** Pieces of code that go by a name. */
function readsIds(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const literals = [...code.matchAll(/'([\w-]+)'|"([\w-]+)"|`([\w-]+)`/g)].map(
    (one) => one[1] ?? one[2] ?? one[3] ?? '',
  );
  return [
    ...WAYS.flatMap((way) => way.exec(code)?.[0] ?? []),
    ...literals.filter((literal) => telling.has(literal)),
  ];
}

it('no code that reads guides goes by the name of a step or a target', () => {
  expect(sources.map(([file, text]) => [file, readsIds(text)]).filter(([, found]) => found?.length)).toEqual(
    [],
  );
});

describe('would be found out', () => {
  it.each([
    "snapshot.find('code').best",
    "ownList(snapshot, 'list')",
    "if (step === 'saved') done();",
    "verdict.step.id !== 'done'",
    "'done' === step.id",
    '/^save(?:-|$)/.test(step)',
    'CHOOSING.test(claim.step)',
    'SOME.includes(step.id)',
    "step.id.startsWith('save')",
    "const KNOWN = ['look-for-confirm'];",
    "const KNOWN = ['confirmUnknown'];",
  ])('%s', (code) => expect(readsIds(code)).not.toEqual([]));

  it.each([
    "step.action === 'click'",
    "step.state === 'done'",
    'steps.find(({ id }) => id === step)',
    "press.step === ''",
    "const MAKES = ['turnOn'];",
  ])('and not %s', (code) => expect(readsIds(code)).toEqual([]));
});
