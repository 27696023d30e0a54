import '../../lib/ui/tokens.css';
import '../../lib/ui/practice/practice.css';
import '../article.content/style.css';
import './style.css';
import { browser } from 'wxt/browser';
import { hasAccess, onAccessChange, requestAccess } from '../../lib/extension/access';
import { commandKeys } from '../../lib/extension/command-keys';
import { readSettings, updateSettings, watchSettings } from '../../lib/extension/stored-settings';
import { isPinned, pinManner } from '../../lib/extension/toolbar-pin';
import { hostPatterns } from '../../lib/platforms/match-patterns';
import { chooseLanguage, wordsOf } from '../../lib/ui/catalogue';
import { FirstPractice } from '../../lib/ui/practice/first-practice';
import { replaceContent } from '../../lib/ui/replace-content';
import { welcomeRest, welcomeTop } from '../../lib/ui/welcome-view';
import type { WelcomeActions } from '../../lib/ui/welcome-view';

const pin = await pinManner(import.meta.env.FIREFOX);
const actions: WelcomeActions = {
  askAccess: () => void requestAccess(hostPatterns()),
  openOptions: () => void browser.runtime.openOptionsPage(),
  pickLanguage: (language) => void updateSettings((settings) => ({ ...settings, language })),
};

let practice: FirstPractice | null = null;

async function render(): Promise<void> {
  const [settings, access, commands, pinned] = await Promise.all([
    readSettings(),
    hasAccess(hostPatterns()),
    commandKeys(),
    isPinned(),
  ]);
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const speech = { language, words: wordsOf(language) };
  document.documentElement.lang = language;
  document.title = speech.words.welcome.title;
  const isPrivate = browser.extension.inIncognitoContext;
  const facts = { language: settings.language, isPrivate, access, commands, pin, isPinned: pinned };
  const section = document.getElementById('practice');
  practice?.speak(speech);
  if (section) practice ??= new FirstPractice(speech, section);
  const [top, rest] = [document.getElementById('top'), document.getElementById('rest')];
  if (top) replaceContent(top, ...welcomeTop(speech, facts, actions));
  if (rest) replaceContent(rest, ...welcomeRest(speech, facts, actions));
}

watchSettings(() => void render());
onAccessChange(() => void render());
await render();
