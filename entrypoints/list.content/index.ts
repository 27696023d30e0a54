import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { linkTags as en } from '../../assets/locales/en.json';
import { linkTags as zhCN } from '../../assets/locales/zh-CN.json';
import { linkTags as zhTW } from '../../assets/locales/zh-TW.json';
import { ListSession } from '../../lib/extension/list-session';
import { listen } from '../../lib/extension/messages';
import type { Settings } from '../../lib/extension/settings';
import { readSettings, watchSettings } from '../../lib/extension/stored-settings';
import { pagePatterns } from '../../lib/platforms/match-patterns';
import { readUrl } from '../../lib/platforms/read-url';
import { chooseLanguage } from '../../lib/ui/catalogue';

// One by one, so that this script carries three short lists of words and not three catalogues.
const WORDS = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as const;
/** Pages with lists of articles, and those with recommendations beside or under what they show. */
const PAGES = ['list', 'account', 'article', 'video'] as const;

const wordsFor = ({ language }: Settings) => WORDS[chooseLanguage(language, browser.i18n.getUILanguage())];
const none = (work: void): Promise<null> => Promise.resolve(work).then(() => null);

export default defineContentScript({
  matches: pagePatterns(PAGES),
  runAt: 'document_end',
  async main(context) {
    const url = new URL(location.href);
    // A match pattern is wider than the address that it stands for.
    if (!PAGES.some((page) => page === readUrl(url)?.page)) return;
    const around = { document, url, wordsFor, isAlive: () => context.isValid };
    const session = new ListSession(around, await readSettings());
    const ends = [
      watchSettings((settings) => session.useStored(settings)),
      listen({
        // Read anew: the popup asks right after it has stored a choice, which may reach us later than its question.
        'get-list': async () => {
          session.useStored(await readSettings());
          return session.tell();
        },
        'use-list-marks': (on) => none(session.useOwn(on)),
        pause: (paused) => none(session.pause(paused)),
      }),
    ];
    context.onInvalidated(() => {
      session.stop();
      try {
        for (const end of ends) end();
      } catch {
        // "Extension context invalidated": the browser has taken our listeners away with the extension.
      }
    });
    session.apply();
  },
});
