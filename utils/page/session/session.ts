/**
 * One guide in one frame: which step (runner), whose turn (presence), what is seen of it (presenter), wired to the page and the
 * hand. Everything hangs on one AbortSignal; after it nothing is left in the page.
 */
import type { ToFrame } from '../../protocol/frame-port';
import { accountAddress, addressInBar } from '../capture/address';
import { newPageMemory } from '../locate/page-memory';
import { createRevealer } from '../locate/reveal';
import type { Screen } from '../screen';
import type { Drained } from '../watch/changes';
import { type Watcher, watch } from '../watch/watcher';
import { watchDirect } from './direct';
import { createFinder } from './finder';
import { listenToHand } from './hand';
import { ask, speak, text } from './native';
import { createOutcomes } from './outcomes';
import { createPageFacts } from './page-facts';
import { createPresence } from './presence';
import { createPresenter } from './presenter';
import { createPresses } from './presses';
import { isAtWork } from './read-changes';
import { createRunner } from './runner';
import { createShowMe } from './show-me';

export interface SessionParts {
  doc: Document;
  createScreen(close: () => void, signal: AbortSignal): Screen;
}

export function startSession(parts: SessionParts, controller: AbortController): void {
  const { doc } = parts;
  const { signal } = controller;
  const view = doc.defaultView ?? window;
  const clock = () => view.performance.now();
  const memory = newPageMemory();
  const facts = createPageFacts(view);
  const page = facts.kind;
  const presses = createPresses(doc, () => screen.host, facts.isSettings);
  let watcher: Watcher | null = null;

  const screen = parts.createScreen(() => {
    if (runner.guide) void ask('guide/dismiss', { guide: runner.guide.id });
    controller.abort();
  }, signal);
  const again = () => watcher?.nudge();
  const say = (words: string) => {
    presenter.note(words);
    again();
  };

  const presence = createPresence(
    {
      doc,
      learn,
      run(isAnew) {
        if (isAnew) runner.startOver();
        memory.mailbox = presence.progress.mailbox ?? '';
        again();
      },
      turn: (isMine) => (isMine ? look() : screen.hide()),
      point: (on) => showMe.turn(on),
      end: () => controller.abort(),
    },
    signal,
  );
  const { send } = presence;
  const outcomes = createOutcomes(memory, () => presenter.ringed, send, again);
  const runner = createRunner(
    {
      doc,
      page,
      presses,
      told: presence,
      makeFinder: (bundle, fresh) =>
        createFinder(doc, bundle, {
          ...fresh,
          memory,
          press: presses.facts,
          page,
          ownHost: () => screen.host,
          onShadow: (root) => watcher?.observe(root),
        }),
      requestForms: () => send({ kind: 'forms' }),
      watchCode: (forms) =>
        forms.watchCapture({
          doc,
          ask,
          report: (outcome) => say(text(`card_${outcome}`)),
          address: (snapshot) => presence.address || accountAddress(doc, snapshot),
          signal,
        }),
      met: ({ captures }, snapshot) =>
        presence.meet(() =>
          captures ? accountAddress(doc, snapshot) : addressInBar(view, facts.bar().account),
        ),
      judge: outcomes.looked,
      again,
    },
    signal,
  );
  const showMe = createShowMe(
    {
      doc,
      screen,
      link: presence,
      memory,
      isMine: () => presence.isMine,
      around() {
        const around = runner.around();
        return around && { ...around, address: presence.address };
      },
      took(note, guide) {
        runner.teach(guide);
        say(note);
      },
      again,
    },
    signal,
  );
  const presenter = createPresenter({
    doc,
    screen,
    revealer: createRevealer(doc, signal),
    page,
    progress: () => presence.progress,
    brought: () => presses.facts.consequence?.float ?? null,
    outcomes,
    showMe,
    direct: watchDirect(doc, send, signal),
    send,
    again,
  });

  function learn(message: Extract<ToFrame, { kind: 'bundle' }>): void {
    speak(message.texts);
    screen.setStyles(message.styles);
    facts.learn(message);
    const finder = runner.learn(message, clock());
    if (!finder) return;
    screen.hide();
    watcher ??= watch(doc, { read, look, ours: () => screen.host }, signal);
    for (const root of finder.index.shadows) watcher.observe(root);
  }

  function read(changes: Drained): boolean {
    if (isAtWork(changes)) presenter.atWork(clock());
    const touches = runner.read(changes);
    if (changes.opened) screen.bringToFront();
    return touches;
  }

  function look(): void {
    const looked = runner.look(clock());
    if (!looked) return;
    presence.tell(looked);
    if (!presence.isMine) presenter.away();
    else if (!showMe.isOn) presenter.show(looked);
    presses.ended(presenter.ringed?.element ?? null, looked.verdict?.step ?? null, looked.now);
  }

  function clicked(path: readonly EventTarget[]): void {
    const now = clock();
    if (showMe.pressed(path)) presenter.note('');
    const step = runner.pressed(path, now);
    if (step === undefined) return;
    showMe.ownWay.pressed(path, !step && !presenter.ringed && !showMe.isOn);
    outcomes.pressed(step, now);
    if (presenter.pressed(path, step, now)) runner.joined();
  }

  const touched = () => runner.guide && presses.touched();
  listenToHand(doc, { ours: () => screen.host, touched, clicked }, signal);
  // A hidden tab does nothing more, so it says so first.
  const hidden = () => [presses.left(), outcomes.left(), presence.hidden()];
  doc.addEventListener('visibilitychange', () => doc.hidden && hidden(), { signal });
}
