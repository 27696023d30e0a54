import { choicesPart } from './choices-part';
import { erasePart } from './erase-part';
import { filePart } from './file-part';
import { keysPart } from './keys-part';
import { kindsPart } from './kinds-part';
import { languagePart } from './language-part';
import { marksPart } from './marks-part';
import type { OptionsPart } from './options-part';
import { platformsPart } from './platforms-part';
import { sitesPart } from './sites-part';
import { syncPart } from './sync-part';

/** The parts of the options page, in their order. */
export const optionsParts: readonly OptionsPart[] = [
  languagePart,
  marksPart,
  kindsPart,
  choicesPart,
  platformsPart,
  sitesPart,
  keysPart,
  filePart,
  syncPart,
  erasePart,
];
