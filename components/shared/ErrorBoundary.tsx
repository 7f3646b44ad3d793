import { Component, type ComponentChildren } from 'preact';
import { t } from '@/utils/words/i18n';
import { Button } from './Button';
import { Notice } from './Notice';

/** Calm words in place of a blank page. The error itself goes nowhere: it could hold what the user typed. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice tone="attention" role="alert">
        <p>{t('popup_crashed')}</p>
        <Button onClick={() => location.reload()}>{t('popup_reload')}</Button>
      </Notice>
    );
  }
}
