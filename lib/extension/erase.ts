import { browser } from 'wxt/browser';
import { forgetKept } from './kept';
import { clearSync } from './sync';

/**
 * Erases all that the extension keeps anywhere: on this device, for this session, in the browser's sync; and gives back
 * the access to sites that the reader added. What was given at installation can only be withdrawn in the browser.
 */
export async function eraseEverything(): Promise<void> {
  await forgetKept();
  await Promise.all([browser.storage.session?.clear(), clearSync(), giveBackAccess()]);
}

async function giveBackAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(browser.runtime.getManifest().host_permissions);
  const added = origins.filter((origin) => !installed.has(origin));
  // One by one: what the browser refuses to take back must not hold up the others.
  await Promise.allSettled(added.map((origin) => browser.permissions.remove({ origins: [origin] })));
}
