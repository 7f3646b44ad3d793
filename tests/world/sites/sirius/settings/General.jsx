import { Button, Form, Radio, Select, Switch } from 'antd';
import { t } from '../texts.js';
import css from './Settings.module.css';

function Section({ title, text, children }) {
  return (
    <div className={css.block}>
      <div className={css.blockTitle}>{title}</div>
      {text && <div className={css.blockText}>{text}</div>}
      {children}
    </div>
  );
}

function MailboxTab() {
  return (
    <>
      <Section title={t.general}>
        <Form layout="inline">
          <Form.Item label={t.perPage}>
            <Select
              defaultValue={20}
              style={{ width: 90 }}
              options={[20, 50, 100].map((value) => ({ value, label: `${value} ${t.perPageUnit}` }))}
            />
          </Form.Item>
          <Form.Item label={t.layout}>
            <Radio.Group defaultValue={0} options={t.layouts.map((label, value) => ({ label, value }))} />
          </Form.Item>
        </Form>
      </Section>
      <Section title={t.signature} text={t.signatureText}>
        <Button size="small">{t.newSignature}</Button>
      </Section>
      {['autoReply', 'autoForward', 'filter', 'blacklist', 'recover'].map((key) => (
        <Section key={key} title={t[key]} text={t[`${key === 'autoForward' ? 'forward' : key}Text`]}>
          <Switch size="small" />
        </Section>
      ))}
      <Button type="primary">{t.save}</Button>
    </>
  );
}

export default function General({ tab }) {
  if (tab === 'mailbox') return <MailboxTab />;
  if (tab === 'notice')
    return ['noticeMail', 'noticeSound', 'noticeCalendar'].map((key) => (
      <Section key={key} title={t[key]}>
        <Switch defaultChecked />
      </Section>
    ));
  if (tab === 'shortcuts')
    return (
      <Section title={t.shortcuts}>
        {t.shortcutRows.map(([what, keys]) => (
          <div key={what} className={css.keyRow}>
            <span>{what}</span>
            <kbd>{keys}</kbd>
          </div>
        ))}
      </Section>
    );
  if (tab === 'system')
    return (
      <>
        <Section title={t.language}>
          <Select
            defaultValue="简体中文"
            options={['简体中文', '繁體中文', 'English'].map((value) => ({ value }))}
            style={{ width: 160 }}
          />
        </Section>
        <Section title={t.timezone}>
          <Select defaultValue="(GMT+08:00)" options={[{ value: '(GMT+08:00)' }]} style={{ width: 160 }} />
        </Section>
        <Button type="primary">{t.save}</Button>
      </>
    );
  return <Section title={t[tab]} text={t[`${tab}Text`]} />;
}
