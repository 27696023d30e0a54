import type { Note } from '../notes/note';

/** The styles of marks, strongest first; each is the highlight `suyuan-<style>`, drawn by the content script's CSS. */
export const STYLES = ['high', 'medium', 'low', 'disclaimer'] as const;
export type Style = (typeof STYLES)[number];

/** How a note is drawn: the disclaimer apart, all others by severity. */
export function styleOf(note: Pick<Note, 'kind' | 'severity'>): Style {
  if (note.kind === 'self-media-disclaimer') return 'disclaimer';
  return note.severity === 'info' ? 'low' : note.severity;
}
