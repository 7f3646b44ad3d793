/** Settings in a sheet over the whole mailbox: a tree on the left whose groups open, pages of cards on the right. */
import { useState } from 'react';
import { boot } from '../_shared/boot.js';
import Pages from './Pages.jsx';
import { t } from './texts.js';

const { extra } = boot.options;

/** `tree: 'group'`: 账号与安全 is a group with pages below it; otherwise a page in a group of its own. */
const groups =
  extra.tree === 'group'
    ? [
        ['basic', t.general, ['general', 'signature', 'layout']],
        ['security', t.account, ['devices', 'password', 'client']],
        ['more', t.more, ['about']],
      ]
    : [
        ['basic', t.general, ['general', 'signature', 'layout']],
        ['security', t.accountGroup, ['account', 'profile']],
        ['more', t.more, ['about']],
      ];
const WANTED = extra.tree === 'group' ? 'client' : 'account';

export default function Sheet({ start, onClose }) {
  const first = start === 'account' && extra.tree === 'group' ? 'devices' : start;
  const [page, setPage] = useState(first);
  const [open, setOpen] = useState(groups.filter(([, , pages]) => pages.includes(first)).map(([id]) => id));
  const toggle = (id) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id]);
  const name = (id) => (id === 'general' ? t.display : t[id]);
  return (
    <div className="sheet" role="dialog" aria-modal="true" aria-label={t.settings}>
      <div className="sheet-head">
        <h1>{t.settings}</h1>
        <button type="button" className="icon" aria-label={t.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <div className="sheet-body">
        <ul role="tree" className="tree" aria-label={t.settings}>
          {groups.map(([id, label, pages]) => {
            const isOpen = open.includes(id);
            const good = pages.includes(WANTED) && !isOpen && page !== WANTED;
            return (
              <li key={id} role="treeitem" aria-expanded={isOpen}>
                <div className="group" onClick={() => toggle(id)} data-w={good ? 'tree-group' : undefined}>
                  <i className={isOpen ? 'down' : ''} />
                  <span>{label}</span>
                </div>
                {isOpen && (
                  <ul role="group">
                    {pages.map((one) => (
                      <li
                        key={one}
                        role="treeitem"
                        aria-selected={page === one}
                        onClick={() => setPage(one)}
                        data-w={one === WANTED && page !== WANTED ? 'tree-page' : undefined}
                      >
                        {name(one)}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
        <section className="content">
          <h2>{name(page)}</h2>
          <Pages page={page} />
        </section>
      </div>
    </div>
  );
}
