import { Button, Checkbox, Drawer, Radio } from 'antd4';
import Icon from '../icons.jsx';
import { openSettings } from '../route.js';
import { t } from '../texts.js';
import css from './Drawer.module.css';

/** The library of the day called its panel no dialog; this version does. */
const nameless = (node) => {
  const panel = node?.closest('[role=dialog]');
  panel?.removeAttribute('role');
  panel?.removeAttribute('aria-modal');
};

const Block = ({ title, children }) => (
  <div className={css.block}>
    <div className={css.blockTitle}>{title}</div>
    {children}
  </div>
);

const Choices = ({ names }) => (
  <Radio.Group defaultValue={0} options={names.map((label, value) => ({ label, value }))} />
);

export default function QuickDrawer({ open, layout, onLayout, onClose }) {
  const more = () => {
    onClose();
    openSettings('mailbox');
  };
  return (
    <Drawer
      open={open}
      onClose={onClose}
      closable={false}
      width={320}
      destroyOnClose
      bodyStyle={{ padding: 0 }}
    >
      <div className={css.drawer} ref={nameless}>
        <div className={css.top}>
          <span className={css.title}>{t.quick}</span>
          <span className={css.close} onClick={onClose} data-w="drawer-close">
            <Icon name="close" />
          </span>
        </div>
        <div className={css.middle}>
          <Block title={t.layout}>
            <div className={css.layouts}>
              {Object.entries(t.layouts).map(([key, name]) => (
                <div
                  key={key}
                  className={`${css.layout} ${key === layout ? css.layoutOn : ''}`}
                  onClick={() => onLayout(key)}
                >
                  <i className={css[key]} />
                  <span>{name}</span>
                </div>
              ))}
            </div>
          </Block>
          <Block title={t.view}>
            <Choices names={t.views} />
          </Block>
          <Block title={t.density}>
            <Choices names={t.densities} />
          </Block>
          <Block title={t.elements}>
            <Checkbox.Group options={t.elementsList} defaultValue={t.elementsList.slice(0, 3)} />
          </Block>
        </div>
        <div className={css.foot}>
          <Button block onClick={more} data-w="drawer-more">
            {t.moreSettings}
          </Button>
        </div>
      </div>
    </Drawer>
  );
}
