import { platforms } from './index';
import type { UrlPage } from './platform-data';

/** Match patterns of all hosts that the extension asks for at installation, http and https. */
export const hostPatterns = (): string[] => platforms.flatMap(({ hosts }) => hosts.map((host) => `*://${host}/*`));

/** Match patterns of the named hosts' pages of these sorts; as wide as a match pattern has to be, or wider. */
export function pagePatterns(pages: readonly UrlPage[]): string[] {
  const patterns = platforms.flatMap(({ hosts, urls }) =>
    urls
      .filter((form) => pages.includes(form.page))
      .flatMap((form) =>
        form.hosts.filter((host) => hosts.includes(host)).map((host) => `*://${host}${form.match ?? '/*'}`),
      ),
  );
  return [...new Set(patterns)];
}
