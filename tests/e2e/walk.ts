/** One scenario from start to end, led by the rings alone. */
import type { Page } from '@playwright/test';
import type { Scenario } from '../world/scenarios.ts';
import type { World } from '../world/server.ts';
import { clientPage } from './client-page.ts';
import { coveredByCard } from './covered.ts';
import { act, actAlone, actOnWords } from './hand.ts';
import type { Session } from './harness.ts';
import { type Latency, latencies } from './latency.ts';
import { type Found, probeOf, type Ring } from './overlay.ts';
import { type START, startGuide } from './popup.ts';
import type { RingEntry } from './sampler.ts';

export interface Walk {
  /** Why it ended: '' when it came to the end the scenario names. */
  failure: string;
  actions: number;
  wrongRings: string[];
  latencies: Latency[];
  /** Rows ringed to be read: the step, and what the row says. */
  reads: { step: string; says: string }[];
  /** Steps at which the card lay on what must be read, and on what: see `covered.ts`. */
  covered: { step: string; what: string[] }[];
  /** Cards looked at for that. */
  cards: number;
}

/** Told of each thing seen and done: for the demo, and for tests that look in between. */
export type OnStep = (step: {
  page: Page;
  found: Found;
  /** What was done, null before it is. */
  did: string | null;
  /** What the stop-watch noted since the last step. */
  entries: RingEntry[];
}) => Promise<unknown>;

/** An `onStep` answers this to end the walk there: it counts as ended well. */
export const STOP = Symbol('stop');

/** ms. A ring that has stood still so long is one a quick hand can follow. */
const STILL = 150;
/** ms without any change after an action: the walk is stuck. Like the next two, only waited for in a walk that fails. */
const STUCK = 10_000;
/** ms to wait for a ring or a card where there is none. */
const NOTHING = 20_000;
/** ms for a press of the person's own. Longer than any machine takes; only what fails waits so long. */
const PATIENCE = 60_000;
/** ms for the server to hear what the page already says. */
const GOAL = 10_000;
/** ms a card without a ring must last to be an answer and not a page on its way. */
const SETTLED = 1500;

export interface Sight {
  page: Page;
  found: Found;
}

const signature = ({ ring, card, url }: Found) => JSON.stringify([url, ring, card?.state, card?.step]);
/** Texts and sizes of what the ring may stand on, innermost first, and the button or link its middle lies on. */
function standsOn(this: Element | null) {
  const chain: { text: string; width: number; height: number }[] = [];
  const control = this?.closest('button,a,[role=button],input')?.textContent ?? null;
  for (let at = this; at && chain.length < 12; ) {
    const { width, height } = at.getBoundingClientRect();
    chain.push({ text: at.textContent ?? '', width, height });
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return { chain, control };
}

/** Marks of the narrow remedies in the consoles: what a card with offers speaks of. */
const SPOKEN_OF = ['new-single', 'new-default'];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class Walker {
  private readonly walk: Walk = {
    failure: '',
    actions: 0,
    wrongRings: [],
    latencies: [],
    reads: [],
    covered: [],
    cards: 0,
  };
  private readonly person: string[];
  private offer: string | undefined;
  private again: string | undefined;
  private startedAt = 0;
  /** Every other check box or switch is pressed on its words. */
  private onWords: boolean;

  protected readonly session: Session;
  protected readonly world: World;
  protected readonly scenario: Scenario;
  private readonly onStep: OnStep;
  /** The popup's start button, in a browser of another language. */
  private readonly label: string | undefined;

  constructor(
    session: Session,
    world: World,
    scenario: Scenario,
    onStep: OnStep = async () => undefined,
    label?: string,
  ) {
    this.session = session;
    this.world = world;
    this.scenario = scenario;
    this.onStep = onStep;
    this.label = label;
    this.person = [...(scenario.person ?? [])];
    this.offer = scenario.offer;
    this.again = scenario.again;
    this.onWords = scenario.id.length % 2 === 0;
    const { context } = session;
    for (const page of context.pages()) this.meet(page);
    context.on('page', (page) => this.meet(page));
  }

  private meet(page: Page) {
    probeOf(page);
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  }

  /** What the person sees: rings first, newest tab first. */
  private async look(): Promise<Sight | null> {
    const pages = this.session.context.pages().filter((page) => page.url().startsWith('https:'));
    const sights = (
      await Promise.all(
        pages.map(async (page) => (await probeOf(page).look()).map((found) => ({ page, found }))),
      )
    ).flat();
    const rings = sights.filter(({ found }) => found.ring);
    if (rings.length > 1)
      this.walk.wrongRings.push(`${rings.length} rings at once: ${rings.map((r) => r.found.ring?.step)}`);
    // A tab behind may still say that the guide before this one is done.
    const cards = sights.filter(({ found }) => found.card?.guide === this.scenario.guide);
    return rings.at(-1) ?? cards.at(-1) ?? null;
  }

  /** Waits until `test` accepts what is seen, at most `limit` ms; null when it never did. */
  private async until<T>(limit: number, test: (sight: Sight | null) => T | null): Promise<T | null> {
    const end = Date.now() + limit;
    // On a machine with too much to do a look takes long and the page is slow as well: count looks too.
    for (let looks = 0; Date.now() < end || looks < limit / 50; looks++) {
      const answer = test(await this.look());
      if (answer !== null) return answer;
      await pause(15);
    }
    return null;
  }

  /** Seen twice the same, STILL ms apart. */
  private async settled(limit: number): Promise<Sight | null> {
    let last = '';
    let since = Date.now();
    return this.until(limit, (sight) => {
      const now = sight ? signature(sight.found) : '';
      if (now !== last) {
        last = now;
        since = Date.now();
      }
      const still = sight?.found.ring ? STILL : SETTLED;
      const waits =
        /waiting|pointing/.test(sight?.found.card?.state ?? '') && !sight?.found.ring && !this.person.length;
      const done = sight?.found.card?.state === 'done';
      return sight && (done || (!waits && Date.now() - since >= still)) ? sight : null;
    });
  }

  private async note(found: Found): Promise<RingEntry[]> {
    const entries = await found.drain();
    this.walk.latencies.push(...latencies(entries, this.startedAt));
    return entries;
  }

  /** @param onWords a label hands its press on to its control: the last one counts */
  private judge(before: number, ring: Ring, onWords: boolean): void {
    const records = this.world
      .clicks()
      .slice(before)
      .filter(({ kind }) => kind === 'click');
    const first = records.at(onWords ? -1 : 0);
    // A ring led to what the person would have done alone.
    if (first?.control && first.control === this.person[0]) this.person.shift();
    if (first?.control && first.control === this.again) {
      this.person.unshift(first.control);
      this.again = undefined;
    }
    if (ring.action === 'choose' && !first) return;
    if (!first) this.walk.wrongRings.push(`${ring.step}: the click reached no control`);
    else if (!first.good || !first.trusted)
      this.walk.wrongRings.push(`${ring.step}: ${first.control ?? 'unmarked'} (${first.hit})`);
  }

  /** What the card lies on although it must be read. Of a page that goes away meanwhile: nothing. */
  private async noteCovered(found: Found): Promise<void> {
    const step = found.ring?.step ?? found.card?.step ?? '';
    const codes = this.world.state.accounts.flatMap(({ pending, codes }) => [
      pending?.code,
      codes.at(-1)?.code,
    ]);
    const spokenOf = (found.card?.buttons.length ?? 0) > 2 ? SPOKEN_OF : [];
    for (const code of [...new Set(codes)]) {
      const ask = { code: code ?? null, spokenOf };
      const what = await found.inRoot(coveredByCard, ask).catch(() => []);
      if (what.length) {
        this.walk.covered.push({ step, what });
        return;
      }
    }
  }

  /** Follows one ring. False when nothing came of it. */
  private async follow({ page, found }: Sight, ring: Ring): Promise<boolean | typeof STOP> {
    const entries = await this.note(found);
    if ((await this.onStep({ page, found, did: null, entries })) === STOP) return STOP;
    if (ring.action === 'read') return this.read({ page, found }, ring);
    if (ring.action === 'wait') return this.changes(found, NOTHING);
    // A picture or a test may have taken its time: what has moved meanwhile is looked at anew.
    const now = await this.look();
    if (!now || signature(now.found) !== signature(found)) return true;
    const before = this.world.clicks().length;
    const onWords = this.onWords && (await actOnWords(page, found, ring));
    const did = onWords ? 'pressed its words' : await act(page, found, ring, this.world);
    if (ring.action === 'check') this.onWords = !this.onWords;
    this.walk.actions += 1;
    this.judge(before, ring, onWords);
    await this.onStep({ page, found, did, entries: [] });
    return this.changes(found, STUCK);
  }

  /** A ring to read by: notes what it stands on and goes on by the card's last button. False when there is none. */
  private async read({ page, found }: Sight, ring: Ring): Promise<boolean> {
    const { chain, control } = await found.atRing(standsOn);
    if (control) this.walk.wrongRings.push(`${ring.step}: stands on ${control}`);
    const fits = chain.filter(({ width, height }) => width <= ring.box.width && height <= ring.box.height);
    this.walk.reads.push({ step: ring.step, says: fits.at(-1)?.text ?? '' });
    const next = found.card?.buttons.at(-1);
    if (!next || found.card?.buttons.length === 1) return false;
    const { x, y, width, height } = await found.button(next);
    await page.mouse.click(x + width / 2, y + height / 2);
    this.walk.actions += 1;
    return this.changes(found, STUCK);
  }

  protected async changes(found: Found, limit: number): Promise<boolean> {
    const before = signature(found);
    return (
      (await this.until(limit, (sight) => (sight && signature(sight.found) === before ? null : true))) ??
      false
    );
  }

  /** Presses the button of the card that the scenario is about. False when it is not offered. */
  private async takeOffer({ page, found }: Sight): Promise<boolean> {
    if (!this.offer || !found.card?.buttons.includes(this.offer)) return false;
    const { x, y, width, height } = await found.button(this.offer);
    this.offer = undefined;
    await page.mouse.click(x + width / 2, y + height / 2);
    this.walk.actions += 1;
    await this.changes(found, STUCK);
    return true;
  }

  /** The card leads straight to the page of codes: its link is pressed. False where it does not. */
  private async goesDirect({ page, found }: Sight): Promise<boolean> {
    const [link] = found.card?.links ?? [];
    if (found.card?.step !== 'direct' || !link) return false;
    const { x, y, width, height } = await found.button(link.text);
    await page.mouse.click(x + width / 2, y + height / 2);
    this.walk.actions += 1;
    return this.changes(found, STUCK);
  }

  /** The person's own way, unasked: each control as soon as it can be pressed. */
  private async presses(controls: string[] = []): Promise<void> {
    const presses = (control: string) => actAlone(this.newestPage(), control, this.world, PATIENCE);
    for (const control of controls)
      for (const end = Date.now() + NOTHING; !(await presses(control)); ) {
        if (Date.now() > end) throw new Error(`The person never saw ${control}.`);
        await pause(50);
      }
  }

  private newestPage(): Page {
    const page = this.session.context.pages().findLast((one) => one.url().startsWith('https:'));
    if (!page) throw new Error('No page of the world is open.');
    return page;
  }

  /** No ring: the page waits for something only a person knows, or this is the end. */
  protected async alone({ page, found }: Sight): Promise<boolean> {
    const next = this.person[0];
    if (!next || !(await actAlone(page, next, this.world))) return false;
    this.person.shift();
    this.walk.actions += 1;
    await this.changes(found, 500);
    return true;
  }

  private async step(): Promise<'go on' | 'end'> {
    const { expect = 'done', maxActions } = this.scenario;
    const sight = await this.settled(NOTHING);
    if (!sight) return this.end(`nothing to follow for ${NOTHING / 1000} s`);
    const { found } = sight;
    const state = found.card?.state ?? '';
    this.walk.cards += 1;
    await this.noteCovered(found);
    if ((await this.takeOffer(sight)) || (await this.goesDirect(sight))) return 'go on';
    if (state === 'done') {
      await this.onStep({ ...sight, did: null, entries: await this.note(found) });
      return this.end(expect === 'done' ? await this.goalReached() : `done, but ${expect} was expected`);
    }
    if (this.walk.wrongRings.length >= 3) return this.end('three wrong rings');
    if (this.walk.actions >= maxActions + 5) return this.end(`more than ${maxActions + 5} actions`);
    if (found.ring) {
      const { step } = found.ring;
      const went = await this.follow(sight, found.ring);
      if (went === STOP) return this.end('');
      const triesAgain = this.scenario.again !== undefined && this.scenario.again === this.person[0];
      if (went || (triesAgain && (await this.alone(sight)))) return 'go on';
      return this.end(`stuck at ${step}`);
    }
    if (await this.alone(sight)) return 'go on';
    if (state === 'waiting') return this.end(`waits for ever at ${found.card?.step}`);
    await this.onStep({ ...sight, did: null, entries: [] });
    return this.end(
      state === expect
        ? await this.goalReached()
        : `${state} at ${found.card?.step}: ${found.card?.text.replace(/\s+/g, ' ')}`,
    );
  }

  /** Each row that deserves a look was ringed, no other was, and each for the right reason. */
  private judgeReads(): void {
    const { reads } = this.walk;
    const due = this.scenario.reads?.(this.world.state) ?? [];
    for (const [at, { step, says }] of reads.entries())
      if (due[at]?.step !== step || !says.includes(due[at].says))
        this.walk.wrongRings.push(`${step} at row ${at + 1}, due was ${due[at]?.step ?? 'none'}`);
    if (reads.length < due.length) this.walk.wrongRings.push(`${reads.length} rows ringed of ${due.length}`);
  }

  /** A page may close its dialog while its request is still on the way. */
  private async goalReached(): Promise<string> {
    for (const end = Date.now() + GOAL; Date.now() < end; await pause(20))
      if (this.scenario.goal(this.world.state)) return '';
    return 'the card says it is over, the server says otherwise';
  }

  private end(failure: string): 'end' {
    this.walk.failure = failure;
    return 'end';
  }

  /** Follows a guide that is going already. Never throws: a crash is a failure of the walk. */
  async goOn(): Promise<Walk> {
    try {
      this.startedAt = Date.now();
      while ((await this.step()) === 'go on');
    } catch (error) {
      this.walk.failure = error instanceof Error ? error.message : String(error);
    }
    return this.walk;
  }

  /** Starts the guide in the popup and follows it. Never throws: a crash is a failure of the walk. */
  async run(): Promise<Walk> {
    try {
      const page = this.session.context.pages()[0] ?? (await this.session.context.newPage());
      await page.goto(this.world.url(this.scenario.start));
      await page.waitForLoadState();
      await this.presses(this.scenario.before);
      const { guide, provider, region } = this.scenario;
      // A hand-over after it is no matter of the provider's.
      const pick = provider && guide === 'get-code' ? { provider, region } : undefined;
      this.startedAt = await startGuide(this.session, guide as keyof typeof START, this.label, pick);
      // A hand-over leads in a tab of its own. In any other tab that came to the front another guide might show itself.
      const leads = this.scenario.guide === 'bind-laifaxin' ? await clientPage(this.session) : page;
      await leads.bringToFront();
      if (this.scenario.astray) await this.settled(NOTHING);
      await this.presses(this.scenario.astray);
      while ((await this.step()) === 'go on');
      this.judgeReads();
    } catch (error) {
      this.walk.failure = error instanceof Error ? error.message : String(error);
    }
    return this.walk;
  }
}
