/** The Web Locks of a browser, which Node does not have: of each name one holder after the other. */
export function queuedLocks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work);
      last.set(
        name,
        turn.catch(() => null),
      );
      return turn;
    },
  };
}
