import absolutes from '../../assets/words/absolutes.txt?raw';
import bodies from '../../assets/words/bodies.txt?raw';
import causes from '../../assets/words/causes.txt?raw';
import changes from '../../assets/words/changes.txt?raw';
import documents from '../../assets/words/documents.txt?raw';
import events from '../../assets/words/events.txt?raw';
import loaded from '../../assets/words/loaded-words.txt?raw';
import mild from '../../assets/words/mild-words.txt?raw';
import motives from '../../assets/words/motives.txt?raw';
import outlets from '../../assets/words/outlets.txt?raw';
import persons from '../../assets/words/persons.txt?raw';
import predictions from '../../assets/words/predictions.txt?raw';
import reporting from '../../assets/words/reporting-verbs.txt?raw';
import titles from '../../assets/words/titles.txt?raw';
import health from '../../assets/words/topic-health.txt?raw';
import law from '../../assets/words/topic-law.txt?raw';
import light from '../../assets/words/topic-light.txt?raw';
import money from '../../assets/words/topic-money.txt?raw';
import publicAffairs from '../../assets/words/topic-public.txt?raw';
import safety from '../../assets/words/topic-safety.txt?raw';
import science from '../../assets/words/topic-science.txt?raw';
import war from '../../assets/words/topic-war.txt?raw';
import stance from '../../assets/words/stance.txt?raw';
import undated from '../../assets/words/undated.txt?raw';
import vagueSources from '../../assets/words/vague-sources.txt?raw';
import vagueSpeakers from '../../assets/words/vague-speakers.txt?raw';
import { lexicon } from '../text/lexicon';
import type { Cue as AnyCue } from '../text/lexicon';

/** Every word list that the engine reads, by the name that cues carry. */
const lists = {
  absolutes, bodies, causes, changes, documents, events, health, law, light, loaded, mild,
  money, motives, outlets, persons, predictions, publicAffairs, reporting, safety, science, stance, titles, undated,
  vagueSources, vagueSpeakers, war,
}; // prettier-ignore

export type CueList = keyof typeof lists;
export type Cue = AnyCue<CueList>;

let find: ((text: string) => Cue[]) | null = null;

/** The cues of a normal text, ordered by start. The lexicon is made when it is first asked. */
export function findCues(text: string): Cue[] {
  find ??= lexicon<CueList>(lists);
  return find(text);
}
