import './servers.css';
import { useId } from 'preact/hooks';
import type { MailServer, ServerFamily } from '@/utils/providers/server-book';
import { t } from '@/utils/words/i18n';
import { CopyValue } from './CopyValue';

interface Props {
  title: string;
  note?: string;
  family: ServerFamily;
}

/** One family: incoming and outgoing, each value with its own copy button. */
export function ServerTable({ title, note, family }: Props) {
  const id = useId();
  const remark = family.noteKey ? t(family.noteKey) : note;
  return (
    <table class="server-table" aria-labelledby={id}>
      <caption>
        <strong id={id}>{title}</strong> {remark && <span class="server-note">{remark}</span>}
      </caption>
      <colgroup>
        <col class="server-kind" />
        <col />
        <col class="server-port" />
      </colgroup>
      <thead class="unseen">
        <tr>
          <th scope="col">{t('popup_servers')}</th>
          <th scope="col">{t('popup_server')}</th>
          <th scope="col">{t('popup_port')}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={t('popup_imap')} server={family.imap} />
        <Row name={t('popup_smtp')} server={family.smtp} />
      </tbody>
    </table>
  );
}

function Row({ name, server }: { name: string; server: MailServer }) {
  const port = String(server.port);
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="server-security">{t(`popup_${server.security}`)}</span>
      </th>
      <td>
        <CopyValue text={server.host} name={t('popup_copyHost', server.host)} />
      </td>
      <td>
        <CopyValue text={port} name={t('popup_copyPort', port)} />
      </td>
    </tr>
  );
}
