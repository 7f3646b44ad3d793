/** Hostile mails in the three mailboxes of the practice world, many to a visit, while the guide for a code runs. */
import type { Page } from '@playwright/test';
import { launch, type Session } from '../../e2e/harness.ts';
import { probeOf } from '../../e2e/overlay.ts';
import { startGuide } from '../../e2e/popup.ts';
import { random } from '../../world/generated/random.ts';
import type { Lang, WorldOptions } from '../../world/options.ts';
import { startWorld, type World } from '../../world/server.ts';
import { type Attack, type Stage, stage, type Verdict } from '../attack.ts';
import { drawMail, type HostileMail, seedOf, tellMail } from './mail.ts';
import { clearPane, HOSTILE, nameRows, openPane, pressable, putInPane } from './pane.ts';
import { shrunk } from './shrink.ts';
import { MAIL_WORDS } from './words.ts';

export const CLAIM =
  'No mail gets a ring, is kept as a code or is filled, however it is drawn: inline, in a frame or a shadow tree, as a row of the list, as a box over the page.';

/** The watcher looks every 0.4 s at the latest: what a look could show has been shown by then. */
const LOOKED_MS = 700;
const PRESSED_MS = 550;
/** Presses told when a mail gets through. */
const REMEMBERED = 12;
const OWN_RING_MS = 30_000;
/** Mails to a visit. */
const VISIT = 10;
/** With making a mail that gets through as small as it can be. */
const LONGEST_MS = 400_000;

type Name = 'sirius' | 'classic' | 'mid';
type Extra = WorldOptions['extra'];

interface Reader {
  name: string;
  options: (subject: string) => Partial<WorldOptions>;
  /** Rows of a list are named in place of a body. */
  isList?: boolean;
}

const sirius = (name: string, extra: Extra, isList = false): Reader => ({
  name,
  isList,
  options: (subject) => ({
    ui: 'sirius',
    codePage: 'code-antd',
    extra: { mailbox: 'sirius-real', subjects: subject, body: 'phish', inline: true, ...extra },
  }),
});
const older = (ui: Name, name: string, extra: (subject: string) => Extra, isList = false): Reader => ({
  name,
  isList,
  options: (subject) => ({
    ui,
    codePage: ui === 'classic' ? 'code-classic' : 'code-antd',
    extra: extra(subject),
  }),
});

/** How each mailbox shows a mail: in a tab or a pane of its own, with a head or bare; and its list. */
const READERS: Record<Name, Reader[]> = {
  sirius: [
    sirius('tab', { active: 1 }),
    sirius('pane', { layout: 'split', pane: 1 }),
    sirius('list', {}, true),
  ],
  classic: [
    older('classic', 'bare', (letter) => ({ letter })),
    older('classic', 'head', () => ({ openMail: 'm0' })),
  ],
  mid: [
    older('mid', 'bare', (letter) => ({ letter })),
    older('mid', 'head', () => ({ openMail: 'm0' })),
    older('mid', 'list', () => ({}), true),
  ],
};
export const MAILBOXES = Object.keys(READERS) as Name[];
const LANGS: readonly Lang[] = ['zh-CN', 'zh-TW', 'en'];

interface Visit {
  reader: Reader;
  lang: Lang;
  mails: HostileMail[];
}

interface Mailbox {
  world: World;
  session: Session;
  popup: Page;
}

/** @param count mails of this mailbox in all */
export function mailboxStage(name: Name, count: number, seed: string): Stage<never> {
  const attacks: Attack<Mailbox>[] = [];
  for (let first = 0; first < count; first += VISIT) {
    const number = first / VISIT;
    const readers = READERS[name];
    const reader = readers[number % readers.length] as Reader;
    const lang = LANGS[Math.floor(number / readers.length + number) % LANGS.length] as Lang;
    const mails = Array.from({ length: Math.min(VISIT, count - first) }, (_, at) =>
      drawMail(seedOf(seed, name, first + at), lang),
    );
    attacks.push({
      id: `mails/${name}-${reader.name}-${lang}-${number}`,
      area: 'mails',
      claim: CLAIM,
      longest: LONGEST_MS,
      run: (mailbox) => visit(mailbox, { reader, lang, mails }),
    });
  }
  return stage<Mailbox>({ area: 'mails', attacks, open });
}

const open: Stage<Mailbox>['open'] = async (use) => {
  const world = await startWorld();
  const session = await launch({ chromeArgs: world.chromeArgs });
  try {
    await startGuide(session, 'get-code');
    await use({ world, session, popup: await session.open('popup.html') });
  } finally {
    await session.close().catch(() => undefined);
    await world.stop();
  }
};

/** Sets the world to one mailbox in one language, opens it with a mail, and plays every mail of the visit. */
async function visit({ world, session, popup }: Mailbox, { reader, lang, mails }: Visit): Promise<Verdict> {
  const [first] = mails;
  if (!first) return { refused: false, seen: 'no mail' };
  const words = MAIL_WORDS[lang];
  const subject = random(`${first.name}/subject`).pick([
    words.clientSettings,
    ...words.menu,
    ...words.codeNames,
  ]);
  Object.assign(world.options, reader.options(subject), { lang });
  const page = await session.context.newPage();
  const probe = probeOf(page);
  const codes = async () =>
    (
      (await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'codes/list', body: {} }))) as {
        codes: unknown[];
      }
    ).codes.length;
  /** What the stop-watch noted since the last call: controls the ring stood on, and whether the guide says it is done. */
  const rings = async () => {
    const found = await probe.look();
    const entries = (await Promise.all(found.map((one) => one.drain()))).flat();
    return {
      step: entries.find(({ control }) => control === HOSTILE)?.step ?? '',
      done: found.some(({ card }) => card?.guide === 'get-code' && card.state === 'done'),
    };
  };
  let pressed: string[] = [];
  const play = async (mail: HostileMail): Promise<string> => {
    // Whatever stood on the mail before has gone with it.
    await rings();
    const before = await codes();
    if (reader.isList) await nameRows(page, linesOf(mail));
    else await putInPane(page, mail);
    await page.waitForTimeout(LOOKED_MS);
    for (let press = 0; press < (reader.isList ? 0 : mail.presses); press++) {
      const places = await pressable(page);
      if (!places.length) break;
      const { x, y, name } = mail.draw.pick(places);
      pressed = [...pressed, name.trim().slice(0, 20)].slice(-REMEMBERED);
      await page.mouse.click(x, y);
      await page.waitForTimeout(PRESSED_MS);
    }
    const { step, done } = await rings();
    const isKept = (await codes()) > before;
    if (!reader.isList) await clearPane(page);
    if (step) await page.waitForTimeout(LOOKED_MS);
    if (step) return `the ring of ${step} stood on it`;
    if (isKept) return 'its code was kept';
    return done ? 'the guide said that it is done' : '';
  };
  try {
    await page.bringToFront();
    await page.goto(world.url('{jump}'));
    if (reader.isList)
      await page.waitForFunction(() => document.querySelectorAll('tr, [class*=row]').length > 4);
    else await openPane(page);
    if (!(await ownRing(page))) return { refused: false, seen: 'the guide never rang the mailbox itself' };
    for (const mail of mails) {
      const what = await play(mail);
      if (what === '') continue;
      const least = await shrunk(mail, async (smaller) => (await play(smaller)) === what);
      return {
        refused: false,
        seen: `${what}: ${tellMail(least)}, pressed ${pressed.join(', ')}\n${least.pieces.map(({ html }) => html).join('\n')}`,
      };
    }
    // It could have been ringed, captured, filled all along: the guide is still at work in this very page.
    if (!(await ownRing(page))) return { refused: false, seen: 'the guide has left the mailbox' };
    return { refused: true, seen: `${mails.length} mails, none` };
  } finally {
    await page.close();
  }
}

/** Whether the ring stands on what the mailbox itself has for it. */
async function ownRing(page: Page): Promise<boolean> {
  for (const end = Date.now() + OWN_RING_MS; Date.now() < end; await page.waitForTimeout(50)) {
    const found = (await probeOf(page).look()).find(({ ring }) => ring);
    if (!found) continue;
    const name = await found
      .atRing(function () {
        return this?.closest('[data-w]')?.getAttribute('data-w') ?? '';
      })
      .catch(() => '');
    if (name) return true;
  }
  return false;
}

/** The words of a mail as subjects of a list. */
const linesOf = ({ pieces }: HostileMail): string[] =>
  pieces.map(({ html }) =>
    html
      .replace(/<style.*?<\/style>|<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 60),
  );
