import { Button } from 'antd4';
import { stamp } from '../../_shared/boot.js';
import Icon from '../icons.jsx';
import { t } from '../texts.js';
import MailBody from './MailBody.jsx';
import css from './Mailbox.module.css';

export default function Reader({ mail }) {
  if (!mail)
    return (
      <div className={css.nothing}>
        <Icon name="mail" size={56} />
        <div>{t.pick}</div>
      </div>
    );
  return (
    <div className={css.reader}>
      <div className={css.tools}>
        {t.mailTools.map((name) => (
          <Button key={name} size="small">
            {name}
          </Button>
        ))}
      </div>
      <div className={css.head}>
        <div className={css.title}>{mail.subject}</div>
        <div className={css.meta}>
          <span>{t.sender}</span>
          <b>{mail.from}</b> <span>&lt;{mail.fromAddress}&gt;</span>
        </div>
        <div className={css.meta}>
          <span>{t.to}</span>
          <span>{t.me}</span>
        </div>
        <div className={css.meta}>
          <span>{t.sentAt}</span>
          <span>{stamp(mail.at)}</span>
        </div>
      </div>
      <MailBody html={mail.html} />
    </div>
  );
}
