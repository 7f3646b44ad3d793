/** The report a user may copy when a page looks different: plain lines, all of them on the screen before. */
import type { Trace } from '../protocol/report';
import type { Say } from '../words/message-key';

export interface ReportFacts {
  version: string;
  /** 'Chrome 156'. */
  browser: string;
  /** 'linux', as the browser names it. */
  system: string;
  /** Language of the browser's interface. */
  language: string;
  traces: readonly Trace[];
  /** What was shown here, as a pack; '' for nothing. */
  pack: string;
}

/** `t`: text of a message key. Names of guides, steps and states stay as the code has them. */
export function reportText(facts: ReportFacts, t: Say): string {
  const { version, browser, system, language, traces, pack } = facts;
  const lines = traces.map(
    ({ host, page, guide, step, state }, index) =>
      `${index + 1}. ${guide} / ${step} / ${state} @ ${page}, ${host}`,
  );
  return [
    t('help_lineVersion', version),
    t('help_lineBrowser', browser, system, language),
    t('help_lineTrail'),
    ...(lines.length ? lines : [t('help_lineNothing')]),
    ...(pack ? [t('help_lineLearned'), pack] : []),
  ].join('\n');
}
