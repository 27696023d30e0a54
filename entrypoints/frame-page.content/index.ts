import '../article.content/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { anyPageScript } from '../../lib/extension/any-page-script';
import { isArticleFrame, wasAsked } from '../../lib/extension/frame-article';
import { startPage } from '../../lib/extension/start-page';
import { makeCard } from '../../lib/ui/card/card';

// Put into all frames of a page that holds no article itself; only the frame that does goes on.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_end',
  main: (context) => (isArticleFrame() ? startPage(context, { ...anyPageScript(wasAsked()), makeCard }) : undefined),
});
