/** Several windows at once, their steps mixed at random, over one profile. */
import { queue } from '@/utils/codes/vault/exclusive';
import type { Point } from './kinds';
import { Ledger, verify } from './ledger';
import { kept } from './operations';
import { Profile } from './profile';
import type { Random } from './random';
import { startWorker } from './worker';

const HOST = { host: 'mail.qiye.163.com', provider: 'netease' };
const STATES = ['confirm', 'result', 'edit', 'none'] as const;

/** Before each call, some other window may get several turns. */
const mixed = (dice: Random) => async () => {
  for (let turns = dice.below(4); turns > 0; turns--) await new Promise((resolve) => setImmediate(resolve));
};

/**
 * Ordinary windows share the browser's lock; a private one shares nothing but the storage. Two frames hand in
 * the same code, as pages do.
 */
export async function windows(dice: Random, passphrase: boolean): Promise<Point> {
  const profile = new Profile();
  const ledger = new Ledger();
  await startWorker(profile).vault.list();
  if (passphrase) {
    const { vault } = startWorker(profile);
    await kept(vault, ledger, 'PpPpPpPpPpPp0000');
    await vault.setPassphrase('the passphrase');
    ledger.passphrases = ['the passphrase'];
  } else await kept(startWorker(profile).vault, ledger, 'PpPpPpPpPpPp0000');

  const exclusive = queue();
  const ordinary = [0, 1, 2].map(() => startWorker(profile, { exclusive }));
  const isolated = startWorker(profile, { isPrivate: true, session: null });
  const all = [...ordinary, isolated];
  for (const worker of all) worker.pause = mixed(dice);

  const codes = Array.from({ length: 6 }, (_, n) =>
    `Window${dice.seed % 10000}Code${n}`.padEnd(16, 'x').slice(0, 16),
  );
  const work = codes.flatMap((code) => {
    const what = dice.pick(STATES);
    return [dice.pick(all), dice.pick(ordinary)].map(async ({ vault }) => {
      const draft = { code, address: 'a@corp.example', name: '', expiresAt: null };
      const { id } = await vault.keep(draft, HOST);
      ledger.put(code, 'must');
      if (what === 'confirm') await vault.confirm(id);
      if (what === 'result') await vault.setResult(id, 'laifaxin', { ok: true, detail: '正常' });
      return { code, what };
    });
  });
  for (const { code, what } of await Promise.all(work)) {
    if (what === 'confirm') ledger.set(code, { atLeast: 'confirmed' });
    if (what === 'result') ledger.set(code, { atLeast: 'bound' });
  }
  profile.restartBrowser();
  const verdicts = await verify(startWorker(profile).vault, ledger);
  return {
    operation: passphrase ? 'four windows, passphrase' : 'four windows',
    fault: `steps mixed (seed ${dice.seed})`,
    ...verdicts,
  };
}
