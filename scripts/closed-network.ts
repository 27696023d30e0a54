import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that lets nothing through and remembers what was asked: the outside world of a test browser. */
export interface ClosedNetwork {
  readonly port: number;
  /** Addresses asked for, without those that the browser asks for on its own behalf. */
  readonly requests: () => readonly string[];
  readonly close: () => void;
}

// Update, sync, account and connectivity services of the two browsers themselves; they ask with and without us.
const BROWSERS_OWN =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|mozilla\.(?:com|net|org)|firefox\.com|services\.mozilla\.com)$/;

/** Starts the proxy on a free port of this machine. */
export async function closedNetwork(): Promise<ClosedNetwork> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${(request.url ?? '').replace(/:443$/, '')}/`);
    // What was asked is written down; a browser that ends meanwhile resets the connection, and Node leaves that to us.
    socket.on('error', browserIsGone);
    socket.end('HTTP/1.1 403 Closed\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => asked.filter((address) => !isBrowsersOwn(address)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** There is nobody left to refuse. */
const browserIsGone = (): void => {};

function isBrowsersOwn(address: string): boolean {
  return URL.canParse(address) && BROWSERS_OWN.test(new URL(address).hostname);
}
