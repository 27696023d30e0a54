import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { listAnswerSchema } from './list-answer';
import { cardWordsSchema } from './card-words';
import { envelop } from './messages';
import type { Answers, MessageName, Sent } from './messages';
import { outlineSchema } from './outline';
import { pageAnswerSchema } from './page-answer';

/** What may come back to each message. */
const answers: { readonly [N in MessageName]: v.GenericSchema<unknown, Answers[N]> } = {
  'get-page': v.nullable(pageAnswerSchema),
  'get-outline': v.nullable(outlineSchema),
  'show-span': v.boolean(),
  'use-settings': v.null(),
  'toggle-here': v.null(),
  pause: v.null(),
  'get-list': listAnswerSchema,
  'use-list-marks': v.null(),
  'read-here': v.boolean(),
  'page-is': v.picklist(['read', 'off', 'unread']),
  'sites-gone': v.null(),
  'read-frames': v.null(),
  'page-state': v.null(),
  'get-dictionaries': v.array(v.string()),
  'go-to-note': v.null(),
  'show-hidden': v.null(),
  'get-card-words': cardWordsSchema,
  'change-hidden': v.null(),
  'mute-kind': v.null(),
  'open-report': v.null(),
};

/**
 * Sends a message to a tab. The answer is null when nobody answers (no script of ours there, or one of an older version)
 * or what comes back is not an answer.
 */
export async function ask<N extends MessageName>(name: N, sent: Sent<N>, tabId: number): Promise<Answers[N] | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, envelop(name, sent));
    const parsed = v.safeParse(answers[name], answer);
    return parsed.success ? parsed.output : null;
  } catch {
    // The browser rejects when there is no receiver: that is the answer "nobody there".
    return null;
  }
}
