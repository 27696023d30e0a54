import { ask } from './ask';
import { isOn, switchHighlights } from './choices';
import { placeOf, webAddress } from './place';
import { updateSettings } from './stored-settings';

/** What we need to know of a tab. */
export interface ToggledTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** Highlights of the tab's page off if they are on, and the other way round; in a private window nothing is stored. */
export async function toggleTab(tab: ToggledTab, isOurs: (url: URL) => boolean): Promise<void> {
  const url = webAddress(tab.url);
  if (!url || tab.id === undefined || !isOurs(url)) return;
  if (tab.incognito) await ask('toggle-here', null, tab.id);
  else {
    const place = placeOf(url);
    await updateSettings((settings) => switchHighlights(settings, place, 'page', !isOn(settings, place)));
  }
}
