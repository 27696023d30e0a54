import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ownFrames } from '../article/article-frame';
import { ArticleInView } from '../highlights/article-in-view';
import { bringDictionaries } from './bring-dictionaries';
import { cardAround } from './card-around';
import type { CardMaker } from './card-surface';
import { FrameArticle, documentUrl } from './frame-article';
import { isInSites } from './granted-sites';
import { keptHiddenNotes } from './hidden-notes';
import { watchKept } from './kept';
import { listen, tell } from './messages';
import type { PageState } from './messages';
import { tellOutline } from './outline';
import { PagePanel } from './page-panel';
import { PageSession } from './page-session';
import type { ReadingWork } from './page-reader';
import { onPlain } from './plain-article';
import { readSettings, watchSettings } from './stored-settings';
import type { Wish } from './surroundings';

/** What one of our page scripts is about. */
export interface PageScript {
  /** Begins to read what is wished for of the document. */
  read(document: Document, wish: Wish): ReadingWork;
  /** The reader asked for this page, or for all of its site: it is marked whoever speaks. */
  readonly asked: boolean;
  /** The bodies of a page's articles when it holds several; none for a page of one. */
  bodies(document: Document, url: URL): readonly Element[];
  /** Whether the last reading gave up because of the page's size. */
  tooLarge(): boolean;
  readonly makeCard: CardMaker;
}

const none = (work: Promise<void>): Promise<null> => work.then(() => null);

/** What the reader selected in a document, or null. */
function selectedIn(page: Document | null): Range | null {
  const selection = page?.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : null;
}

/** What the reader selected on this page: in its document, or in a frame of its own origin. */
const selectedRange = (): Range | null =>
  [document, ...ownFrames(document).map((frame) => frame.contentDocument)]
    .map(selectedIn)
    .find((range) => range !== null) ?? null;

/**
 * Reads the page that this script was put into, and keeps its marks, its messages and its settings in step until the
 * page goes or the extension does. All page scripts begin here; each brings its own way to read.
 */
export async function startPage(context: ContentScriptContext, script: PageScript): Promise<void> {
  const around = {
    document,
    asked: script.asked,
    read: async (wish: Wish) => {
      await bringDictionaries(document);
      return script.read(document, wish);
    },
    tooLarge: () => script.tooLarge(),
    isAlive: () => context.isValid,
    onShow: () => {
      panel.learn();
      frame.look();
      inView.look();
    },
    onBeside: () => inView.look(),
    report: (state: PageState) => void tell('page-state', state),
    card: await cardAround(script.makeCard),
  };
  const session = new PageSession(around, documentUrl(), await readSettings());
  const frame = new FrameArticle(document, {
    isMissing: () => session.reading !== null && session.is === 'unread',
    isAsked: () => session.choices.asked,
  });
  frame.watch(context.signal);
  const inView = new ArticleInView(
    () => (session.choices.on ? script.bodies(document, documentUrl()) : []),
    session.turnTo,
  );
  const panel = new PagePanel(document, session);
  const ends = [
    watchSettings((settings) => void session.change((choices) => choices.useStored(settings))),
    watchKept(keptHiddenNotes, (hidden) => session.card.hidden.use(hidden)),
    answer(session, frame.speaks),
    panel.listen(),
  ];
  onPlain((plain) => void session.hold({ plain }));
  context.onInvalidated(() => {
    session.stop();
    inView.stop();
    try {
      for (const end of ends) end();
    } catch {
      // "Extension context invalidated": the browser has taken our listeners away with the extension.
    }
  });
  context.addEventListener(window, 'pageshow', (event) => {
    if (event.persisted) void session.returned();
  });
  // Single-page sites go on without a load. Only scripts hear of it; nothing is polled.
  globalThis.navigation?.addEventListener(
    'currententrychange',
    ({ navigationType }) => void session.moved(documentUrl(), navigationType === 'replace'),
    { signal: context.signal },
  );
  // Not waited for: in a hidden tab it waits until that is seen, and so would whoever put us here.
  void session.apply();
}

/** Answers the extension's questions about this page. */
const answer = (session: PageSession, isDeaf: () => boolean): (() => void) =>
  listen(
    {
      'get-page': () => session.tell(),
      'get-outline': async ({ sentences }) => session.reading && tellOutline(session.reading, sentences),
      'show-span': async (span) => session.flash(span),
      'use-settings': (settings) => none(session.change((choices) => choices.useOwn(settings))),
      'toggle-here': () => none(session.change((choices) => choices.toggle())),
      'go-to-note': (direction) => none(session.card.step(direction)),
      'show-hidden': async () => session.card.hidden.showAll(),
      pause: (paused) => none(session.hold({ paused })),
      'page-is': async () => session.is,
      'read-here': async (what) => {
        const within = what === 'selection' ? selectedRange() : null;
        return (what === 'page' || within !== null) && session.readHere(within);
      },
      'sites-gone': async (sites) => {
        if (!isInSites(location.href, sites)) return null;
        session.stop();
        void tell('page-state', { state: 'none', shown: 0 });
        return null;
      },
    },
    isDeaf,
  );
