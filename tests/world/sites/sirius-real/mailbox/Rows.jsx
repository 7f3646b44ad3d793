import { Checkbox, Spin } from 'antd4';
import { stamp } from '../../_shared/boot.js';
import Icon from '../icons.jsx';
import { t } from '../texts.js';
import css from './Mailbox.module.css';

const DAY = 86_400_000;
const startOfToday = new Date().setHours(0, 0, 0, 0);
const dayOf = (at) => (at >= startOfToday ? 0 : at >= startOfToday - DAY ? 1 : 2);
const when = (at) => (dayOf(at) < 2 ? stamp(at).slice(11) : stamp(at, false).slice(5));
const stop = (event) => event.stopPropagation();

/** One line over the whole width. */
const Wide = ({ mail }) => (
  <>
    <span className={css.from}>{mail.from}</span>
    <span className={css.subject}>
      <span className={css.strong}>{mail.subject}</span>
      <span className={css.snippet}> - {mail.snippet}</span>
    </span>
    <span className={css.clip}>{mail.attachments > 0 && <Icon name="clip" size={14} />}</span>
    <span className={css.date}>{when(mail.at)}</span>
    <span className={css.flag}>
      <Icon name="flag" size={14} />
    </span>
  </>
);

/** Three lines beside the reading pane. */
const Tall = ({ mail }) => (
  <div className={css.lines}>
    <div className={css.line}>
      <span className={css.from}>{mail.from}</span>
      <span className={css.date}>{when(mail.at)}</span>
    </div>
    <div className={css.line}>
      <span className={`${css.subject} ${css.strong}`}>{mail.subject}</span>
      <span className={css.clip}>{mail.attachments > 0 && <Icon name="clip" size={14} />}</span>
    </div>
    <div className={`${css.subject} ${css.snippet}`}>{mail.snippet}</div>
  </div>
);

export default function Rows({ mails, layout, picked, onPick }) {
  if (!mails)
    return (
      <div className={css.loading}>
        <Spin />
      </div>
    );
  const tall = layout === 'split';
  const Shape = tall ? Tall : Wide;
  return (
    <div className={css.scroller}>
      {mails.map((mail, i) => (
        <div key={mail.id}>
          {(i === 0 || dayOf(mail.at) !== dayOf(mails[i - 1].at)) && (
            <div className={css.day}>{t.days[dayOf(mail.at)]}</div>
          )}
          <div
            className={`${css.row} ${tall ? css.tall : ''} ${mail.unread ? css.unread : ''} ${mail.id === picked ? css.rowOn : ''}`}
            onClick={() => onPick(mail.id)}
          >
            <span onClick={stop}>
              <Checkbox />
            </span>
            <i className={mail.unread ? css.dot : css.noDot} />
            <Shape mail={mail} />
          </div>
        </div>
      ))}
    </div>
  );
}
