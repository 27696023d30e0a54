import '../../lib/ui/tokens.css';
import './style.css';
import { browser } from 'wxt/browser';
import { grantedOrigins, onAccessChange } from '../../lib/extension/access';
import { eraseEverything } from '../../lib/extension/erase';
import { keptThings, onKeptChange } from '../../lib/extension/kept-things';
import { readSettings } from '../../lib/extension/stored-settings';
import { chooseLanguage, wordsOf } from '../../lib/ui/catalogue';
import { privacyView } from '../../lib/ui/privacy-view';
import type { PrivacyFacts } from '../../lib/ui/privacy-view';
import { replaceContent } from '../../lib/ui/replace-content';

let said: PrivacyFacts['said'] = null;

async function render(): Promise<void> {
  const [settings, local, session, sync, origins] = await Promise.all([
    readSettings(),
    keptThings('local'),
    keptThings('session'),
    keptThings('sync'),
    grantedOrigins(),
  ]);
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const speech = { language, words: wordsOf(language) };
  document.documentElement.lang = language;
  document.title = `${speech.words.privacy.title} · ${speech.words.name}`;
  const main = document.getElementById('main');
  if (main)
    replaceContent(
      main,
      ...privacyView(speech, { local, session, sync, origins, said }, { erase: () => void erase() }),
    );
}

async function erase(): Promise<void> {
  if (said === 'sure') {
    await eraseEverything();
    said = 'erased';
  } else said = 'sure';
  await render();
}

onKeptChange(() => void render());
onAccessChange(() => void render());
await render();
