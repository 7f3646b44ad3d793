import { useState } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import { isAboutIp } from '@/utils/popup/about-ip';
import type { FailedLogin } from '@/utils/popup/advice';
import { isToolbarPopup } from '@/utils/popup/browser-target';
import { type ClientsPlace, placeOf } from '@/utils/popup/clients-place';
import { SEARCH_FROM } from '@/utils/popup/code-list';
import { MESSAGE_VIEW } from '@/utils/popup/views';
import { FIRST } from '@/utils/providers/site';
import { t } from '@/utils/words/i18n';
import { Actions } from './Actions';
import { Codes } from './Codes';
import { Lazy } from './Lazy';
import { PopupActionsContext } from './popup-actions';
import { ServerFold } from './ServerFold';
import { UnsavedAlert } from './UnsavedAlert';
import { useCodes } from './use-codes';
import { type StartChoice, useGuide } from './use-guide';
import { useHandover } from './use-handover';
import { useTarget } from './use-target';

const loadDiagnose = () => import('./diagnose/DiagnoseView').then(({ DiagnoseView }) => DiagnoseView);
const loadStatus = () => import('./StatusStrip').then(({ StatusStrip }) => StatusStrip);
const loadSiteOffer = () => import('./SiteOffer').then(({ SiteOffer }) => SiteOffer);
const loadMore = () => import('./More').then(({ More }) => More);
const loadProviders = () => import('./provider/ProviderView').then(({ ProviderView }) => ProviderView);
const loadClients = () => import('./clients/ClientsView').then(({ ClientsView }) => ClientsView);

/** Once the main screen is there again, the focus goes back to where it came from. */
const focusSoon = (...ids: string[]) =>
  requestAnimationFrame(() =>
    ids
      .map((id) => document.getElementById(id))
      .find(Boolean)
      ?.focus(),
  );

/** `asking`: the message for the administrator is wanted at once. */
interface Diagnosing {
  about?: FailedLogin | undefined;
  asking?: boolean;
}

/** The popup's main screen: what goes on, what can be done, what is kept. */
export function Home() {
  const [diagnosing, setDiagnosing] = useState<Diagnosing | null>(() =>
    location.hash === `#${MESSAGE_VIEW}` ? { asking: true } : null,
  );
  const [choosing, setChoosing] = useState(false);
  const [place, setPlace] = useState<ClientsPlace | null>(() => placeOf(location.hash));
  const guide = useGuide();
  const handover = useHandover();
  // A code that storage refused changes nothing in storage: a step of the guide is the sign to look.
  const [listing, refresh] = useCodes(`${guide.status?.step ?? ''} ${guide.status?.state ?? ''}`);
  const [target, lookAgain] = useTarget();
  const host = target.kind === 'none' ? '' : target.host;
  const provider = target.kind === 'page' ? target.provider : FIRST;
  const told = listing === null || listing === 'silent' ? null : listing;
  const codes = told?.codes ?? null;

  const renewed = codes?.find(({ id }) => id === guide.status?.codeId)?.address ?? '';

  if (diagnosing) {
    const onBack = () => {
      setDiagnosing(null);
      focusSoon('diagnose');
    };
    return (
      <Lazy load={loadDiagnose} with={{ codes: codes ?? [], ...diagnosing, onStart: guide.start, onBack }} />
    );
  }
  if (choosing) {
    const onBack = () => {
      setChoosing(false);
      focusSoon('choose');
    };
    const onStart = async (choice?: StartChoice) => {
      setChoosing(false);
      await guide.start('get-code', undefined, choice);
    };
    return <Lazy load={loadProviders} with={{ onStart, onBack }} />;
  }
  const choose = () => setChoosing(true);
  const diagnose = (about?: FailedLogin) => setDiagnosing({ about });
  const others = (codeId: string) => setPlace({ codeId, clientId: null });
  const linkable = told?.linkable ?? [];
  const desk = { refresh, start: guide.start, choose, diagnose, others, handover, linkable };
  const code = codes?.find(({ id }) => id === place?.codeId);
  if (place && code) {
    const onBack = () => {
      setPlace(null);
      focusSoon(`clients-${code.id}`, 'codes-title');
    };
    return (
      <PopupActionsContext.Provider value={desk}>
        <Lazy load={loadClients} with={{ code, start: place.clientId, onBack }} />
      </PopupActionsContext.Provider>
    );
  }
  const ip = isAboutIp(target, codes ?? []);
  return (
    <PopupActionsContext.Provider value={desk}>
      {codes
        ?.filter(({ unsaved }) => unsaved)
        .map((code) => (
          <UnsavedAlert key={code.id} code={code} />
        ))}
      {target.kind === 'unknown-host' && (
        <Lazy load={loadSiteOffer} with={{ ...target, onEnabled: lookAgain }} />
      )}
      {guide.status?.guide && (
        <Lazy
          load={loadStatus}
          with={{ status: guide.status, renewed, onStop: guide.stop, onHide: () => guide.hide(host) }}
        />
      )}
      <Actions
        short={(codes?.length ?? 0) >= SEARCH_FROM}
        ip={ip}
        isNew={codes?.length === 0}
        provider={provider}
      />
      <Codes listing={listing} />
      {/* Not before the list: it would be pushed down. */}
      {listing !== null && (
        <footer class="foot">
          {codes?.length === 0 && <ServerFold host={host} provider={provider} />}
          {/* A tab has room for all of it. */}
          <details class="more" open={!isToolbarPopup()}>
            <summary>
              {t('popup_moreTitle')}
              <Icon name="down" />
            </summary>
            <Lazy
              load={loadMore}
              with={{ host, provider, ip, start: guide.start, choose: codes?.length ? choose : undefined }}
            />
          </details>
        </footer>
      )}
    </PopupActionsContext.Provider>
  );
}
