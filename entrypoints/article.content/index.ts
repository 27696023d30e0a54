import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { documentSource } from '../../lib/article/read-document';
import { startPage } from '../../lib/extension/start-page';
import { pagePatterns } from '../../lib/platforms/match-patterns';
import { readPage } from '../../lib/read-page';
import { makeCard } from '../../lib/ui/card/card';

export default defineContentScript({
  matches: pagePatterns(['article']),
  // The document is whole, and what the page loads later has not begun to hold us up.
  runAt: 'document_end',
  main: (context) =>
    startPage(context, { read: (document, url) => readPage(documentSource(document, url)), asked: false, makeCard }),
});
