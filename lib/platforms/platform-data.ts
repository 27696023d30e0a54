/** What an address alone says of the page behind it. */
export type UrlPage = 'article' | 'account' | 'list' | 'video' | 'other';

/** One form that a platform's addresses take. */
export interface UrlForm {
  readonly id: string;
  readonly page: UrlPage;
  /** The hosts that serve it, exactly as `URL.hostname` spells them. */
  readonly hosts: readonly string[];
  /** The whole path; the groups `docid` and `account` hold ids. */
  readonly path: RegExp;
  /** The path as a browser's match pattern: at least as wide as `path`. */
  readonly match: string;
  /** False when the form is known from links and tools only, and no page of it was ever looked at. */
  readonly confirmed: boolean;
  /** Whose pages stand behind it; null when both kinds do and the id has to tell. */
  readonly side: 'self-media' | 'editorial' | null;
}

/** One layout of the platform's article pages: where the parts are. Every field but `body` may match nothing. */
export interface Template {
  readonly id: string;
  /** The month in which a page of this layout was last seen. */
  readonly seen: string;
  /** The hosts that have it; null when its class names are the platform's own and tell by themselves. */
  readonly hosts: readonly string[] | null;
  /** The element whose text is the article; the layout is chosen by it. */
  readonly body: string;
  readonly title: string;
  readonly statement: string | null;
  readonly account: string | null;
  /** An address that only accounts of this platform have; null when desks have the same. */
  readonly accountLink: string | null;
  readonly place: string | null;
  readonly time: string | null;
  readonly breadcrumb: string | null;
  readonly editor: string | null;
  /** What stands inside the body and is no article text. */
  readonly noise: string;
}

/** One wording of the notice that the platform puts under every article; for normal text, linear, by its own name. */
export interface NoticeWording {
  readonly id: string;
  readonly lang: 'zh' | 'en';
  readonly pattern: RegExp;
}

/** All that is known of a platform: data only, so that adding one is one file and one line. */
export interface Platform {
  readonly id: string;
  /** Its name, as its pages write it. */
  readonly name: string;
  /** The domain that all its hosts end in. */
  readonly domain: string;
  /** The hosts that the extension asks for at installation. */
  readonly hosts: readonly string[];
  /** Hosts of the same publisher's desks; read on request only. */
  readonly deskHosts: readonly string[];
  readonly urls: readonly UrlForm[];
  /** Where the original of an article stands; `{id}` is its id. */
  readonly originalUrl: string;
  /** The path under which copies on foreign hosts keep the id. */
  readonly copyPath: RegExp;
  readonly templates: readonly Template[];
  readonly notices: readonly NoticeWording[];
  /** A cheap test of unfolded text: without a match no notice can stand in it. */
  readonly noticeHint: RegExp;
  /** The end of `<title>` on uploaders' pages. */
  readonly titleSuffix: string;
  /** The breadcrumb of uploaders' pages in normal text; optional words after it belong to the menu. */
  readonly breadcrumb: RegExp;
  /** How a desk signs, in normal text. */
  readonly editorialLine: RegExp;
  /** Names that stand where an account's could but are the publisher's. */
  readonly notAccounts: readonly string[];
  /** Lines of menus, share boxes and app prompts, in normal text without white space. */
  readonly noiseLines: readonly string[];
}
