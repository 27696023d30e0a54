import type { Platform } from './platform-data';

/** 知乎专栏: no standing notice of its own; authors choose a declaration. Known from tools; no page was seen. */
export default {
  id: 'zhihu-zhuanlan',
  name: '知乎专栏',
  domains: ['zhihu.com'],
  hosts: [],
  knownHosts: ['zhuanlan.zhihu.com'],
  urls: [
    {
      id: 'article',
      page: 'article',
      hosts: ['zhuanlan.zhihu.com'],
      path: /^\/p\/\d{4,20}$/,
      confirmed: false,
      side: 'self-media',
    },
  ],
  templates: [],
  notices: [],
} as const satisfies Platform;
