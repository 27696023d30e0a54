import type { SampleArticle } from '../../scripts/sample-article';
import { sampleArticles } from '../../scripts/sample-articles';

const { oldPierLibrary, teaFrost, nightMarketLights, tidalFarm } = sampleArticles;

/** An article of at least so many characters, made of the paragraphs of our own sample articles. */
export function longArticle(characters: number, lang: SampleArticle['lang']): SampleArticle {
  const [first, ...rest] = lang === 'zh-Hant' ? [tidalFarm] : [oldPierLibrary, teaFrost, nightMarketLights];
  const supply = [first, ...rest].flatMap((article) => article.paragraphs).filter((text) => !text.startsWith('!'));
  const paragraphs: string[] = [];
  for (let length = 0, i = 0; length < characters; i += 1) {
    const paragraph = supply[i % supply.length] ?? '';
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return { ...first, paragraphs };
}

/** The same as plain text, one paragraph a line. */
export const longText = (characters: number, lang: SampleArticle['lang']): string =>
  longArticle(characters, lang).paragraphs.join('\n').slice(0, characters);
