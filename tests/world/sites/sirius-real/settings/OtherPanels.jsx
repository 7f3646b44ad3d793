import { Select, Switch } from 'antd4';
import { t } from '../texts.js';
import { Block } from './Block.jsx';
import css from './Settings.module.css';

export const Notices = () =>
  [t.noticeMail, t.noticeSound, t.noticeCalendar].map((title) => (
    <Block key={title} title={title}>
      <Switch size="small" defaultChecked />
    </Block>
  ));

export const Keys = () => (
  <Block title={t.shortcuts}>
    {t.keys.map(([what, key]) => (
      <div key={what} className={css.line}>
        <span>{what}</span>
        <kbd>{key}</kbd>
      </div>
    ))}
  </Block>
);

const LANGUAGES = ['简体中文', '繁體中文', 'English'];

export const System = () => (
  <>
    <Block title={t.languageTitle}>
      <Select
        className={css.select}
        defaultValue={t.language}
        options={LANGUAGES.map((value) => ({ value, label: value }))}
      />
    </Block>
    <Block title={t.timezone}>
      <Select className={css.select} defaultValue="(GMT+08:00)" options={[{ value: '(GMT+08:00)' }]} />
    </Block>
  </>
);

export const Plan = () => <Block title={t.plan} text={t.planText} />;

export const About = () => <Block title={t.about} text={t.aboutText} />;
