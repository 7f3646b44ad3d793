import { Alert, Button, Collapse, Modal, message, Popconfirm, Radio, Spin, Switch, Table } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { boot, call, stamp } from '../_shared/boot.js';
import CodeDialog from './CodeDialog.jsx';
import NameDialog from './NameDialog.jsx';
import SmsDialog from './SmsDialog.jsx';
import { t } from './texts.js';

const { options } = boot;
const platformUrl = `/static/qiyeurs/?sid=${boot.sid}#/info`;
const goPlatform = () =>
  options.extra.platformTab === 'new' ? window.open(platformUrl) : location.assign(platformUrl);

export default function Page() {
  const [me, setMe] = useState(null);
  const [codes, setCodes] = useState([]);
  const [step, setStep] = useState(null); // sms | name | code
  const [made, setMade] = useState(null);
  const [tick, setTick] = useState(0);
  const [toast, holder] = message.useMessage();
  const [modal, modalHolder] = Modal.useModal();

  const load = useCallback(async () => {
    const [who, list] = await Promise.all([call('me'), call('codes')]);
    setMe(who);
    setCodes(list.codes ?? []);
  }, []);
  useEffect(() => {
    load();
    window.addEventListener('focus', load);
    const timers = options.churn ? [setInterval(() => setTick((n) => n + 1), options.churn)] : [];
    return () => {
      window.removeEventListener('focus', load);
      timers.forEach(clearInterval);
    };
  }, [load]);

  if (!me)
    return (
      <div className="loading">{options.skeleton ? <Table loading columns={[{}, {}, {}]} /> : <Spin />}</div>
    );

  const needPhone = () =>
    modal.confirm({
      title: t.noPhoneTitle,
      content: `${t.noPhone}${t.platform}`,
      okText: t.go,
      cancelText: t.later,
      okButtonProps: { 'data-w': 'open-platform' },
      onOk: goPlatform,
    });
  const turn = async (on) => {
    const answer = await call('switch', { on });
    if (answer.error === 'ACCOUNT.NEED2FA') needPhone();
    else setMe({ ...me, switchOn: on });
  };
  const start = () => {
    if (!me.phoneBound) needPhone();
    else setStep(options.smsCheck && !me.smsPassed ? 'sms' : 'name');
  };
  const generate = async (values) => {
    const answer = await call('generate', values);
    if (answer.error) {
      toast.error(answer.error);
      return;
    }
    setMade(answer);
    setStep('code');
  };
  const confirm = async () => {
    await call('confirm', { id: made.id });
    setStep(null);
    toast.success(t.confirmed);
    load();
  };
  const close = () => {
    call('discard', { id: made.id });
    setStep(null);
  };

  const columns = [
    { title: t.name, dataIndex: 'name' },
    { title: t.created, dataIndex: 'createdAt', render: (at) => stamp(at) },
    { title: t.expires, dataIndex: 'expiresAt', render: (at) => (at ? stamp(at) : t.never) },
    {
      title: t.action,
      key: 'action',
      render: (_, row) => (
        <Popconfirm
          title={t.removeSure}
          onConfirm={async () => {
            await call('delete', { id: row.id });
            load();
          }}
        >
          <a>{t.remove}</a>
        </Popconfirm>
      ),
    },
  ];

  const canMake = me.switchOn && step === null;
  return (
    <>
      {holder}
      {modalHolder}
      <div className={`page ${options.transformed ? 'tilt' : ''}`} key={tick}>
        <div className="page-head">
          <h1>{t.head}</h1>
          <span className="account">{me.address}</span>
        </div>
        {!me.phoneBound && options.extra.phoneMessage !== 'dialog' && (
          <Alert
            type="warning"
            showIcon
            className="gap"
            message={
              <span>
                {t.noPhone}{' '}
                <a onClick={goPlatform} data-w="open-platform">
                  {t.platform}
                </a>
              </span>
            }
          />
        )}
        <section className="card">
          <h3>{t.range}</h3>
          <p className="hint">{t.rangeText}</p>
          <Radio.Group defaultValue={0} options={t.ranges.map((label, value) => ({ label, value }))} />
        </section>
        <section className="card">
          <div className="switch-row">
            <span className="switch-label">{t.title}</span>
            <Switch
              checked={me.switchOn}
              disabled={!me.phoneBound && options.extra.phoneMessage !== 'dialog'}
              onChange={turn}
              data-w={me.switchOn ? undefined : 'switch-on'}
            />
            <span className="switch-text">{t.on}</span>
          </div>
          <p className="hint">{t.intro}</p>
          {me.switchOn && (
            <>
              <div className="list-head">
                <div>
                  <strong>{t.list}</strong> <span className="hint">{t.limit}</span>
                </div>
                <Button type="primary" onClick={start} data-w={canMake ? 'generate' : undefined}>
                  {t.make}
                </Button>
              </div>
              <Table
                rowKey="id"
                size="middle"
                columns={columns.map((c) => (options.virtualList ? { ...c, width: 200 } : c))}
                dataSource={codes}
                pagination={false}
                locale={{ emptyText: t.empty }}
                virtual={options.virtualList}
                scroll={options.virtualList ? { x: 800, y: 240 } : undefined}
              />
            </>
          )}
        </section>
        <section className="card">
          <h3>{t.faq}</h3>
          <Collapse
            ghost
            defaultActiveKey={[0]}
            items={t.faqs.map(([label, text], key) => ({ key, label, children: <p>{text}</p> }))}
          />
        </section>
      </div>
      {step === 'sms' && (
        <SmsDialog
          phone={me.phone}
          onCancel={() => setStep(null)}
          onPass={() => {
            setMe({ ...me, smsPassed: true });
            setStep('name');
          }}
        />
      )}
      {step === 'name' && <NameDialog onCancel={() => setStep(null)} onDone={generate} />}
      {step === 'code' && <CodeDialog made={made} onConfirm={confirm} onClose={close} />}
    </>
  );
}
