import '../../lib/ui/tokens.css';
import './style.css';
import { browser } from 'wxt/browser';
import { hasAccess, onAccessChange, requestAccess } from '../../lib/extension/access';
import { readSettings, watchSettings } from '../../lib/extension/stored-settings';
import { hostPatterns } from '../../lib/platforms/match-patterns';
import { chooseLanguage, wordsOf } from '../../lib/ui/catalogue';
import { replaceContent } from '../../lib/ui/replace-content';
import { welcomeView } from '../../lib/ui/welcome-view';

async function render(): Promise<void> {
  const [settings, access] = await Promise.all([readSettings(), hasAccess(hostPatterns())]);
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = words.welcome.title;
  const main = document.getElementById('main');
  const actions = {
    askAccess: () => void requestAccess(hostPatterns()),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
  if (main) replaceContent(main, ...welcomeView({ language, words }, access, actions));
}

watchSettings(() => void render());
onAccessChange(() => void render());
await render();
