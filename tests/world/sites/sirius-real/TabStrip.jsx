/** The second strip: the folder, then every open mail under the name its writer gave it. */
import { Tabs } from 'antd4';
import { boot } from '../_shared/boot.js';
import css from './Frame.module.css';
import Icon from './icons.jsx';
import { t } from './texts.js';

const Search = () => (
  <span className={css.search}>
    <Icon name="query" size={14} />
    <input placeholder={t.search} />
  </span>
);

function Own({ folder, mails, active, onShow, onClose }) {
  const tab = (id, name, closable) => (
    <div
      key={id}
      role="tab"
      aria-selected={active === id}
      className={`${css.tab} ${active === id ? css.tabOn : ''}`}
      onClick={() => onShow(id)}
    >
      <span className={css.tabName}>{name}</span>
      {closable && (
        <span
          className={css.tabClose}
          onClick={(event) => {
            event.stopPropagation();
            onClose(id);
          }}
        >
          <Icon name="close" size={12} />
        </span>
      )}
    </div>
  );
  return (
    <div className={css.tabs}>
      {tab(folder, t.folders[0], false)}
      {mails.map(({ id, subject }) => tab(id, subject, true))}
      <Search />
    </div>
  );
}

/** The same with the library's own tabs. */
function Library({ folder, mails, active, onShow, onClose }) {
  return (
    <Tabs
      className={css.libraryTabs}
      type="editable-card"
      size="small"
      hideAdd
      activeKey={active}
      onChange={onShow}
      onEdit={(id) => onClose(id)}
      tabBarExtraContent={<Search />}
      items={[
        { key: folder, label: t.folders[0], closable: false },
        ...mails.map(({ id, subject }) => ({ key: id, label: subject })),
      ]}
    />
  );
}

export default boot.options.extra.tabStrip === 'antd' ? Library : Own;
