import '../../lib/ui/tokens.css';
import './style.css';
import { browser } from 'wxt/browser';
import { onAccessChange } from '../../lib/extension/access';
import { LARGEST_BACKUP, makeBackup, readBackup, takeBackup } from '../../lib/extension/backup';
import { commandKeys } from '../../lib/extension/command-keys';
import { eraseEverything } from '../../lib/extension/erase';
import { readKept, watchKept } from '../../lib/extension/kept';
import { readAddedSites, requestSite, revokeSite } from '../../lib/extension/granted-sites';
import { readSettings, updateSettings, watchSettings } from '../../lib/extension/stored-settings';
import { keptSync, switchSync } from '../../lib/extension/sync';
import { OptionsController } from '../../lib/ui/options/options-controller';
import { optionsParts } from '../../lib/ui/options/parts';
import { readSample } from '../../lib/ui/options/read-sample';
import { saveFile } from '../../lib/ui/save-file';

const now = (): Date => new Date();

const world = {
  browserLanguage: browser.i18n.getUILanguage(),
  browser: import.meta.env.FIREFOX ? ('firefox' as const) : ('chromium' as const),
  isPrivate: browser.extension.inIncognitoContext,
  commands: await commandKeys(),
  updateSettings,
  switchSync,
  erase: eraseEverything,
  exportFile: async () => saveFile(`suyuan-${now().toISOString().slice(0, 10)}.json`, await makeBackup(now())),
  readFile: async (file: File) =>
    file.size > LARGEST_BACKUP ? { why: 'too-large' as const } : readBackup(await file.text()),
  takeFile: takeBackup,
  readSample,
  allow: (pattern: string) => void requestSite(pattern),
  revoke: (pattern: string) => void revokeSite(pattern),
};

const [settings, sync, sites] = await Promise.all([readSettings(), readKept(keptSync), readAddedSites()]);
const options = new OptionsController(document, world, optionsParts, { settings, sync, sites });
// A grant is told of by this, whoever gave or took it.
onAccessChange(async () => options.show({ sites: await readAddedSites() }));
watchSettings((changed) => options.show({ settings: changed }));
watchKept(keptSync, (changed) => options.show({ sync: changed }));
options.show({});
