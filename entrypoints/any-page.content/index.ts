import '../article.content/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { anyPageScript } from '../../lib/extension/any-page-script';
import { startPage } from '../../lib/extension/start-page';
import { makeCard } from '../../lib/ui/card/card';

// In no manifest: put into a page when its reader asks, and into the sites that a reader added.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_end',
  main: (context) => startPage(context, { ...anyPageScript(true), makeCard }),
});
