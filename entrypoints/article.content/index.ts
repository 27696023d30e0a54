import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bringDictionaries } from '../../lib/extension/bring-dictionaries';
import { listen, tell } from '../../lib/extension/messages';
import type { PageState } from '../../lib/extension/messages';
import { onPlain } from '../../lib/extension/plain-article';
import { PageSession } from '../../lib/extension/page-session';
import { readSettings, watchSettings } from '../../lib/extension/stored-settings';
import { pagePatterns } from '../../lib/platforms/match-patterns';
import { documentSource } from '../../lib/article/read-document';
import { readPage } from '../../lib/read-page';

const none = (work: Promise<void>): Promise<null> => work.then(() => null);

export default defineContentScript({
  matches: pagePatterns(['article']),
  // The document is whole, and what the page loads later has not begun to hold us up.
  runAt: 'document_end',
  async main(context) {
    const url = new URL(location.href);
    const around = {
      document,
      url,
      read: async () => {
        await bringDictionaries(document);
        return readPage(documentSource(document, url));
      },
      isAlive: () => context.isValid,
      report: (state: PageState) => void tell('page-state', state),
    };
    const session = new PageSession(around, await readSettings());
    const ends = [
      watchSettings((settings) => void session.useStored(settings)),
      listen({
        'get-page': () => session.tell(),
        'show-span': async (span) => session.flash(span),
        'use-settings': (settings) => none(session.useOwn(settings)),
        'toggle-here': () => none(session.toggle()),
        pause: (paused) => none(session.hold({ paused })),
      }),
    ];
    onPlain((plain) => void session.hold({ plain }));
    context.onInvalidated(() => {
      session.stop();
      try {
        for (const end of ends) end();
      } catch {
        // "Extension context invalidated": the browser has taken our listeners away with the extension.
      }
    });
    context.addEventListener(window, 'pageshow', (event) => {
      if (event.persisted) void session.returned();
    });
    await session.apply();
  },
});
