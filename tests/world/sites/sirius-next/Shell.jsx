/** A newer mailbox: icons without words in the top bar, settings in a sheet over it; the address never changes. */
import { useEffect, useState } from 'react';
import { boot, call, stamp } from '../_shared/boot.js';
import Bar from './Bar.jsx';
import Sheet from './Sheet.jsx';
import { t } from './texts.js';

function Reading({ mail, onClose }) {
  return (
    <article className="reading">
      <button type="button" className="ghost" onClick={onClose}>
        ←
      </button>
      <h2>{mail.subject}</h2>
      <p className="dim">
        {mail.from} &lt;{mail.fromAddress}&gt; · {stamp(mail.at)}
      </p>
      <iframe title="mail" srcDoc={mail.html} />
    </article>
  );
}

export default function Shell() {
  const [mails, setMails] = useState([]);
  const [open, setOpen] = useState(boot.options.extra.openMail ?? '');
  const [place, setPlace] = useState(boot.options.extra.place ?? '');
  useEffect(() => void call('mails').then((answer) => setMails(answer.mails ?? [])), []);
  const mail = mails.find((one) => one.id === open);
  return (
    <>
      <Bar onGo={setPlace} busy={place !== ''} />
      <main className="work">
        <nav className="folders" aria-label={t.folderBar}>
          <button type="button" className="write">
            {t.compose}
          </button>
          {t.folders.map((name) => (
            <a key={name} href="#mailbox">
              {name}
            </a>
          ))}
        </nav>
        {mail ? (
          <Reading mail={mail} onClose={() => setOpen('')} />
        ) : (
          <div className="list" role="listbox" aria-label={t.folders[0]}>
            {mails.slice(0, 30).map((one) => (
              <div key={one.id} role="option" aria-selected="false" onClick={() => setOpen(one.id)}>
                <b>{one.from}</b>
                <span>{one.subject}</span>
                <time>{stamp(one.at, false)}</time>
              </div>
            ))}
          </div>
        )}
      </main>
      {place && <Sheet start={place} onClose={() => setPlace('')} />}
    </>
  );
}
