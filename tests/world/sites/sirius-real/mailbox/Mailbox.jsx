import { useState } from 'react';
import { boot } from '../../_shared/boot.js';
import { letters } from '../letters.js';
import Folders from './Folders.jsx';
import ListBar from './ListBar.jsx';
import css from './Mailbox.module.css';
import QuickDrawer from './QuickDrawer.jsx';
import Reader from './Reader.jsx';
import Rows from './Rows.jsx';

const { extra } = boot.options;

/** Folder and list in one of three layouts; an opened mail takes the place of both. */
export default function Mailbox({ mails, opened, onOpen }) {
  const [layout, setLayout] = useState(extra.layout ?? 'rows');
  const [picked, setPicked] = useState(extra.pane ? letters[extra.pane - 1].id : '');
  const [quick, setQuick] = useState(false);
  const pick = (id) => (layout === 'rows' ? onOpen(id) : setPicked(id));
  return (
    <>
      {opened ? (
        <div className={css.pageOfItsOwn}>
          <Reader mail={opened} key={opened.id} />
        </div>
      ) : (
        <div className={css.work}>
          <Folders unread={(mails ?? []).filter((mail) => mail.unread).length} />
          <div className={`${css.box} ${css[layout]}`}>
            <div className={css.list}>
              <ListBar layout={layout} onQuick={() => setQuick(true)} />
              <Rows mails={mails} layout={layout} picked={picked} onPick={pick} />
            </div>
            {layout !== 'rows' && (
              <div className={css.pane}>
                <Reader mail={(mails ?? []).find(({ id }) => id === picked)} key={picked} />
              </div>
            )}
          </div>
        </div>
      )}
      <QuickDrawer open={quick} layout={layout} onLayout={setLayout} onClose={() => setQuick(false)} />
    </>
  );
}
