import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageAnswerSchema, spanSchema } from './page-answer';
import { settingsSchema } from './settings';

/** How a page stands, for badge and title. */
export const pageStateSchema = v.object({
  /** `none`: nothing to say here (a list, an article that has not arrived). */
  state: v.picklist(['off', 'self-media', 'editorial', 'unknown', 'none']),
  /** How many notes show. */
  shown: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;

/** Every message there is: what is sent, and what is answered. */
const messages = {
  /** Popup → page: what is there to tell? The page reads itself first if it has not. Null: it went away meanwhile. */
  'get-page': { sent: v.null(), answer: v.nullable(pageAnswerSchema) },
  /** Popup → page: scroll to this stretch of the article and flash it. False: it has no place. */
  'show-span': { sent: spanSchema, answer: v.boolean() },
  /** Popup → page in a private window, where nothing is stored: use these settings until the tab closes. */
  'use-settings': { sent: settingsSchema, answer: v.null() },
  /** Background → page in a private window: the reader pressed the keys that toggle highlights. */
  'toggle-here': { sent: v.null(), answer: v.null() },
  /** Page → background and an open popup: the page was read, or its switches changed. */
  'page-state': { sent: pageStateSchema, answer: v.null() },
} as const;

type Messages = typeof messages;
export type MessageName = keyof Messages;
export type Sent<N extends MessageName> = v.InferOutput<Messages[N]['sent']>;
export type Answer<N extends MessageName> = v.InferOutput<Messages[N]['answer']>;

export interface Sender {
  readonly tabId: number | null;
}

/** Answers one message; `undefined` means "not mine" and leaves it to another listener. */
export type Handlers = {
  readonly [N in MessageName]?: (sent: Sent<N>, sender: Sender) => Promise<Answer<N>> | undefined;
};

const envelope = v.object({ suyuan: v.picklist(Object.keys(messages) as MessageName[]), sent: v.unknown() });

/**
 * Sends a message to a tab, or to the extension's own pages when `tabId` is null. The answer is null when nobody
 * answers (no script of ours there, or one of an older version) or what comes back is not an answer.
 */
export async function send<N extends MessageName>(
  name: N,
  sent: Sent<N>,
  tabId: number | null,
): Promise<Answer<N> | null> {
  const message = { suyuan: name, sent };
  try {
    const answer: unknown =
      tabId === null ? await browser.runtime.sendMessage(message) : await browser.tabs.sendMessage(tabId, message);
    const parsed = v.safeParse(messages[name].answer, answer);
    return parsed.success ? (parsed.output as Answer<N>) : null;
  } catch {
    // The browser rejects when there is no receiver: that is the answer "nobody there".
    return null;
  }
}

/** Listens to the messages of our own extension; anything else, or malformed, is ignored. The answer ends it. */
export function listen(handlers: Handlers): () => void {
  const listener = (
    message: unknown,
    from: { id?: string; tab?: { id?: number } },
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id) return undefined;
    const outer = v.safeParse(envelope, message);
    if (!outer.success) return undefined;
    const name = outer.output.suyuan;
    const inner = v.safeParse(messages[name].sent, outer.output.sent);
    const handler = handlers[name] as ((sent: unknown, sender: Sender) => Promise<unknown> | undefined) | undefined;
    if (!inner.success || !handler) return undefined;
    const answer = handler(inner.output, { tabId: from.tab?.id ?? null });
    if (!answer) return undefined;
    answer.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
