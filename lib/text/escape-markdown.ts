/**
 * Text of a page as Markdown that shows just these words: it can make no link, picture, heading, list, table or HTML,
 * also not where bare addresses become links by themselves. Line ends become spaces.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\\')
    // An address of mail is linked after all escapes are gone: only a character between can part it.
    .replace(/@(?=\w)/g, '@\u200B')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+=]/, '\\$&');
