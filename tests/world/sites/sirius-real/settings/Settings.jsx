import { boot } from '../../_shared/boot.js';
import Icon from '../icons.jsx';
import { t } from '../texts.js';
import Account from './Account.jsx';
import MailPanel from './MailPanel.jsx';
import { About, Keys, Notices, Plan, System } from './OtherPanels.jsx';
import css from './Settings.module.css';

/** The plain product has neither a plan to show nor a page about it. */
const plain = boot.options.extra.product === 'plain';
const ENTRIES = [
  ['account', 'safe', t.account],
  ['mailbox', 'mail', t.mailSettings],
  ['notice', 'bell', t.notice],
  ['keys', 'keys', t.shortcuts],
  ['system', 'system', t.system],
  ...(plain
    ? []
    : [
        ['plan', 'plan', t.plan],
        ['about', 'about', t.about],
      ]),
];
const PANELS = { mailbox: MailPanel, notice: Notices, keys: Keys, system: System, plan: Plan, about: About };

/** All panels stand in the document at once, all but one hidden. */
export default function Settings({ me, panel, onPick }) {
  return (
    <div className={css.settings}>
      <div className={css.menu}>
        {ENTRIES.map(([key, icon, name]) => (
          <div
            key={key}
            className={`${css.entry} ${key === panel ? css.entryOn : ''}`}
            onClick={() => onPick(key)}
            {...{ [key === 'account' && panel !== 'account' ? 'data-w' : 'data-w-bad']: `entry-${key}` }}
          >
            <span className={css.entryIcon}>
              <Icon name={icon} />
            </span>
            <span>{name}</span>
          </div>
        ))}
      </div>
      <div className={css.panels}>
        <div hidden={panel !== 'account'}>
          <Account me={me} />
        </div>
        {Object.entries(PANELS).map(([key, Panel]) => (
          <div key={key} hidden={panel !== key}>
            <div className={css.heading}>{ENTRIES.find(([one]) => one === key)?.[2]}</div>
            <Panel />
          </div>
        ))}
      </div>
    </div>
  );
}
