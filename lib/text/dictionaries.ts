import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

/** Forms that OpenCC's dictionaries to mainland Simplified leave as they are: Hong Kong's 衞, and words of two spellings. */
const OWN = '衞 卫|夥 伙|藉口 借口|藉此 借此|藉機 借机|藉由 借由|藉助 借助|回覆 回复|答覆 答复|想像 想象';

/**
 * OpenCC's dictionaries from Traditional to mainland Simplified, trimmed to what some word or rule can meet. The command
 * has them by itself; the extension's background does, and gives them to a page that needs them.
 */
export const dictionaries: readonly string[] = [characters, phrases, OWN];
