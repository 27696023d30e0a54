import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleBodies, readOneOfMany } from '../../lib/article/one-of-many';
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
      *read(document, { url, within, body }) {
        const whole = () => (body ? readOneOfMany(document, url, body) : readDocument(document, url));
        const reading = within ? yield* readSelection(url, within) : whole();
        return yield* readPage({ url, read: () => reading });
      },
      bodies: articleBodies,
      asked: false,
      tooLarge: () => false,
      makeCard,
    }),
});
