import type { MessageKey } from '@/utils/words/message-key';
import './base.css';
import { type ComponentChildren, render } from 'preact';
import { isToolbarPopup } from '@/utils/popup/browser-target';
import { speak, t } from '@/utils/words/i18n';

/** Puts an extension page's content into its `#app`, in the language the user chose. `title`: message key of what the page is called. */
export async function mountPage(content: ComponentChildren, title: MessageKey = 'extName'): Promise<void> {
  await speak();
  const root = document.documentElement;
  root.lang = t('shared_lang');
  root.classList.toggle('in-popup', isToolbarPopup());
  document.title = t(title);
  const place = document.getElementById('app');
  if (place) render(content, place);
}
