import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BURST, EVERY_MS, MOST_OPEN } from '@/utils/worker/allowance';
import { CODE_URL, documentSender, INBOX_URL, MAIL, POPUP, pageSender, type World, world } from './world';

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
    expect(kept()).toMatchObject([
      { host: 'mailh.qiye.163.com', provider: 'netease', state: 'seen', name: 'Foxmail' },
    ]);
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
    ['the document that handed it in', pageSender(CODE_URL, 1), true],
    ['another frame of that tab', pageSender(CODE_URL, 1, 9), false],
    ['a tab opened from it', pageSender(CODE_URL, 2, 0, 1), false],
    ['another tab on the same host', pageSender(CODE_URL, 5), false],
    ['another tab on another host', pageSender(OTHER_HOST, 5), false],
  ])('by %s', async (_, sender, ok) => {
    const { id } = await keep(pageSender(CODE_URL, 1));
    expect(await the.send('code/confirmed', { id }, sender)).toEqual({ ok });
    expect(kept()).toMatchObject([{ state: ok ? 'confirmed' : 'seen' }]);
  });

  it('is not for a later document in the same frame', async () => {
    const { id } = await keep(documentSender(CODE_URL, 1, 'D1'));
    const confirm = (document: string) =>
      the.send('code/confirmed', { id }, documentSender(CODE_URL, 1, document));
    expect(await confirm('D2')).toEqual({ ok: false });
    expect(await confirm('D1')).toEqual({ ok: true });
  });

  it('counts once: what is said later tells the vault nothing of another code', async () => {
    const confirm = vi.fn();
    the.vault.confirm = async (...told) => void confirm(...told);
    const { id } = await keep(pageSender(CODE_URL));
    await the.send('code/confirmed', { id }, pageSender(CODE_URL));
    await the.send('code/confirmed', { id, expiresAt: 9 }, pageSender(CODE_URL));
    expect(confirm.mock.calls).toEqual([
      [id, { replaces: true }],
      [id, { expiresAt: 9 }],
    ]);
  });

  it('elsewhere than on the code page says nothing of older codes', async () => {
    const confirm = vi.fn();
    the.vault.confirm = async (...told) => void confirm(...told);
    const elsewhere = pageSender(`${MAIL}/js6/main.jsp#module=options.LinkModule`);
    const { id } = await keep(elsewhere);
    await the.send('code/confirmed', { id }, elsewhere);
    expect(confirm).toHaveBeenCalledWith(id, {});
  });

  it('works where the session can not be written', async () => {
    the.session.set = () => Promise.reject(new Error('quota'));
    const { id } = await keep(pageSender(CODE_URL));
    expect(await the.send('code/confirmed', { id }, pageSender(CODE_URL))).toEqual({ ok: true });
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
    expect(await the.send('code/confirmed', { id }, pageSender(CODE_URL, 1))).toEqual({ ok: true });
  });
});

describe('whose a code is', () => {
  const captured = async (address: string, sender: unknown) => {
    await the.send('code/captured', { draft: { ...DRAFT, address } }, sender);
    return kept().at(-1)?.address;
  };
  const withUid = (uid: string) => `${CODE_URL}&uid=${uid}`;

  it('is what page and address bar agree on', async () => {
    const sender = documentSender(withUid('li@corp.example'), 3, 'D', withUid('Li@corp.example'));
    expect(await captured('li@corp.example', sender)).toBe('li@corp.example');
    expect(await captured('', documentSender(CODE_URL, 4, 'D', withUid('wang@corp.example')))).toBe(
      'wang@corp.example',
    );
  });

  it.each<[string, unknown]>([
    ['the frame’s own address', documentSender(withUid('wang@corp.example'), 3, 'D', CODE_URL)],
    ['the address bar', documentSender(CODE_URL, 3, 'D', withUid('wang@corp.example'))],
  ])('is asked of the user where %s tells another account than the page', async (_, sender) => {
    expect(await captured('li@corp.example', sender)).toBe('');
  });

  it('is asked where the tab told another account before', async () => {
    await the.send('guide/start', { guide: 'get-code' }, POPUP);
    const inbox = await the.connect(pageSender(INBOX_URL, 1));
    await inbox.say({ kind: 'address', address: 'wang@corp.example' });
    expect(await captured('li@corp.example', pageSender(CODE_URL, 1))).toBe('');
  });

  it('is asked where the code was to be made anew for another account', async () => {
    const { id } = await keep(pageSender(CODE_URL));
    Object.assign(kept()[0] ?? {}, { address: 'li@corp.example' });
    await the.send('guide/start', { guide: 'get-code', codeId: id }, POPUP);
    expect(await captured('wang@corp.example', pageSender(CODE_URL, 1))).toBe('');
    expect(await captured('li@corp.example', pageSender(CODE_URL, 1))).toBe('li@corp.example');
  });
});

describe('a page that hands in code after code', () => {
  const draftOf = (n: number) => ({ ...DRAFT, code: `False${String(n).padStart(11, '0')}` });
  const handIn = async (n: number, sender: unknown) =>
    ((await the.send('code/captured', { draft: draftOf(n) }, sender)) as { saved: boolean }).saved;
  const many = async (count: number, sender: unknown = pageSender(CODE_URL, 1)) => {
    let taken = 0;
    for (let n = 0; n < count; n++) taken += Number(await handIn(n, sender));
    return taken;
  };

  it('has some taken, then one in a while; the vault is not asked about the rest', async () => {
    expect(await many(BURST + 20)).toBe(BURST);
    expect(the.kept.size).toBe(BURST);
    the.clock.now += EVERY_MS;
    expect(await many(3)).toBe(1);
  });

  it('wins nothing by stopping the worker, or by tabs it opens', async () => {
    await many(BURST);
    await the.restart();
    expect(await many(3)).toBe(0);
    expect(await many(3, pageSender(CODE_URL, 2, 0, 1))).toBe(0);
    expect(await many(3, pageSender(CODE_URL, 3, 0, 2))).toBe(0);
  });

  it('keeps no other tab from handing in', async () => {
    await many(BURST + 5);
    expect(await handIn(1, pageSender(CODE_URL, 8))).toBe(true);
  });

  it('is heard no more once so many never came into force, unlike one whose codes do', async () => {
    const slowly = async (confirms: boolean, tab: number) => {
      let taken = 0;
      for (let n = 0; n < MOST_OPEN + 5; n++) {
        the.clock.now += EVERY_MS;
        const answer = await the.send('code/captured', { draft: draftOf(n) }, pageSender(CODE_URL, tab));
        const { id, saved } = answer as { id: string; saved: boolean };
        taken += Number(saved);
        if (confirms) await the.send('code/confirmed', { id }, pageSender(CODE_URL, tab));
      }
      return taken;
    };
    expect(await slowly(false, 1)).toBe(MOST_OPEN);
    expect(await slowly(true, 2)).toBe(MOST_OPEN + 5);
  });
});

describe('our own pages', () => {
  it('get the hosts a link may lead to, and no other', async () => {
    await keep(pageSender(CODE_URL));
    await keep(pageSender(CODE_URL, 2));
    Object.assign(kept()[1] ?? {}, { host: 'mail.evil.example' });
    expect(await the.send('codes/list', {}, POPUP)).toMatchObject({ linkable: ['mail.qiye.163.com'] });
  });

  it('pass on the answer to whether a code was replaced; no web page does', async () => {
    const { id } = await keep(pageSender(CODE_URL));
    const message = { type: 'codes/replaced', body: { id, isReplaced: true } };
    expect(await the.raw(message, pageSender(CODE_URL))).toBeUndefined();
    expect(await the.raw(message, POPUP)).toEqual({ ok: true });
    expect(kept()[0]).toMatchObject({ isReplaced: true });
  });

  it('get a list without codes, and a code only by asking for it', async () => {
    const { id } = await keep(pageSender(CODE_URL));
    expect(JSON.stringify(await the.send('codes/list', {}, POPUP))).not.toContain(DRAFT.code);
    expect(await the.send('codes/reveal', { id, way: 'show' }, POPUP)).toEqual({ code: DRAFT.code });
  });

  it('get a message key when the vault refuses', async () => {
    const error = 'vault_error_notFound';
    expect(await the.send('codes/reveal', { id: UNKNOWN, way: 'show' }, POPUP)).toEqual({ error });
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
