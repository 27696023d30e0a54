import nightMarketLights from '../assets/articles/night-market-lights.txt?raw';
import oldPierLibrary from '../assets/articles/old-pier-library.txt?raw';
import teaFrost from '../assets/articles/tea-frost.txt?raw';
import tidalFarm from '../assets/articles/tidal-farm-hant.txt?raw';
import { parseSampleArticle } from './sample-article';

/** Our sample articles; the last is in Traditional characters. */
export const sampleArticles = {
  oldPierLibrary: parseSampleArticle(oldPierLibrary),
  teaFrost: parseSampleArticle(teaFrost),
  nightMarketLights: parseSampleArticle(nightMarketLights),
  tidalFarm: parseSampleArticle(tidalFarm),
} as const;
