/** 安全登录: tabs within the page, 限制登录IP with one of several pickers, 保存 in a footer that stays. */
import { useState } from 'react';
import { t } from '../_shared/admin/words.js';
import { boot, call } from '../_shared/boot.js';
import { pickers } from './pickers.jsx';
import Sure from './Sure.jsx';

const { extra } = boot.options;

function AdminRule({ rules }) {
  return (
    <fieldset data-w-bad="admin-rule">
      <legend>{t.adminLimit}</legend>
      <label>
        <input type="radio" name="admins" defaultChecked={rules.admins[0] === 'all'} />{' '}
        {extra.picker === 'mode' ? t.unlimited : t.all}
      </label>
      <label>
        <input type="radio" name="admins" defaultChecked={rules.admins[0] !== 'all'} /> {t.some}
      </label>
    </fieldset>
  );
}

function Rule({ rules, reload }) {
  const [value, setValue] = useState(rules.members);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const isChanged = value.join() !== rules.members.join();
  const save = async () => {
    setAsking(false);
    const answer = await call('admin/save', { rule: 'members', regions: value });
    setSaid(answer.error ? t.failed : t.saved);
    setTimeout(() => setSaid(''), 3000);
    await reload();
  };
  const Picker = pickers[extra.picker];
  return (
    <>
      {said && <div className="toast">{said}</div>}
      {boot.options.decoys.includes('admin-rule') && <AdminRule rules={rules} />}
      <div className="block">
        <div className="block-name">{t.rule}</div>
        <div className="block-hint">{t.hint}</div>
        <Picker value={value} onChange={setValue} />
      </div>
      <div className="filler" />
      <footer className="foot">
        <span role="button" tabIndex={0} className="plain" onClick={() => setValue(rules.members)}>
          {t.cancel}
        </span>
        <span
          role="button"
          tabIndex={0}
          className={isChanged ? 'strong' : 'strong off'}
          aria-disabled={!isChanged}
          onClick={() => isChanged && (extra.confirm ? setAsking(true) : save())}
          data-w={isChanged ? 'save' : undefined}
        >
          {t.save}
        </span>
      </footer>
      {asking && <Sure onYes={save} onNo={() => setAsking(false)} />}
    </>
  );
}

export default function Limit(props) {
  const [tab, setTab] = useState(0);
  const tabs = [t.device, t.limit, t.twoStep];
  return (
    <div className="page">
      <div className="crumbs">
        {t.audit} / {t.secure}
      </div>
      <div className="tabs">
        {tabs.map((label, i) => (
          <span
            key={label}
            className={i === tab ? 'tab on' : 'tab'}
            onClick={() => setTab(i)}
            data-w={i === 1 && tab !== 1 ? 'limit' : undefined}
          >
            {label}
          </span>
        ))}
      </div>
      {tab === 1 ? <Rule {...props} /> : <p>{tabs[tab]}</p>}
    </div>
  );
}
