import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { bringDictionaries } from './bring-dictionaries';
import { cardAround } from './card-around';
import type { CardMaker } from './card-surface';
import { keptHiddenNotes } from './hidden-notes';
import { watchKept } from './kept';
import { listen, tell } from './messages';
import { tellOutline } from './outline';
import { PagePanel } from './page-panel';
import { PageSession } from './page-session';
import type { ReadingWork } from './page-reader';
import { onPlain } from './plain-article';
import { readSettings, watchSettings } from './stored-settings';

/** What one of our page scripts is about. */
export interface PageScript {
  /** Begins to read the document as the one that stands at this address. */
  read(document: Document, url: URL): ReadingWork | Promise<ReadingWork>;
  /** The reader asked for this page, or for all of its site: it is marked whoever speaks. */
  readonly asked: boolean;
  readonly makeCard: CardMaker;
}

const none = (work: Promise<void>): Promise<null> => work.then(() => null);

/**
 * Reads the page that this script was put into, and keeps its marks, its messages and its settings in step until the
 * page goes or the extension does. All page scripts begin here; each brings its own way to read.
 */
export async function startPage(context: ContentScriptContext, script: PageScript): Promise<void> {
  const around = {
    document,
    asked: script.asked,
    read: async (url: URL) => {
      await bringDictionaries(document);
      return script.read(document, url);
    },
    isAlive: () => context.isValid,
    onShow: () => panel.learn(),
    report: (state: Parameters<typeof tell<'page-state'>>[1]) => void tell('page-state', state),
    card: await cardAround(script.makeCard),
  };
  const session = new PageSession(around, new URL(location.href), await readSettings());
  const panel = new PagePanel(document, session);
  const ends = [
    watchSettings((settings) => void session.useStored(settings)),
    watchKept(keptHiddenNotes, (hidden) => session.card.hidden.use(hidden)),
    answer(session),
    panel.listen(),
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
  // Single-page sites go on without a load. Only scripts hear of it; nothing is polled.
  globalThis.navigation?.addEventListener(
    'currententrychange',
    ({ navigationType }) => void session.moved(new URL(location.href), navigationType === 'replace'),
    { signal: context.signal },
  );
  await session.apply();
}

/** Answers the extension's questions about this page. */
const answer = (session: PageSession): (() => void) =>
  listen({
    'get-page': () => session.tell(),
    'get-outline': async ({ sentences }) => session.reading && tellOutline(session.reading, sentences),
    'show-span': async (span) => session.flash(span),
    'use-settings': (settings) => none(session.useOwn(settings)),
    'toggle-here': () => none(session.toggle()),
    'go-to-note': (direction) => none(session.card.step(direction)),
    'show-hidden': async () => session.card.hidden.showAll(),
    pause: (paused) => none(session.hold({ paused })),
  });
