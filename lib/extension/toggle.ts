import { ask } from './ask';
import { isOn, switchHighlights } from './choices';
import { placeOf, webAddress } from './place';
import { mayBeRead, readOnRequest } from './read-on-request';
import { updateSettings } from './stored-settings';

/** What we need to know of a tab. */
export interface ToggledTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/**
 * The keys were pressed in a tab. A page that is not read yet is read; elsewhere highlights go off if they are on, and
 * the other way round. In a private window nothing is stored.
 */
export async function toggleTab(tab: ToggledTab, isOurs: (url: URL) => boolean): Promise<void> {
  const url = webAddress(tab.url);
  if (tab.id === undefined || !mayBeRead(url)) return;
  const is = await ask('page-is', null, tab.id);
  const canToggle = is === 'read' || is === 'off' || (is !== null && isOurs(url));
  if (!canToggle) await readOnRequest(tab, 'page');
  else if (tab.incognito) await ask('toggle-here', null, tab.id);
  else {
    const place = placeOf(url);
    await updateSettings((settings) => switchHighlights(settings, place, 'page', !isOn(settings, place)));
  }
}
