import { beforeEach, describe, expect, it } from 'vitest';
import { CODE_URL, INBOX_URL, MAIL, POPUP, pageSender, type World, world } from './world';

const DRAFT = { code: 'Abcd1234Efgh5678', address: '', name: 'Foxmail', expiresAt: null };
const OTHER_HOST = CODE_URL.replace('mail.', 'mailh.');
const UNKNOWN = 'ffffffff-0000-0000-0000-000000000000';

let the: World;
beforeEach(() => {
  the = world();
});
const keep = async (sender: unknown) =>
  (await the.send('code/captured', { draft: DRAFT }, sender)) as { id: string };
const kept = () => [...the.kept.values()].map(({ summary }) => summary);

describe('a captured code', () => {
  it('is kept with the host of its page, whatever the page says', async () => {
    expect(await keep(pageSender(OTHER_HOST))).toEqual({ id: kept()[0]?.id, saved: true });
    expect(kept()).toMatchObject([{ host: 'mailh.qiye.163.com', state: 'seen', name: 'Foxmail' }]);
  });

  it('never lies in the session', async () => {
    await keep(pageSender(CODE_URL));
    expect(JSON.stringify([the.session.items, the.local.items])).not.toContain(DRAFT.code);
  });

  it('is answered as kept although nothing else can be remembered', async () => {
    the.session.set = () => Promise.reject(new Error('quota'));
    expect(await keep(pageSender(CODE_URL))).toEqual({ id: kept()[0]?.id, saved: true });
  });

  describe('without an address', () => {
    beforeEach(async () => {
      await the.send('guide/start', { guide: 'get-code' }, POPUP);
      const inbox = await the.connect(pageSender(INBOX_URL, 1));
      await inbox.say({ kind: 'address', address: 'li@corp.example' });
    });

    it.each<[string, unknown, string]>([
      ['takes the one its tab told', pageSender(CODE_URL, 1, 4), 'li@corp.example'],
      ['takes the one its opener told', pageSender(CODE_URL, 2, 0, 1), 'li@corp.example'],
      ['stays without, in a tab of its own', pageSender(CODE_URL, 2, 0), ''],
    ])('%s', async (_, sender, address) => {
      await keep(sender);
      expect(kept()).toMatchObject([{ address }]);
    });

    it('stays without where somebody logged in anew, in a tab opened from it', async () => {
      await the.connect(pageSender('https://mail.qiye.163.com/', 2, 0, 1));
      await keep(pageSender(CODE_URL, 2, 0, 1));
      expect(kept()).toMatchObject([{ address: '' }]);
    });

    it('takes its own before the opener’s', async () => {
      const own = await the.connect(pageSender(CODE_URL, 2, 0, 1));
      await own.say({ kind: 'address', address: 'wang@corp.example' });
      await keep(pageSender(CODE_URL, 2, 0, 1));
      expect(kept()).toMatchObject([{ address: 'wang@corp.example' }]);
    });

    it('remembers it after the worker was stopped', async () => {
      await the.restart();
      await keep(pageSender(CODE_URL, 2, 0, 1));
      expect(kept()).toMatchObject([{ address: 'li@corp.example' }]);
    });

    it('forgets it when somebody logs in anew', async () => {
      await the.connect(pageSender('https://mail.qiye.163.com/', 1));
      await keep(pageSender(CODE_URL, 1));
      expect(kept()).toMatchObject([{ address: '' }]);
    });
  });
});

describe('a code of a tab that tells no address, while a run leads in another', () => {
  beforeEach(async () => {
    the.state.tabs = [{ id: 1, url: INBOX_URL, active: true, windowId: the.state.focusedWindow }];
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    const inbox = await the.connect(pageSender(INBOX_URL, 1));
    await inbox.say({ kind: 'address', address: 'li@corp.example' });
  });
  const told = async () => {
    await keep(pageSender(CODE_URL, 2, 0));
    return kept()[0]?.address;
  };

  it('takes that of the tab it leads in', async () => expect(await told()).toBe('li@corp.example'));

  it('takes it after the worker was stopped, too', async () => {
    await the.restart();
    expect(await told()).toBe('li@corp.example');
  });

  it('stays without once another tab has told another', async () => {
    const other = await the.connect(pageSender(INBOX_URL, 3));
    await other.say({ kind: 'address', address: 'wang@corp.example' });
    expect(await told()).toBe('');
  });

  it('stays without where somebody logged in anew', async () => {
    await the.connect(pageSender('https://mail.qiye.163.com/', 2, 0));
    expect(await told()).toBe('');
  });

  it('stays without once the run is over', async () => {
    await the.send('guide/stop', {}, POPUP);
    expect(await told()).toBe('');
  });
});

describe('confirming', () => {
  it.each<[string, unknown, boolean]>([
    ['the tab that handed it in', pageSender(CODE_URL, 1), true],
    ['another frame of that tab, on another host', pageSender(OTHER_HOST, 1, 9), true],
    ['a tab opened from it, on another host', pageSender(OTHER_HOST, 2, 0, 1), true],
    ['another tab on the same host', pageSender(CODE_URL, 5), true],
    ['another tab on another host', pageSender(OTHER_HOST, 5), false],
  ])('by %s', async (_, sender, ok) => {
    const { id } = await keep(pageSender(CODE_URL, 1));
    expect(await the.send('code/confirmed', { id }, sender)).toEqual({ ok });
    expect(kept()).toMatchObject([{ state: ok ? 'confirmed' : 'seen' }]);
  });

  it('hands on the expiry and the name that the list shows', async () => {
    const { id } = await keep(pageSender(CODE_URL));
    await the.send(
      'code/confirmed',
      { id, expiresAt: 1_900_000_000_000, name: '来发信' },
      pageSender(CODE_URL),
    );
    expect(kept()).toMatchObject([{ expiresAt: 1_900_000_000_000, name: '来发信' }]);
  });

  it('of a code nobody knows changes nothing', async () => {
    expect(await the.send('code/confirmed', { id: UNKNOWN }, pageSender(CODE_URL))).toEqual({ ok: false });
  });

  it('works after the worker was stopped in between', async () => {
    const { id } = await keep(pageSender(CODE_URL, 1));
    await the.restart();
    expect(await the.send('code/confirmed', { id }, pageSender(OTHER_HOST, 1))).toEqual({ ok: true });
  });
});

describe('our own pages', () => {
  it('get a list without codes, and a code only by asking for it', async () => {
    const { id } = await keep(pageSender(CODE_URL));
    expect(JSON.stringify(await the.send('codes/list', {}, POPUP))).not.toContain(DRAFT.code);
    expect(await the.send('codes/reveal', { id }, POPUP)).toEqual({ code: DRAFT.code });
  });

  it('get a message key when the vault refuses', async () => {
    const error = 'vault_error_notFound';
    expect(await the.send('codes/reveal', { id: UNKNOWN }, POPUP)).toEqual({ error });
    expect(await the.send('codes/remove', { id: UNKNOWN }, POPUP)).toEqual({ ok: false, error });
    expect(await the.send('codes/restore', { id: UNKNOWN }, POPUP)).toEqual({ ok: false, error });
    expect(await the.send('codes/edit', { id: UNKNOWN, name: 'x' }, POPUP)).toEqual({ ok: false, error });
  });
});

it('keeps parallel captures of several frames apart', async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map((tab) =>
      the.events.message.emit(
        { type: 'code/captured', body: { draft: DRAFT } },
        pageSender(`${MAIL}/f${tab}`, tab),
      ),
    ),
  );
  expect(new Set((answers as { id: string }[]).map(({ id }) => id)).size).toBe(5);
  expect(JSON.stringify(the.session.items).match(/"tabId"/g)).toHaveLength(5);
});
