import { defineConfig } from 'wxt';
import { hostPatterns } from './lib/platforms/match-patterns';
import { cssAsWritten } from './scripts/css-as-written.mjs';
import { readabilityByNodes } from './scripts/readability-by-nodes.mjs';
import { wordData } from './scripts/word-data.mjs';

/** All have `highlightsFromPoint` and underlines in `::highlight()`; older ones would need other ways to paint. */
const CHROMIUM = '140';
const FIREFOX = '150.0';

/** One file of what most of our pages share, instead of a dozen small ones: a popup opens sooner. */
const FEW_FILES = { groups: [{ name: 'shared', minShareCount: 3 }] };

const ICON_SIZES = [16, 32, 48, 128];
const icon = (name: string): Record<number, string> =>
  Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${name}-${size}.png`]));

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  modulesDir: 'scripts/modules',
  // Every browser that we run in preloads modules by itself; the substitute would bring a `fetch` into our pages.
  vite: () => ({
    plugins: [wordData(), readabilityByNodes(), cssAsWritten()],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // Our pages are built together; scripts stand alone, and have nothing to share.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rollupOptions?.output;
      if (entrypoints.length > 1 && output && !Array.isArray(output)) output.codeSplitting = FEW_FILES;
    },
  },
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    icons: icon('suyuan'),
    action: { default_title: '__MSG_short_name__', default_icon: icon('suyuan') },
    // storage: the reader's switches. activeTab: the popup and the shortcut learn the address of the tab they are about,
    // and read it when asked. scripting: to read a page on request, and sites that the reader added. contextMenus: to ask.
    // sidePanel: the whole list beside the article; Firefox's sidebar needs no permission.
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Never asked for as a whole: one origin at a time, when the reader adds a site. Mirrors are often http.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The same hosts as the content script's, so that a refusal can be told and asked about.
    host_permissions: hostPatterns(),
    commands: {
      'toggle-highlights': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_toggle_highlights__',
      },
      // Firefox opens the sidebar by a command of its own.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-panel']: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_open_panel__',
      },
      'next-note': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_next_note__' },
      'previous-note': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_previous_note__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'suyuan@suyuan.example',
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX },
          },
        }
      : { minimum_chrome_version: CHROMIUM }),
  }),
});
