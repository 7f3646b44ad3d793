import { useEffect, useState } from 'react';
import { boot, call } from '../_shared/boot.js';
import AppBar from './AppBar.jsx';
import Expired from './Expired.jsx';
import css from './Frame.module.css';
import { letters } from './letters.js';
import Mailbox from './mailbox/Mailbox.jsx';
import { openMailbox, useRoute } from './route.js';
import Settings from './settings/Settings.jsx';
import TabStrip from './TabStrip.jsx';
import TopStrip from './TopStrip.jsx';

const { extra } = boot.options;
/** The folder's own tab, always the first. */
const FOLDER = 'folder';

export default function App() {
  const route = useRoute();
  const [me, setMe] = useState(null);
  const [mails, setMails] = useState(null);
  const [panel, setPanel] = useState(route.panel || 'account');
  const [tabs, setTabs] = useState(extra.pane ? [] : letters.map(({ id }) => id));
  const [active, setActive] = useState(extra.active ? letters[extra.active - 1].id : FOLDER);
  const inSettings = route.view === 'setting';
  /** What was opened once stays in the document, hidden. */
  const [settingsMade, setSettingsMade] = useState(inSettings);

  useEffect(() => {
    call('me').then(setMe);
    call('mails').then((answer) =>
      setMails([...letters, ...(answer.mails ?? [])].sort((a, b) => b.at - a.at)),
    );
  }, []);
  // Only a new route picks the panel: the left menu's choice is kept to itself.
  useEffect(() => {
    if (route.view !== 'setting') return;
    setSettingsMade(true);
    setPanel(route.panel);
  }, [route.view, route.panel]);

  const show = (id) => {
    setActive(id);
    if (inSettings) openMailbox();
  };
  const open = (id) => {
    if (!tabs.includes(id)) setTabs([...tabs, id]);
    show(id);
  };
  const close = (id) => {
    setTabs(tabs.filter((one) => one !== id));
    if (active === id) setActive(FOLDER);
  };
  const opened = tabs.map((id) => (mails ?? letters).find((mail) => mail.id === id)).filter(Boolean);

  return (
    <div className={css.page}>
      <TopStrip me={me} leads={!inSettings || (panel !== 'account' && route.panel !== 'account')} />
      {(!inSettings || extra.tabsStay) && (
        <TabStrip
          folder={FOLDER}
          mails={opened}
          active={inSettings ? '' : active}
          onShow={show}
          onClose={close}
        />
      )}
      <div className={css.body}>
        <AppBar />
        <div className={css.module} hidden={inSettings}>
          <Mailbox mails={mails} opened={opened.find(({ id }) => id === active)} onOpen={open} />
        </div>
        {settingsMade && (
          <div className={css.module} hidden={!inSettings}>
            <Settings me={me} panel={panel} onPick={setPanel} />
          </div>
        )}
      </div>
      {extra.expired && <Expired />}
    </div>
  );
}
