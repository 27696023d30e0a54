import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readDocument } from '../../lib/article/read-document';
import { readSelection } from '../../lib/article/read-selection';
import { startPage } from '../../lib/extension/start-page';
import { pagePatterns } from '../../lib/platforms/match-patterns';
import { readPage } from '../../lib/read-page';
import { makeCard } from '../../lib/ui/card/card';

export default defineContentScript({
  matches: pagePatterns(['article']),
  // The document is whole, and what the page loads later has not begun to hold us up.
  runAt: 'document_end',
  main: (context) =>
    startPage(context, {
      *read(document, { url, within }) {
        const reading = within ? yield* readSelection(url, within) : readDocument(document, url);
        return yield* readPage({ url, read: () => reading });
      },
      asked: false,
      tooLarge: () => false,
      makeCard,
    }),
});
