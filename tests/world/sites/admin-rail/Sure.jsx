import { t } from '../_shared/admin/words.js';

/** Asks once more; neither dialog nor buttons have a role. */
export default function Sure({ onYes, onNo }) {
  return (
    <div className="veil">
      <div className="ask">
        <div className="ask-head">{t.limit}</div>
        <p>{t.sure}</p>
        <div className="ask-foot">
          <a className="plain" onClick={onNo}>
            {t.cancel}
          </a>
          <a className="strong" onClick={onYes} data-w="sure">
            {t.ok}
          </a>
        </div>
      </div>
    </div>
  );
}
