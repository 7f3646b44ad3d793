import { useState } from 'react';
import { boot } from '../_shared/boot.js';
import { t } from './texts.js';

const { extra } = boot.options;
const HL = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' }[boot.lang];
const authority = `sid=${boot.sid}&uid=${encodeURIComponent(boot.address)}&hl=${HL}`;

/** Opens beside the mailbox, or in its place. */
const visit = (path) => (extra.sameTab ? location.assign(path) : window.open(path));

/** Title and description on the left, what to do on the right. */
function Card({ title, text, action, to, good }) {
  return (
    <div className="card">
      <div className="card-icon" />
      <div className="card-words">
        <div className="card-title">{title}</div>
        <div className="card-text">{text}</div>
      </div>
      <div className="card-action" onClick={() => to && visit(to)} data-w={good ? 'client-enter' : undefined}>
        <span>{action}</span>
        <em>›</em>
      </div>
    </div>
  );
}

const Client = () => (
  <Card
    title={t.client}
    text={t.clientText}
    action={t.enter}
    good
    to={`/static/commonweb/authcode.html?${authority}&p=qiye-authcode`}
  />
);

const reminder = `/static/commonweb/index.html?${authority}#/loginother`;

function Account() {
  const [tab, setTab] = useState(0);
  const cards = (
    <>
      <Card title={t.devices} text={t.devicesText} action={t.look} />
      <Card title={t.password} text={t.passwordText} action={t.change} />
      <Card
        title={t.platform}
        text={t.platformText}
        action={t.enter}
        to={`/static/qiyeurs/?${authority}#/info`}
      />
      <Card title={t.reminder} text={t.reminderText} action={t.enter} to={reminder} />
      <Card title={t.forward} text={t.forwardText} action={t.enter} to={reminder} />
    </>
  );
  if (extra.tree !== 'tabs')
    return (
      <>
        {cards}
        <Client />
      </>
    );
  return (
    <>
      <div role="tablist" className="tabs">
        {[t.protect, t.client].map((label, i) => (
          <div
            key={label}
            role="tab"
            aria-selected={tab === i}
            onClick={() => setTab(i)}
            data-w={i === 1 && tab === 0 ? 'tab-client' : undefined}
          >
            {label}
          </div>
        ))}
      </div>
      <div role="tabpanel">
        {tab === 0 ? (
          cards
        ) : (
          <>
            <Card title={t.master} text={t.masterText} action={t.get} />
            <Client />
          </>
        )}
      </div>
    </>
  );
}

function Display() {
  return (
    <div className="form">
      <label>
        {t.density} <input type="range" />
      </label>
      <label>
        <input type="checkbox" /> {t.notices}
      </label>
      <button type="button">{t.save}</button>
    </div>
  );
}

export default function Pages({ page }) {
  if (page === 'account') return <Account />;
  if (page === 'client')
    return (
      <>
        <Card title={t.master} text={t.masterText} action={t.get} />
        <Client />
      </>
    );
  if (page === 'general') return <Display />;
  return <Card title={t[page]} text={t.nothing} action={t.look} />;
}
