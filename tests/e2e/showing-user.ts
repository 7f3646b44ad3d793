/**
 * A person who shows: where no control is ringed, presses 「我看到了，指给你看」 and points at the button that comes next.
 * `npm run robot -- --showing N --json FILE`: N of the hand-made pages for codes, whose buttons have made-up names: the first visit by
 * showing, the second by rings alone. What was kept is searched for anything private.
 */
import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { buildWorld } from '../world/build.ts';
import { CODE_PAGE } from '../world/scenarios/code-page.ts';
import { type Scenario, scenarios } from '../world/scenarios.ts';
import { startWorld, type World } from '../world/server.ts';
import { launch, type Session } from './harness.ts';
import { type Sight, type Walk, Walker } from './walk.ts';

const SHOW = '我看到了，指给你看';
/** Marks of what is pressed on the way to a code. */
const NAMES = {
  generate: '铸一枚钥匙',
  'turn-on': '点亮此灯',
  'turn-on-continue': '无妨照办',
  'code-submit': '炼成',
  'code-ok': '收讫',
  'name-ok': '炼成',
  next: '往前走',
  confirm: '收讫',
};
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The page calls its buttons by words nobody knows. */
async function rename(context: BrowserContext): Promise<void> {
  await context.addInitScript((names) => {
    const change = () => {
      for (const [mark, name] of Object.entries(names))
        for (const button of document.querySelectorAll(`[data-w=${mark}]`)) {
          if (button instanceof HTMLInputElement) {
            if (button.value !== name) button.setAttribute('value', name);
            continue;
          }
          const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
          let isFirst = true;
          for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
            if (!text.data.trim()) continue;
            const wanted = isFirst ? name : ' ';
            if (text.data !== wanted) text.data = wanted;
            isFirst = false;
          }
        }
    };
    new MutationObserver(change).observe(document, { childList: true, subtree: true, characterData: true });
  }, NAMES);
}

/** The button on top that can be pressed: a window's stands behind the page's. */
const nextIn = (page: Page): Promise<{ x: number; y: number } | null> =>
  page.evaluate((marks) => {
    const all = [...document.querySelectorAll<HTMLElement>(marks.map((mark) => `[data-w=${mark}]`).join())];
    for (const one of all.reverse()) {
      if (one.matches(':disabled,[aria-disabled=true]')) continue;
      one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      if (width > 0 && hit && one.contains(hit)) return { x, y };
    }
    return null;
  }, Object.keys(NAMES));

class ShowingWalker extends Walker {
  shown = 0;

  protected override async alone(sight: Sight): Promise<boolean> {
    const { page, found } = sight;
    if (!found.card?.buttons.includes(SHOW)) return super.alone(sight);
    const { x, y, width, height } = await found.button(SHOW);
    await page.mouse.click(x + width / 2, y + height / 2);
    await pause(400);
    const at = await nextIn(page);
    if (!at) return false;
    await page.mouse.move(at.x - 3, at.y - 2);
    await page.mouse.move(at.x, at.y);
    await pause(300);
    await page.mouse.down();
    await page.mouse.up();
    this.shown += 1;
    return this.shown < 20 && this.changes(found, 8000);
  }
}

/** Strings of the world that must be in nothing that is kept. */
function secretsOf({ state, options: { host } }: World): string[] {
  return state.accounts.flatMap(({ address, codes }) => [
    address,
    address.split('@')[0] ?? '',
    host,
    ...codes.map(({ code }) => code),
  ]);
}

const keptIn = async (session: Session): Promise<string> => {
  const worker = await session.worker();
  return worker.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: { learned?: unknown } };
    return JSON.stringify(settings?.learned ?? []);
  });
};

interface Shown {
  id: string;
  first: Pick<Walk, 'failure' | 'wrongRings'> & { shown: number };
  second: Pick<Walk, 'failure' | 'wrongRings'>;
  kept: number;
  leaks: string[];
}

async function visitTwice(wanted: Scenario): Promise<Shown> {
  const scenario = { ...wanted, maxActions: 30 };
  const world = await startWorld(scenario.options);
  const { viewport, zoom } = scenario;
  const view = { ...(viewport && { viewport }), ...(zoom && { zoom }) };
  const session = await launch({ chromeArgs: world.chromeArgs, ...view });
  try {
    await rename(session.context);
    const walker = new ShowingWalker(session, world, scenario);
    const first = await walker.run();
    const kept = await keptIn(session);
    const leaks = secretsOf(world).filter((one) => one.length > 3 && kept.includes(one));
    if (/@|https?:|\d{5}/.test(kept.replace(/"(?:id|date)":"[^"]*"/g, ''))) leaks.push('address or number');
    const before = world.state.accounts[0]?.codes.length ?? 0;
    const isMore = ({ accounts }: typeof world.state) => (accounts[0]?.codes.length ?? 0) > before;
    await session.context.pages()[0]?.goto('about:blank');
    const second = first.failure
      ? { failure: 'not tried', wrongRings: [] }
      : await new Walker(session, world, { ...scenario, goal: isMore }).run();
    return {
      id: scenario.id,
      first: { failure: first.failure, wrongRings: first.wrongRings, shown: walker.shown },
      second: { failure: second.failure, wrongRings: second.wrongRings },
      kept: (JSON.parse(kept) as unknown[]).length,
      leaks,
    };
  } finally {
    await session.close();
    await world.stop();
  }
}

/** Pages for codes by other hands, without detours; in shadow roots nothing can be renamed from outside. */
const PAGES = scenarios.filter(
  ({ guide, start, expect, person, options }) =>
    guide === 'get-code' &&
    start === CODE_PAGE &&
    !expect &&
    !person &&
    options.lang !== 'en' &&
    !/shadow/.test(JSON.stringify(options)),
);

/** Resolves to the exit code. */
export async function showAll(
  count: number,
  only: string[] | undefined,
  json: string | undefined,
): Promise<number> {
  await buildWorld();
  const results: Shown[] = [];
  for (const scenario of PAGES.filter(({ id }) => !only || only.includes(id)).slice(0, count)) {
    const result = await visitTwice(scenario);
    results.push(result);
    const { first, second, kept, leaks } = result;
    const wrong = [...first.wrongRings, ...second.wrongRings].join('; ') || 0;
    console.log(
      `${result.id.padEnd(24)} | first ${first.failure || 'yes'}, shown ${first.shown}, kept ${kept} | second ${second.failure || 'yes'} | wrong ${wrong} | private ${leaks.length}`,
    );
  }
  const isGood = ({ first, second, leaks }: Shown) =>
    ![first.failure, second.failure, ...first.wrongRings, ...second.wrongRings, ...leaks].some(Boolean);
  const good = results.filter(isGood).length;
  console.log(`${good} of ${results.length} pages: first by showing, then by rings alone`);
  if (json) writeFileSync(json, JSON.stringify({ showing: results }, null, 2));
  return good === results.length ? 0 : 1;
}
