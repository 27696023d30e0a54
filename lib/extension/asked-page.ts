import { browser } from 'wxt/browser';
import { ask } from './ask';
import type { PageAnswer, ToldNote } from './page-answer';
import { webAddress } from './place';

/** The page that one of our pages was opened about. */
export interface AskedPage {
  readonly address: string | null;
  readonly answer: PageAnswer;
  /** The note that is meant, or null when none is or it is gone. */
  readonly note: ToldNote | null;
}

const count = (value: string | null): number | null =>
  value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null;

/**
 * The page and note named by `?tab=ID&note=N` (N: the note's place in what the page tells). Null when no tab is named,
 * it has been closed, or nobody answers there.
 */
export async function askedPage(query: URLSearchParams): Promise<AskedPage | null> {
  const id = count(query.get('tab'));
  if (id === null) return null;
  const tab = await browser.tabs.get(id).catch(() => null);
  const answer = tab && (await ask('get-page', null, id));
  if (!answer) return null;
  const note = answer.notes[count(query.get('note')) ?? -1] ?? null;
  return { address: webAddress(tab.url)?.href ?? null, answer, note };
}
