import '../article.content/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { AnyPage } from '../../lib/article/any-page';
import { readSelection } from '../../lib/article/read-selection';
import { startPage } from '../../lib/extension/start-page';
import { readPage } from '../../lib/read-page';
import { makeCard } from '../../lib/ui/card/card';

// In no manifest: put into a page when its reader asks, and into the sites that a reader added.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_end',
  main(context) {
    const page = new AnyPage();
    return startPage(context, {
      *read(document, { url, within, byReader }) {
        const reading = yield* within ? readSelection(url, within) : page.read(document, url, byReader);
        return yield* readPage({ url, read: () => reading });
      },
      asked: true,
      tooLarge: () => page.tooLarge,
      makeCard,
    });
  },
});
