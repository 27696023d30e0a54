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
  /** What the query has to hold, when the path alone does not tell. */
  readonly query?: RegExp;
  /** The path as a browser's match pattern, at least as wide as `path`; for hosts asked for at installation only. */
  readonly match?: string;
  /** False when the form is known from links and tools only, and no page of it was ever looked at. */
  readonly confirmed: boolean;
  /** Whose pages stand behind it; null when both kinds do and the id has to tell. */
  readonly side: 'self-media' | 'editorial' | null;
}

/** One layout of the platform's article pages: where the parts are. What is absent is not there, or not known. */
export interface Template {
  readonly id: string;
  /** The month in which a page of this layout was last seen; null when none was: known from tools' selectors alone. */
  readonly seen: string | null;
  /** The hosts that have it; absent when its class names are the platform's own and tell by themselves. */
  readonly hosts?: readonly string[];
  /** The element whose text is the article; the layout is chosen by it. */
  readonly body: string;
  readonly title?: string;
  readonly statement?: string;
  readonly account?: string;
  /** An address that only accounts of this platform have; absent when desks have the same. */
  readonly accountLink?: string;
  readonly place?: string;
  readonly time?: string;
  readonly breadcrumb?: string;
  readonly editor?: string;
  /** What stands inside the body and is no article text. */
  readonly noise?: string;
}

/** An attribute of the page: the selector of its element, and its name. */
export type AttributePlace = readonly [selector: string, name: string];

/** Where the object that a page's script assigns holds what; each path is tried in turn (`main.source`). */
export interface PageDataForm {
  /** The variable that the object is assigned to. */
  readonly variable: string;
  readonly docId?: readonly string[];
  readonly account: readonly string[];
  readonly time: readonly string[];
  /** The field that tells an uploader's article, and what it says there; without a value, any words. */
  readonly uploader: { readonly path: string; readonly value?: string };
}

/** One wording of the notice that the platform puts under every article; for normal text, linear, by its own name. */
export interface NoticeWording {
  readonly id: string;
  readonly lang: 'zh' | 'en';
  readonly pattern: RegExp;
}

/**
 * All that is known of a platform: data only, so that adding one is one file and one line. What is absent is not known
 * or not there; what was never looked at is told by `confirmed` and `seen`, and never makes a reading certain.
 */
export interface Platform {
  readonly id: string;
  /** Its name, as its pages write it. */
  readonly name: string;
  /** The domains that all its publisher's hosts end in: what stands there is no copy of its articles. */
  readonly domains: readonly string[];
  /** The hosts that the extension asks for at installation. */
  readonly hosts: readonly string[];
  /** The platform's own hosts that are read on request only. */
  readonly knownHosts?: readonly string[];
  /** Hosts of the same publisher's desks; read on request only. */
  readonly deskHosts?: readonly string[];
  readonly urls: readonly UrlForm[];
  /** Where the original of an article stands; `{id}` is its id. */
  readonly originalUrl?: string;
  /** The path under which copies on foreign hosts keep the id. */
  readonly copyPath?: RegExp;
  readonly templates: readonly Template[];
  readonly notices: readonly NoticeWording[];
  /** A cheap test of unfolded text: without a match no notice can stand in it. Absent when there are no notices. */
  readonly noticeHint?: RegExp;
  /** The end of `<title>` on uploaders' pages. */
  readonly titleSuffix?: string;
  /**
   * The breadcrumb of uploaders' pages in normal text; optional words after it belong to the menu. `holds` is what each
   * of its matches holds: most lines are not tried.
   */
  readonly breadcrumb?: { readonly holds: string; readonly pattern: RegExp };
  /** How a desk signs, in normal text. */
  readonly editorialLine?: RegExp;
  /** An element that uploaders' pages alone have. */
  readonly uploaderMark?: string;
  /** Where pages hold the article's id, for platforms whose ids tell something. */
  readonly idAttributes?: readonly AttributePlace[];
  /** Where pages hold the article's time. */
  readonly timeAttributes?: readonly AttributePlace[];
  readonly pageData?: PageDataForm;
  /** On an account's own page: what only its list of articles has, its name, its place. */
  readonly accountPage?: { readonly list: string; readonly name: string; readonly place: string };
  /** Names that stand where an account's could but are the publisher's. */
  readonly notAccounts?: readonly string[];
  /** Lines of menus, share boxes and app prompts, in normal text without white space. */
  readonly noiseLines?: readonly string[];
}
