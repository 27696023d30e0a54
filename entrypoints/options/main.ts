import '../../lib/ui/tokens.css';
import './style.css';
import { browser } from 'wxt/browser';
import { eraseEverything } from '../../lib/extension/erase';
import { onAccessChange } from '../../lib/extension/access';
import { readAddedSites, requestSite, revokeSite } from '../../lib/extension/registered-scripts';
import { readSettings, updateSettings, watchSettings } from '../../lib/extension/stored-settings';
import { DEFAULTS } from '../../lib/extension/settings';
import type { Settings } from '../../lib/extension/settings';
import { chooseLanguage, wordsOf } from '../../lib/ui/catalogue';
import { optionsView } from '../../lib/ui/options-view';
import { replaceContent } from '../../lib/ui/replace-content';

const isPrivate = browser.extension.inIncognitoContext;
// Firefox for Android has no shortcuts.
const commands = await browser.commands?.getAll();
const shortcut = commands?.find(({ name }) => name === 'toggle-highlights');
let settings = await readSettings();
let sites = await readAddedSites();
let said: 'saved' | 'erased' | 'sure' | null = null;

function render(): void {
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const speech = { language, words: wordsOf(language) };
  document.documentElement.lang = language;
  document.title = speech.words.options.title;
  const main = document.getElementById('main');
  const facts = { settings, isPrivate, sites, shortcut: shortcut ? (shortcut.shortcut ?? '') : null, said };
  if (main) replaceContent(main, ...optionsView(speech, facts, { change, erase, ...access }));
}

// A grant is told of by `onAccessChange`, whoever gave or took it.
const access = {
  allow: (pattern: string) => void requestSite(pattern),
  revoke: (pattern: string) => void revokeSite(pattern),
};

async function change(edit: (settings: Settings) => Settings): Promise<void> {
  settings = await updateSettings(edit);
  said = 'saved';
  render();
}

async function erase(): Promise<void> {
  if (said === 'sure') {
    await eraseEverything();
    settings = DEFAULTS;
    said = 'erased';
  } else said = 'sure';
  render();
}

onAccessChange(async () => {
  sites = await readAddedSites();
  render();
});
watchSettings((changed) => {
  settings = changed;
  render();
});
render();
