import type { MessageKey } from '@/utils/words/message-key';
import './edit.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/shared/Button';
import type { CodeSummary } from '@/utils/codes/code';
import { isMailAddress } from '@/utils/popup/address';
import { areTagsTooMany, dateField, endOfDay, tagsOf, tagsText } from '@/utils/popup/edit-words';
import { ask } from '@/utils/protocol/ask';
import { t } from '@/utils/words/i18n';
import { usePopupActions } from '../popup-actions';
import { EditField } from './EditField';

export type EditPart = 'address' | 'name' | 'expires' | 'tags';

interface Props {
  code: CodeSummary;
  /** The field one came for. */
  first: EditPart;
  onClose: () => void;
}

/** What the user may say about a code: whose it is, its name, when it ends, and tags of their own. */
export function EditForm({ code, first, onClose }: Props) {
  const { refresh } = usePopupActions();
  const [wrong, setWrong] = useState<{ part: EditPart | null; error: MessageKey } | null>(null);
  const [busy, setBusy] = useState(false);

  const form = useRef<HTMLFormElement>(null);
  const focus = (part: EditPart) => fieldOf(form.current, part)?.focus();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, where the user wanted to be
  useEffect(() => focus(first), []);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const typed = (part: EditPart) => fieldOf(form.current, part)?.value.trim() ?? '';
    const refuse = (part: EditPart, error: MessageKey) => {
      setWrong({ part, error });
      focus(part);
    };
    const address = typed('address');
    const tags = tagsOf(typed('tags'));
    if (address && !isMailAddress(address)) return refuse('address', 'popup_addressInvalid');
    if (areTagsTooMany(tags)) return refuse('tags', 'popup_editTagsMany');
    const date = typed('expires');
    // The day as it stands keeps its hour; only another day is a change.
    const expiresAt = date === dateField(code.expiresAt) ? code.expiresAt : endOfDay(date);
    setBusy(true);
    const silent = { ok: false, error: 'popup_workerSilent' as const };
    const change = { id: code.id, address, name: typed('name'), expiresAt, tags };
    const { ok, error } = await ask('codes/edit', change).catch(() => silent);
    setBusy(false);
    if (!ok) return setWrong({ part: null, error: error ?? 'popup_editFailed' });
    await refresh();
    onClose();
  };

  const field = (part: EditPart) => ({
    id: `${part}-${code.id}`,
    name: part,
    invalid: wrong?.part === part ? t(wrong.error) : '',
  });
  return (
    <form
      ref={form}
      class="edit"
      novalidate
      aria-label={t('popup_editTitle', code.address || t('popup_noAddress'))}
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <EditField {...field('address')} label={t('csv_address')} type="email" value={code.address} max={254} />
      <EditField {...field('name')} label={t('csv_name')} value={code.name} max={100} />
      <EditField
        {...field('expires')}
        label={t('popup_editExpires')}
        type="date"
        value={dateField(code.expiresAt)}
        hint={t('popup_editExpiresHint')}
      />
      <EditField
        {...field('tags')}
        label={t('csv_tags')}
        value={tagsText(code.tags)}
        hint={t('popup_editTagsHint')}
      />
      <p class="field-error" role="alert">
        {wrong?.part === null && t(wrong.error)}
      </p>
      <div class="card-buttons">
        <Button type="submit" look="primary" busy={busy}>
          {t('shared_save')}
        </Button>
        <Button onClick={onClose}>{t('shared_cancel')}</Button>
      </div>
    </form>
  );
}

const fieldOf = (form: HTMLFormElement | null, part: EditPart) =>
  form?.elements.namedItem(part) as HTMLInputElement | null;
