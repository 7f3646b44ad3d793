import { useState } from 'react';
import { boot, call } from '../_shared/boot.js';
import Describe from './Describe.jsx';
import Result from './Result.jsx';
import { t } from './texts.js';

const main = 'rounded bg-indigo-600 text-white px-4 py-2';

function Trail({ at }) {
  return (
    <ol className="flex gap-4 mt-4 text-xs">
      {t.steps.map((name, i) => (
        <li key={name} className={i === at ? 'text-indigo-600 font-semibold' : 'text-slate-500'}>
          {i + 1}. {name}
        </li>
      ))}
    </ol>
  );
}

/** Three steps in the page itself: switch on, describe, take the code. */
export default function Wizard({ me, reload, onEnd }) {
  const [at, setAt] = useState(0);
  const [what, setWhat] = useState({ name: '', days: 30 });
  const [made, setMade] = useState(null);
  const turn = async () => {
    await call('switch', { on: !me.switchOn });
    reload();
  };
  const make = async () => {
    const answer = await call('generate', what);
    if (answer.error) return;
    setMade(answer);
    setAt(2);
  };
  const end = async () => {
    await call('confirm', { id: made.id });
    onEnd();
  };
  const ready = what.name.trim() !== '';
  return (
    <>
      <Trail at={at} />
      {at === 0 && (
        <>
          <div className="flex items-center justify-between mt-4">
            <span id="lbl-on">{t.enable}</span>
            <button
              type="button"
              role="switch"
              aria-checked={me.switchOn}
              aria-labelledby="lbl-on"
              disabled={!me.phoneBound}
              className={`toggle ${me.switchOn ? 'bg-indigo-600' : 'bg-slate-200'}`}
              data-w={me.switchOn ? undefined : 'turn-on'}
              onClick={turn}
            >
              <span aria-hidden="true" />
            </button>
          </div>
          <div className="flex justify-end mt-6">
            <button
              type="button"
              disabled={!me.switchOn}
              className={`${main} ${me.switchOn ? '' : 'opacity-40'}`}
              data-w="next"
              onClick={() => setAt(1)}
            >
              {t.next}
            </button>
          </div>
        </>
      )}
      {at === 1 && (
        <>
          <Describe what={what} onChange={setWhat} kind={boot.options.extra.validity} />
          <div className="flex justify-between mt-6">
            <button type="button" className="rounded border px-4 py-2" onClick={() => setAt(0)}>
              {t.back}
            </button>
            <button
              type="button"
              disabled={!ready}
              className={`${main} ${ready ? '' : 'opacity-40'}`}
              data-w={ready && (what.days === 0 || what.days >= 180) ? 'generate' : undefined}
              onClick={make}
            >
              {t.make}
            </button>
          </div>
        </>
      )}
      {at === 2 && <Result made={made} onEnd={end} />}
    </>
  );
}
