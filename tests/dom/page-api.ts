/** What the DOM tests and the bench call inside a page: the finder as shipped, without the extension around it. */

import { accountAddress } from '@/utils/capture/address';
import { findCode } from '@/utils/capture/find-code';
import { evaluate } from '@/utils/engine/evaluate';
import { createForms } from '@/utils/forms/create';
import { prepare } from '@/utils/guides/prepare';
import type { PreparedLabels } from '@/utils/guides/prepared';
import type { PageKind } from '@/utils/guides/types';
import type { Learned, Shown } from '@/utils/learned/entry';
import { teach } from '@/utils/learned/fit';
import { createStart } from '@/utils/learned/teach/start';
import { isCurrent } from '@/utils/locate/current';
import { Look, NO_PRESS } from '@/utils/locate/look';
import { newMemory } from '@/utils/locate/look-memory';
import { compile } from '@/utils/locate/matcher';
import { TextIndex } from '@/utils/locate/text-index';
import type { GuideId } from '@/utils/messages';
import { isOwnFrame } from '@/utils/pages/frame-guard';
import { CLIENT_GUIDES, kitOf } from '@/utils/providers/kit';
import { netease } from '@/utils/providers/netease';
import type { Provider } from '@/utils/providers/provider';
import { pageKindOf } from '@/utils/providers/sites';
import { observationOf } from '@/utils/session/observation';
import { createPresses } from '@/utils/session/presses';

const known = new Map<string, PreparedLabels>();
/** The provider's kit, or that of the first one. */
const kitFor = (id: GuideId, provider?: Provider) =>
  provider ? kitOf({ guide: id, provider: provider.id }, [provider]) : kitOf({ guide: id });
/** As the worker sends them: made once, outside any look. */
function prepared(id: GuideId, provider?: Provider): PreparedLabels {
  const key = `${id} ${provider?.id}`;
  const labels = known.get(key) ?? prepare(kitFor(id, provider)?.labels ?? {});
  known.set(key, labels);
  return labels;
}
// The bench times the first look: what comes with the guide is there before it.
prepared('get-code');

/**
 * @param ownHost our own overlay's host element, which covers nothing
 * @param entries what a user has shown before
 */
export function finder(
  id: GuideId = 'get-code',
  ownHost: () => Element | null = () => null,
  provider?: Provider,
  entries: readonly Learned[] = [],
) {
  const own = kitFor(id, provider);
  if (!own) throw new Error(`no guide ${id}`);
  const kit = teach(own, entries, []);
  const labels = entries.length ? prepare(kit.labels) : prepared(id, provider);
  const index = new TextIndex(compile(labels), undefined, ownHost);
  index.read(document);
  const memory = newMemory();
  const forms = createForms();
  const optionsFor = (page: PageKind) => ({
    doc: document,
    ownHost: ownHost(),
    memory,
    forms,
    page,
    hosts: kit.guide.hosts,
    bar: kit.bar,
    code: kit.code,
    press: NO_PRESS,
    now: Date.now(),
  });
  return {
    index,
    /** As a press on the card's button that goes on to the next row. */
    setAside: (key: string) => memory.aside.add(key),
    look: (page: PageKind = 'code') => new Look(index, kit.guide.sights, optionsFor(page)),
    /** Step, ringed element and card state on the page as it stands. */
    verdict(page: PageKind = 'code', progress = { seen: false, confirmed: false }) {
      const look = new Look(index, kit.guide.sights, optionsFor(page));
      const verdict = evaluate(kit.guide, {
        page,
        progress,
        self: false,
        see: (sight) => observationOf(look.see(sight)),
      });
      if (!verdict) return null;
      const best = verdict.ring ? look.see(verdict.ring).best : null;
      return {
        step: verdict.step.id,
        action: verdict.action,
        element: best?.element ?? null,
        line: best?.line ?? null,
        list: best?.list ?? null,
        key: best?.key ?? null,
      };
    },
  };
}

/**
 * The capture beside a guide, as a session runs it, on the page as it stands. What it would tell the worker is collected.
 */
export function capturing(page: PageKind = 'code', id: GuideId = 'get-code', provider?: Provider) {
  const kit = kitFor(id, provider);
  if (!kit) throw new Error(`no guide ${id}`);
  const controller = new AbortController();
  const index = new TextIndex(compile(prepared(id, provider)));
  const memory = newMemory();
  const forms = createForms();
  const kept: { code: string; address: string; name: string; expiresAt: number | null }[] = [];
  const confirmed: { expiresAt?: number; name?: string }[] = [];
  const watch = forms.watchCapture({
    doc: document,
    async ask<T>(type: string, body: object) {
      if (type === 'code/confirmed') confirmed.push(body);
      else if ('draft' in body) kept.push({ ...(body.draft as (typeof kept)[number]) });
      return { id: 'one', saved: true } as T;
    },
    report: () => {},
    address: (look) => accountAddress(document, look),
    signal: controller.signal,
  });
  const look = () => {
    index.sweep();
    index.read(document.body);
    const sights = new Look(index, kit.guide.sights, {
      doc: document,
      ownHost: null,
      memory,
      forms,
      page,
      hosts: kit.guide.hosts,
      bar: kit.bar,
      code: kit.code,
      press: NO_PRESS,
      made: watch,
      now: Date.now(),
    });
    watch.look(sights);
    return sights;
  };
  return {
    look: () => void look(),
    address: () => accountAddress(document, look()),
    kept,
    confirmed,
    isJudging: () => watch.isJudging,
    progress: () => ({ seen: watch.isSeen, confirmed: watch.isConfirmed }),
    stop: () => controller.abort(),
  };
}

/** Pointing as in a session, on the page as it stands: what the card said, and what came of it. Real clicks only. */
export function pointing(page: PageKind = 'code', id: GuideId = 'get-code') {
  const kit = kitFor(id);
  if (!kit) throw new Error(`no guide ${id}`);
  const look = finder(id).look(page);
  const controller = new AbortController();
  const said: string[] = [];
  const kept: Shown[] = [];
  const took: { element: Element; step: string | undefined }[] = [];
  const progress = { seen: false, confirmed: false };
  createStart(async (shown) => kept.push(shown) > 0)(
    {
      doc: document,
      text: (key) => key,
      mine: true,
      around: () => ({
        guide: kit.guide,
        labels: prepared(id),
        look,
        at: { page, progress, self: false, see: (sight) => observationOf(look.see(sight)) },
        address: 'zhangsan@corp.example',
      }),
      screen: {
        host: document.createElement('qiye-guide'),
        show: ({ words }) => said.push(words.text),
        hide: () => {},
      },
      took: (guide, element) =>
        took.push({ element, step: guide.steps.find((one) => one.target === 'pointed')?.id }),
      end: () => controller.abort(),
    },
    controller.signal,
  );
  return { said, kept, took, isOver: () => controller.signal.aborted, stop: () => controller.abort() };
}

/** The finder with a hand: real clicks are remembered as in a session. Kept on the page between calls. */
export function handed(id: GuideId = 'get-code', page: PageKind = 'code') {
  const kit = kitOf({ guide: id });
  if (!kit) throw new Error(`no guide ${id}`);
  const index = new TextIndex(compile(prepared(id)));
  const memory = newMemory();
  const forms = createForms();
  const presses = createPresses(document, () => null);
  const controller = new AbortController();
  const see = () => {
    index.sweep();
    index.read(document);
    presses.begin(performance.now());
    return new Look(index, kit.guide.sights, {
      doc: document,
      ownHost: null,
      memory,
      forms,
      page,
      hosts: kit.guide.hosts,
      bar: kit.bar,
      code: kit.code,
      press: presses.facts,
      now: Date.now(),
    });
  };
  // A box is ticked before its click is heard: what counts is the page as it was looked at last.
  let last: Look | null = null;
  const onClick = (event: Event) => {
    if (event.isTrusted) presses.clicked(event.composedPath(), kit.guide, last ?? see(), performance.now());
  };
  document.addEventListener('pointerdown', () => presses.touched(), {
    capture: true,
    signal: controller.signal,
  });
  document.addEventListener('click', onClick, { capture: true, signal: controller.signal });
  return {
    facts: presses.facts,
    look: see,
    verdict() {
      const look = see();
      last = look;
      const verdict = evaluate(kit.guide, {
        page,
        progress: { seen: false, confirmed: false },
        self: false,
        see: (sight) => observationOf(look.see(sight)),
      });
      const element = verdict?.ring ? (look.see(verdict.ring).best?.element ?? null) : null;
      presses.ended(element, verdict?.step ?? null, performance.now());
      return verdict && { step: verdict.step.id, element };
    },
    stop: () => controller.abort(),
  };
}

const api = {
  finder,
  handed,
  pointing,
  capturing,
  findCode,
  GUIDES: { ...netease.guides, ...CLIENT_GUIDES },
  own: () => isOwnFrame(window as never),
  kind: () => pageKindOf(location),
  isCurrent,
};
export type PageApi = typeof api;
(globalThis as unknown as { finderApi: PageApi }).finderApi = api;
