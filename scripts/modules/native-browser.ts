import { defineWxtModule } from 'wxt/modules';

/**
 * A WXT module: the page's script takes the browser's own API, not the polyfill. It sends and hears messages and reads
 * the storage, which are the same in every browser that we run in (MV3's promises; an answer by `sendResponse`), and it
 * is loaded with every article: 3 KB less. Background, popup and pages go through the polyfill.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every(({ type }) => type === 'content-script')) return;
    const others = [config.resolve?.alias ?? []]
      .flat()
      .flatMap((alias) =>
        'find' in alias && 'replacement' in alias
          ? [alias]
          : Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
      );
    const kept = others.filter(({ find }) => find !== 'wxt/browser');
    config.resolve = { ...config.resolve, alias: kept as { find: string; replacement: string }[] };
  });
});
