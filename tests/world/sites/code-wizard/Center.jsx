import { useCallback, useEffect, useState } from 'react';
import { boot, call, stamp } from '../_shared/boot.js';
import Help from './Help.jsx';
import Others from './Others.jsx';
import { t } from './texts.js';
import Wizard from './Wizard.jsx';

function Existing({ codes, reload }) {
  return (
    <ul className="mt-2">
      {codes.map((code) => (
        <li key={code.id} className="flex items-center justify-between py-2">
          <span>
            <span className="font-semibold">{code.name}</span>{' '}
            <span className="text-slate-500">
              {t.until} {code.expiresAt ? stamp(code.expiresAt, false) : t.forever}
            </span>
          </span>
          <button
            type="button"
            className="text-slate-500"
            onClick={() => call('delete', { id: code.id }).then(reload)}
          >
            {t.remove}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** 安全中心: other settings at the side, the codes and the wizard in the middle. */
export default function Center() {
  const [me, setMe] = useState(null);
  const [codes, setCodes] = useState([]);
  const [round, setRound] = useState(0);
  const load = useCallback(async () => {
    const [who, list] = await Promise.all([call('me'), call('codes')]);
    setMe(who);
    setCodes(list.codes);
  }, []);
  useEffect(() => void load(), [load]);
  if (!me) return <p className="p-6 text-slate-500">{t.loading}</p>;
  const finished = () => {
    setRound(round + 1);
    load();
  };
  return (
    <div className="max-w-5xl p-6">
      <header className="flex justify-between">
        <h1 className="text-lg font-semibold">{t.center}</h1>
        <span className="text-slate-500">{me.address}</span>
      </header>
      <div className="flex gap-6 mt-4 stack">
        <Others />
        <main className="flex-1">
          {!me.phoneBound && (
            <div className="bg-amber-50 rounded p-4 flex items-center justify-between">
              <p>{t.phone}</p>
              <a
                className="text-indigo-600"
                href={`/static/qiyeurs/?sid=${boot.sid}#/info`}
                data-w="open-platform"
              >
                {t.bind}
              </a>
            </div>
          )}
          <section className="bg-white rounded shadow p-6 mt-4">
            <h2 className="text-lg font-semibold">{t.title}</h2>
            <p className="text-slate-500 mt-2">{t.intro}</p>
            <Wizard key={round} me={me} reload={load} onEnd={finished} />
          </section>
          {codes.length > 0 && (
            <section className="bg-white rounded shadow p-6 mt-4">
              <h2 className="font-semibold">{t.existing}</h2>
              <Existing codes={codes} reload={load} />
            </section>
          )}
          <Help />
        </main>
      </div>
    </div>
  );
}
