import '../../lib/ui/tokens.css';
import './style.css';
import { browser } from 'wxt/browser';
import { askedPage } from '../../lib/extension/asked-page';
import { readSettings, watchSettings } from '../../lib/extension/stored-settings';
import type { Settings } from '../../lib/extension/settings';
import { chooseLanguage, wordsOf } from '../../lib/ui/catalogue';
import { replaceContent } from '../../lib/ui/replace-content';
import type { Report } from '../../lib/ui/report-text';
import { reportView } from '../../lib/ui/report-view';

const query = new URLSearchParams(location.search);
const [page, settings] = await Promise.all([askedPage(query), readSettings()]);

let report: Report = {
  version: browser.runtime.getManifest().version,
  role: 'reader',
  what: page && !page.note ? 'missed' : 'should-not',
  quote: page?.note?.quote ?? '',
  kind: page?.note?.kind ?? null,
  note: page?.note ?? null,
  speaker: page?.answer.platform?.role ?? null,
  lang: page?.answer.lang ?? null,
  address: null,
  comment: '',
};

function render(now: Settings): void {
  const language = chooseLanguage(now.language, browser.i18n.getUILanguage());
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = `${words.report.title} · ${words.name}`;
  const facts = { address: page?.address ?? null, gone: query.has('note') && !page?.note };
  const actions = {
    edit(change: Partial<Report>): Report {
      report = { ...report, ...change };
      return report;
    },
    copy: (text: HTMLTextAreaElement, status: HTMLElement) => void copy(text, status, words.report),
  };
  const main = document.getElementById('main');
  if (main) replaceContent(main, ...reportView({ language, words }, report, facts, actions));
}

async function copy(
  text: HTMLTextAreaElement,
  status: HTMLElement,
  say: { readonly copied: string; readonly copyByHand: string },
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.value);
    status.textContent = say.copied;
  } catch {
    // The browser may refuse when it does not take the click for the reader's own: then the reader copies.
    text.select();
    status.textContent = say.copyByHand;
  }
}

watchSettings(render);
render(settings);
