import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ListAnswer } from './list-answer';
import type { Outline } from './outline';
import { KINDS } from '../rules/kind';
import type { CardWords } from './card-words';
import { hiddenChangeSchema } from './hidden-notes';
import { spanSchema } from './page-answer';
import type { PageAnswer } from './page-answer';
import { settingsSchema } from './settings';

/** How a page stands, for badge and title. */
export const pageStateSchema = v.object({
  /** `none`: nothing to say here (a list, an article that has not arrived). `asked`: read because the reader asked. */
  state: v.picklist(['off', 'self-media', 'editorial', 'unknown', 'asked', 'none']),
  /** How many notes show. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** Every message there is: what is sent. What comes back is checked where it is asked for (`ask.ts`). */
const messages = {
  /** Popup → page: what is there to tell? The page reads itself first if it has not. Null: it could not be read. */
  'get-page': v.null(),
  /** Panel → page: where paragraphs lie, and sentences if they are wanted. Null: it was not read. */
  'get-outline': v.object({ sentences: v.boolean() }),
  /** Popup → page: scroll to this stretch of the article and flash it. False: it has no place. */
  'show-span': spanSchema,
  /** Popup → page in a private window, where nothing is stored: use these settings until the tab closes. */
  'use-settings': settingsSchema,
  /** Background → page in a private window: the reader pressed the keys that toggle highlights. */
  'toggle-here': v.null(),
  /** Popup → page: no marks in this tab until the page is left or the reader goes on (true), or marks again (false). */
  pause: v.boolean(),
  /** Popup → page: which links carry marks? */
  'get-list': v.null(),
  /** Popup → page in a private window, where nothing is stored: marks on links on or off until the tab closes. */
  'use-list-marks': v.boolean(),
  /** Popup or background → page: the reader asks for the page, or for what is selected of it. False: not read. */
  'read-here': v.picklist(['page', 'selection']),
  /** Background → page: is there an article whose marks can be switched? */
  'page-is': v.null(),
  /** Background → page: these sites (match patterns) are ours no more. */
  'sites-gone': v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1000)),
  /** Page → background: the article stands in a frame; put our script there. `asked`: because the reader asked. */
  'read-frames': v.object({ asked: v.boolean() }),
  /** Page → background and an open popup: the page was read, or its switches changed. */
  'page-state': pageStateSchema,
  /** Page → background: this page is Traditional; what folds it? */
  'get-dictionaries': v.null(),
  /** Background → page: the reader pressed the keys that go from note to note. */
  'go-to-note': v.picklist(['next', 'previous']),
  /** Popup → page: show all notes again that the reader has hidden here. */
  'show-hidden': v.null(),
  /** Page → background: the card's words, in the language that the reader chose. */
  'get-card-words': v.null(),
  /** Page → background, not from private windows: a note of this page is hidden, or shown again. */
  'change-hidden': hiddenChangeSchema,
  /** Page → background, not from private windows: fewer of this kind, everywhere, or as many as before. */
  'mute-kind': v.object({ kind: v.picklist(KINDS), on: v.boolean() }),
  /** Page → background: the reader wants to report the note at this index of the page's notes (as `get-page` has them). */
  'open-report': v.object({ note: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
} as const;

/** What is answered to each. */
export interface Answers {
  'get-page': PageAnswer | null;
  'get-outline': Outline | null;
  'show-span': boolean;
  'use-settings': null;
  'toggle-here': null;
  pause: null;
  'get-list': ListAnswer;
  'use-list-marks': null;
  'read-here': boolean;
  'page-is': 'read' | 'off' | 'unread';
  'sites-gone': null;
  'read-frames': null;
  'page-state': null;
  'get-dictionaries': readonly string[];
  'go-to-note': null;
  'show-hidden': null;
  'get-card-words': CardWords;
  'change-hidden': null;
  'mute-kind': null;
  'open-report': null;
}

type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Sent<N extends MessageName> = v.InferOutput<Messages[N]>;

export interface Sender {
  readonly tabId: number | null;
  /** Whether the tab is in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** Answers one message; `undefined` means "not mine" and leaves it to another listener. */
export type Handlers = {
  readonly [N in MessageName]?: (sent: Sent<N>, sender: Sender) => Promise<Answers[N]> | undefined;
};

const envelope = v.object({ suyuan: v.picklist(Object.keys(messages) as MessageName[]), sent: v.unknown() });

/** The message as it travels. */
export const envelop = <N extends MessageName>(name: N, sent: Sent<N>): unknown => ({ suyuan: name, sent });

/** Tells the extension's own pages something. Nobody may be there to hear it, or the extension be gone: then nothing. */
export async function tell<N extends MessageName>(name: N, sent: Sent<N>): Promise<void> {
  try {
    await browser.runtime.sendMessage(envelop(name, sent));
  } catch {
    // Nothing depends on it: whoever opens later asks.
  }
}

const never = (): boolean => false;

/**
 * Listens to the messages of our own extension; anything else, or malformed, is ignored, and so is everything while it
 * `isDeaf`. The answer ends it.
 */
export function listen(handlers: Handlers, isDeaf: () => boolean = never): () => void {
  const listener = (
    message: unknown,
    from: { id?: string; tab?: { id?: number; incognito?: boolean } },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id || isDeaf()) return undefined;
    const outer = v.safeParse(envelope, message);
    if (!outer.success) return undefined;
    const name = outer.output.suyuan;
    const inner = v.safeParse(messages[name], outer.output.sent);
    const handler = handlers[name] as ((sent: unknown, sender: Sender) => Promise<unknown> | undefined) | undefined;
    if (!inner.success || !handler) return undefined;
    const answer = handler(inner.output, {
      tabId: from.tab?.id ?? null,
      isPrivate: from.tab?.incognito ?? false,
    });
    if (!answer) return undefined;
    answer.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
