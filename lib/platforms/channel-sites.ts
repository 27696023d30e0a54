import { platforms } from './index';

/** Hosts of desks on which some page is a list, by the addresses' own forms. */
const channels = new Set(
  platforms.flatMap(({ deskHosts = [], urls }) =>
    deskHosts.filter((host) => urls.some(({ page, hosts }) => page === 'list' && hosts.includes(host))),
  ),
);

/** Whether a match pattern of one origin, such as `https://news.example/*`, is that of a publisher's channel. */
export function isChannelSite(pattern: string): boolean {
  const host = /^(?:https?|\*):\/\/([^/*:]+)\/\*$/.exec(pattern)?.[1];
  return host !== undefined && channels.has(host);
}
