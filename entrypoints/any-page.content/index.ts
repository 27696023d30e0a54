import '../article.content/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { documentSource } from '../../lib/article/read-document';
import { startPage } from '../../lib/extension/start-page';
import { readPage } from '../../lib/read-page';
import { makeCard } from '../../lib/ui/card/card';

// In no manifest: put into a page when its reader asks, and into the sites that a reader added.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_end',
  main: (context) =>
    startPage(context, { read: (document, url) => readPage(documentSource(document, url)), asked: true, makeCard }),
});
