/** What becomes of a code, under a clock of its own: kept at once, in force only by proof, and told with all the page knows. */
import { beforeEach, describe, expect, it } from 'vitest';
import { Capture, type Outcome, PATIENCE_MS, QUIET_MS, ROW_MS } from '@/utils/page/capture/capture';
import { namedEnd } from '@/utils/page/capture/named-end';
import type { ListReading, ReadRow } from '@/utils/page/capture/new-row';
import type { FormMemory, Scene } from '@/utils/page/capture/scene';
import type { CodeShown } from '@/utils/page/locate/codes/find-code';

const DAY = 86_400_000;
const START = Date.UTC(2026, 10, 29, 12);
const NONE: FormMemory = { name: '', days: null };
const element = {} as Element;
const shown: CodeShown = { element, region: element, code: 'aB3dE6gH9jK2mN5p' };
const row = (name: string, days: number): ReadRow => ({
  text: `${name} ${days}`,
  name,
  expiresAt: START + days * DAY,
});
const reading = (...rows: ReadRow[]): ListReading => ({ rows, isPart: false });

/** A page whose state a test changes, and a capture that looks at it. */
function stage(form: FormMemory = NONE) {
  const page = { onShow: true, elsewhere: false, home: true, failed: false, asks: false };
  const the = {
    page,
    list: null as ListReading | null,
    form,
    now: START,
    told: [] as unknown[],
    outcomes: [] as Outcome[],
    /** What the worker answers to a code. */
    answer: { id: 'one', saved: true } as { id: string; saved: boolean } | null,
  };
  const scene: Scene = {
    isOnShow: () => page.onShow,
    isElsewhere: () => page.elsewhere,
    isHome: () => page.home,
    asks: () => page.asks,
    hasFailed: () => page.failed,
    list: () => the.list,
    form: () => the.form,
  };
  const capture = new Capture(
    {
      captured: async (draft) => {
        the.told.push({ kept: { ...draft } });
        return the.answer;
      },
      confirmed: async (id, more) => void the.told.push({ id, ...more }),
    },
    (outcome) => the.outcomes.push(outcome),
    () => the.now,
  );
  return {
    the,
    capture,
    see: (address = '', said = '', more: Partial<CodeShown> = {}) =>
      capture.see({ ...shown, ...more }, the.form, address, the.list, said),
    press: (isConfirm = true, leadsOn = false) => capture.pressed(isConfirm, scene, leadsOn),
    leave: () => capture.leaving(scene),
    /** Some ms later, another look without the code. */
    async later(ms = 0) {
      the.now += ms;
      if (!page.onShow) capture.missing(scene);
      await new Promise((done) => setTimeout(done));
    },
    /** The window goes, and the page is watched for so long. */
    async close(ms = ROW_MS) {
      // The worker has answered by then.
      await new Promise((done) => setTimeout(done));
      page.onShow = false;
      await this.later();
      for (let passed = 0; passed < ms; passed += 400) await this.later(400);
    },
  };
}
type Stage = ReturnType<typeof stage>;

let at: Stage;
beforeEach(() => {
  at = stage();
});

describe('a code on show', () => {
  it('is handed in once, with what the form and the page tell', async () => {
    at.the.form = { name: 'Foxmail', days: 180 };
    at.see('li@corp.example');
    at.see('li@corp.example');
    await at.later();
    const kept = {
      code: shown.code,
      address: 'li@corp.example',
      name: 'Foxmail',
      expiresAt: START + 180 * DAY,
    };
    expect(at.the.told).toEqual([{ kept }]);
    expect(at.the.outcomes).toEqual(['kept']);
  });

  it('is handed in again when the page tells the address late', async () => {
    at.see();
    at.see('li@corp.example');
    at.see('li@corp.example');
    expect(at.the.told).toMatchObject([{ kept: { address: '' } }, { kept: { address: 'li@corp.example' } }]);
  });

  it('takes the last day its window names before the chosen span', () => {
    at.the.form = { name: '', days: 30 };
    at.see('', '授权密码有效期至：2027-03-01');
    expect(at.the.told).toMatchObject([{ kept: { expiresAt: new Date(2027, 2, 1, 23, 59, 59).getTime() } }]);
  });
});

describe('the worker', () => {
  it('that kept it for this session alone is said to have, and still hears that it is in force', async () => {
    at.the.answer = { id: 'one', saved: false };
    at.see();
    at.press();
    await at.close();
    expect(at.the.outcomes).toEqual(['unsaved', 'confirmed']);
    expect(at.the.told.at(-1)).toEqual({ id: 'one' });
  });

  it('that could not be reached is told of nothing it does not have', async () => {
    at.the.answer = null;
    at.see();
    at.press();
    await at.close();
    expect(at.the.outcomes).toEqual(['unsaved']);
    expect(at.the.told).toHaveLength(1);
    // The page has put it into force all the same: the guide goes on.
    expect(at.capture.isConfirmed).toBe(true);
  });
});

describe('in force', () => {
  it('the moment it is shown, where the provider has it so', async () => {
    at.the.form = { name: '来发信', days: 30 };
    at.see('', '', { inForce: true });
    expect([at.capture.isConfirmed, at.capture.region]).toEqual([true, null]);
    await at.later();
    expect(at.the.told.at(-1)).toEqual({ id: 'one', name: '来发信', expiresAt: START + 30 * DAY });
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });

  it('when 确定 closed the window and the page stays, with the name typed beside the code', async () => {
    at.see();
    at.the.form = { name: '来发信', days: 180 };
    at.press();
    await at.close();
    expect(at.the.told.at(-1)).toEqual({ id: 'one', name: '来发信', expiresAt: START + 180 * DAY });
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });

  it('at once when its row is new in the list, and the row’s words win', async () => {
    at.the.list = reading(row('旧的', 30));
    at.the.form = { name: '来发信', days: 180 };
    at.see();
    at.press();
    at.the.list = reading(row('旧的', 30), row('来发信', 365));
    await at.close(0);
    expect(at.the.told.at(-1)).toEqual({ id: 'one', name: '来发信', expiresAt: START + 365 * DAY });
  });

  it('by its row alone, however it was pressed', async () => {
    at.the.list = reading();
    at.the.form = { name: '来发信', days: null };
    at.see();
    at.the.list = reading(row('来发信', 365));
    await at.close(0);
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });

  it('when the user goes on before the page has been quiet', async () => {
    at.see();
    at.press();
    await at.close(0);
    at.press(false);
    await at.later();
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });

  it('when the page is left right after its window has closed', async () => {
    at.see();
    at.press();
    await at.close(0);
    at.leave();
    await at.later();
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });

  it('and told again when the list comes late and knows better', async () => {
    at.the.list = reading(row('旧的', 30));
    at.see();
    at.press();
    await at.close();
    expect(at.the.told.at(-1)).toEqual({ id: 'one' });
    at.the.list = reading(row('旧的', 30), row('Foxmail', 90));
    await at.later(400);
    expect(at.the.told.at(-1)).toEqual({ id: 'one', name: 'Foxmail', expiresAt: START + 90 * DAY });
    const before = at.the.told.length;
    await at.later(400);
    expect(at.the.told).toHaveLength(before);
  });
});

describe('the list', () => {
  it('is read no more half a minute after, or on another page', async () => {
    at.the.list = reading();
    at.see();
    at.press();
    await at.close();
    const told = at.the.told.length;
    at.the.page.elsewhere = true;
    at.the.list = reading(row('Foxmail', 90));
    await at.later(400);
    at.the.page.elsewhere = false;
    await at.later(30_000);
    expect(at.the.told).toHaveLength(told);
  });
});

describe('the next code', () => {
  const next = { code: 'qR5tU8wX2yZ4aB7c' };
  const codes = () => at.the.told.flatMap((one) => (one as { kept?: { code: string } }).kept?.code ?? []);

  it('takes the place of one that never came into force', async () => {
    at.see();
    at.see('', '', next);
    at.press();
    await at.close();
    expect(codes()).toEqual([shown.code, next.code]);
    expect(at.the.outcomes).toEqual(['kept', 'kept', 'confirmed']);
  });

  it('is seen anew in another run, once the last one is in force or has gone', async () => {
    at.see();
    at.capture.startOver();
    expect([at.capture.isSeen, at.capture.region]).toEqual([true, element]);
    at.press();
    await at.close();
    expect([at.capture.isSeen, at.capture.isConfirmed]).toEqual([true, true]);
    at.capture.startOver();
    expect([at.capture.isSeen, at.capture.isConfirmed]).toEqual([false, false]);
    at.the.page.onShow = true;
    at.see('', '', next);
    expect(at.capture.isSeen).toBe(true);
    await at.close();
    at.capture.startOver();
    expect(at.capture.isSeen).toBe(false);
  });

  it('finds the list read anew once nothing more hangs on it', async () => {
    expect(at.capture.isSettled).toBe(true);
    at.see();
    expect(at.capture.isSettled).toBe(false);
    await at.close();
    expect(at.capture.isSettled).toBe(true);
  });
});

describe('not in force', () => {
  const never = async () => {
    await at.later(PATIENCE_MS);
    expect(at.the.outcomes).toEqual(['kept', 'void']);
    expect(at.capture.isConfirmed).toBe(false);
  };
  const cases: [string, (at: Stage) => Promise<void>][] = [
    ['closed without 确定', (it) => it.close()],
    [
      'a failed save, and the x after it',
      async (it) => {
        it.press();
        await it.later(2000);
        it.press(false);
        await it.close();
      },
    ],
    [
      'a window that closes and a page that then says it failed',
      async (it) => {
        it.press();
        await it.close(0);
        it.the.page.failed = true;
        await it.later(QUIET_MS / 2);
        it.the.page.failed = false;
        await it.later(QUIET_MS);
      },
    ],
    [
      'another page after 确定',
      async (it) => {
        it.press();
        it.the.page.elsewhere = true;
        await it.close();
      },
    ],
    [
      'a page with neither list nor title after 确定',
      async (it) => {
        it.press();
        it.the.page.home = false;
        await it.close();
      },
    ],
    [
      'a window that goes long after 确定',
      async (it) => {
        it.press();
        await it.later(PATIENCE_MS + 1);
        await it.close();
      },
    ],
    [
      'an older row of another name that comes into view',
      async (it) => {
        it.the.list = reading(row('旧的', 30));
        await it.close();
      },
    ],
    [
      'a row of the name that is over',
      async (it) => {
        it.the.list = reading(row('来发信', -1));
        await it.close();
      },
    ],
  ];
  it.each(cases)('%s', async (_, play) => {
    at.the.form = { name: '来发信', days: null };
    at.the.list = reading();
    at.see();
    at.the.list = null;
    await play(at);
    await never();
  });

  it('a page that is left with the window open', async () => {
    at.see();
    at.press();
    at.leave();
    await at.later();
    expect(at.the.outcomes).toEqual(['kept']);
  });

  it('a list that came after the code, with an older row of the same name', async () => {
    at.the.form = { name: '来发信', days: null };
    at.see();
    at.the.list = reading(row('来发信', 30));
    await at.close();
    expect(at.the.outcomes).toEqual(['kept', 'void']);
  });
});

describe('a page that shows the code first and asks for its name after', () => {
  const comesToForm = async (leadsOn: boolean) => {
    at.see();
    at.press(!leadsOn, leadsOn);
    at.the.page.asks = true;
    await at.close();
    expect(at.the.outcomes).toEqual(['kept']);
    expect([at.capture.isJudging, at.capture.isAsked]).toEqual([false, true]);
    at.the.form = { name: '来发信', days: 365 };
  };
  it.each([true, false])('puts it into force when that form is sent (leads on: %s)', async (leadsOn) => {
    await comesToForm(leadsOn);
    at.press(true);
    at.the.page.asks = false;
    await at.close();
    expect(at.the.told.at(-1)).toMatchObject({ id: 'one', name: '来发信' });
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });

  it('and not when that form is closed', async () => {
    await comesToForm(true);
    at.press(false);
    at.the.page.asks = false;
    await at.close();
    expect(at.the.outcomes).toEqual(['kept', 'void']);
  });

  it('and not by 下一步 alone, if nothing comes', async () => {
    at.see();
    at.press(false, true);
    await at.close(PATIENCE_MS + 400);
    expect(at.the.outcomes).toEqual(['kept', 'void']);
  });

  it('is proved by its row all the same', async () => {
    at.the.list = reading(row('旧的', 30));
    await comesToForm(true);
    at.press(true);
    at.the.list = reading(row('旧的', 30), row('来发信', 365));
    await at.close(0);
    expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
  });
});

it('waits for a page that needs a moment to come back to its list', async () => {
  at.see();
  at.press();
  at.the.page.home = false;
  await at.close(2000);
  expect(at.the.outcomes).toEqual(['kept']);
  at.the.page.home = true;
  await at.later(400);
  expect(at.the.outcomes).toEqual(['kept', 'confirmed']);
});

it('is in doubt from the window’s going until the page has been quiet, and never else', async () => {
  const { capture } = at;
  at.see();
  at.press();
  expect(capture.isJudging).toBe(false);
  await at.close(0);
  expect(capture.isJudging).toBe(true);
  await at.later(QUIET_MS);
  expect([capture.isJudging, capture.isConfirmed]).toEqual([false, true]);

  at = stage();
  at.see();
  await at.close(0);
  expect(at.capture.isJudging).toBe(false);
});

it('takes a code hidden for a moment and shown again for the same one', async () => {
  at.see();
  await at.close(0);
  at.the.page.onShow = true;
  at.see();
  at.press();
  await at.close();
  expect(at.the.outcomes).toEqual(['kept', 'void', 'confirmed']);
  expect(at.the.told).toHaveLength(2);
});

describe('the end a window names', () => {
  it.each<[string, number[] | null]>([
    ['有效期至 2027年3月1日', [2027, 2, 1]],
    ['到期时间：2027/03/01', [2027, 2, 1]],
    ['Valid until 2027.3.1', [2027, 2, 1]],
    ['创建时间：2026-11-29', null],
    ['到期时间：2027-99-01', null],
    ['到期时间：—', null],
  ])('%s', (text, day) => {
    const [year = 0, month = 0, date = 0] = day ?? [];
    expect(namedEnd(text)).toBe(day && new Date(year, month, date, 23, 59, 59).getTime());
  });
});
