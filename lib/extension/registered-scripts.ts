import { browser } from 'wxt/browser';
import { isChannelSite } from '../platforms/channel-sites';
import { ask } from './ask';
import { addedSites, privateOrigins } from './granted-sites';

/** A script of ours that the browser runs by itself on sites that the reader added. */
export interface SiteScript {
  /** Its file's name in `content-scripts/`, without ending. */
  readonly name: string;
  readonly hasStyle: boolean;
  /** The match patterns, inside an added site's pattern, on which it runs; empty where it has nothing to do. */
  matchesIn(site: string): readonly string[];
}

/** All scripts that run on added sites. To add one: its line here, and a content script with `registration: 'runtime'`. */
export const siteScripts: readonly SiteScript[] = [
  // A channel is added for the tags on its links; its desks' articles are read when the reader asks for one.
  { name: 'any-page', hasStyle: true, matchesIn: (site) => (isChannelSite(site) ? [] : [site]) },
  { name: 'list', hasStyle: false, matchesIn: (site) => (isChannelSite(site) ? [site] : []) },
];

/** What the browser is told of one script on one site. */
export interface Registration {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
  readonly css: string[];
  readonly runAt: 'document_end';
  readonly persistAcrossSessions: true;
}

/** What is to be registered when these origins are granted. */
export const registrationsFor = (origins: readonly string[], scripts: readonly SiteScript[]): Registration[] =>
  addedSites(origins).flatMap((site) =>
    scripts.flatMap(({ name, hasStyle, matchesIn }) => {
      const matches = [...matchesIn(site)];
      if (matches.length === 0) return [];
      const file = `content-scripts/${name}`;
      return [
        {
          id: `${name} ${site}`,
          matches,
          js: [`${file}.js`],
          css: hasStyle ? [`${file}.css`] : [],
          runAt: 'document_end',
          persistAcrossSessions: true,
        },
      ];
    }),
  );

/** Gives origins back; where the browser does not take them, nothing of ours runs there all the same. */
const giveBack = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] }).catch(() => false);

/**
 * Brings the registered scripts in line with what is granted now: new sites in, withdrawn ones out. To be called
 * whenever a grant may have changed and whenever the browser may have forgotten: at its start, after an update. Only
 * what differs is touched, so that calling it twice does nothing. Answers with the sites that are read.
 */
export function syncSiteScripts(): Promise<readonly string[]> {
  // Grants come in bursts; two of these at once would register a script twice, which the browser refuses.
  return navigator.locks.request('suyuan-site-scripts', async () => {
    const { origins = [] } = await browser.permissions.getAll();
    const strays = privateOrigins(origins);
    if (strays.length > 0) await giveBack(strays);
    const wanted = registrationsFor(origins, siteScripts);
    const present = await browser.scripting.getRegisteredContentScripts();
    const isWanted = (id: string): boolean => wanted.some((one) => one.id === id);
    const gone = present.map(({ id }) => id).filter((id) => !isWanted(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const known = new Set(present.map(({ id }) => id));
    const fresh = wanted.filter(({ id }) => !known.has(id));
    const old = wanted.filter(({ id }) => known.has(id));
    if (old.length > 0) await browser.scripting.updateContentScripts(old);
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
    return addedSites(origins);
  });
}

/** Tells open pages of sites that are ours no more, so that they take their marks off. */
async function tellGone(sites: readonly string[]): Promise<void> {
  const tabs = sites.length > 0 ? await browser.tabs.query({}) : [];
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [ask('sites-gone', [...sites], id)])));
}

const sync = (): void =>
  void syncSiteScripts().catch((error: unknown) => {
    console.error('[suyuan] the scripts of added sites could not be brought in line', error);
  });

/** Keeps registrations and grants in step from now on; for the background, at the top of its script. */
export function keepSiteScripts(): void {
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    sync();
    void tellGone(addedSites(origins));
  });
}
