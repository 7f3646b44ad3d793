/** What `chrome://extensions` can do, through its own API. */
import type { Session } from '../../e2e/harness';

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

async function withDeveloperMode(session: Session, incognito: boolean): Promise<void> {
  const settings = await session.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    async ({ extensionId, incognitoAccess }) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if (incognitoAccess) {
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess });
      }
    },
    { extensionId: session.extensionId, incognitoAccess: incognito },
  );
}

/** Without developer mode, an unpacked extension that is restarted stays off. */
export const allowRestarts = (session: Session): Promise<void> => withDeveloperMode(session, false);

/** Restarts the extension, which has no pages for a moment. */
export const allowIncognito = (session: Session): Promise<void> => withDeveloperMode(session, true);
