import { dictionaries } from '../lib/text/dictionaries';
import { provideDictionaries } from '../lib/text/traditional';

// Every unit test reads Traditional text as the command does.
provideDictionaries(dictionaries);
