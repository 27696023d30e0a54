import type { Backup, Trouble } from '../../extension/backup';
import { fill } from '../catalogue';
import { h } from '../h';
import type { Speech } from '../view';
import type { OptionsActions, OptionsPart } from './options-part';

/** Settings as a file: out with one press; in after the file was checked whole and the reader has said yes. */
export const filePart: OptionsPart = {
  id: 'file',
  title: (words) => words.options.file,
  content(speech, { file }, actions) {
    const { fileText, fileExport, fileImport } = speech.words.options;
    const onchange = (event: Event): void => {
      const [chosen] = (event.target as HTMLInputElement).files ?? [];
      if (chosen) actions.chooseFile(chosen);
    };
    const input = { type: 'file', id: 'import', class: 'visually-hidden', accept: '.json,application/json', onchange };
    return [
      h('p', {}, fileText),
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'button', id: 'export', onclick: () => actions.exportFile() }, fileExport),
        h('input', input),
        h('label', { class: 'button', for: 'import' }, fileImport),
      ),
      file && answerTo(speech, file, actions),
    ];
  },
};

/** What the chosen file would do, with two answers; or what is wrong with it. */
function answerTo(speech: Speech, file: Backup | Trouble, { answerFile }: OptionsActions): HTMLElement {
  const { options } = speech.words;
  if ('why' in file) {
    return h(
      'div',
      { class: 'quote', role: 'alert' },
      h('p', {}, fill(options.fileTrouble[file.why], placeIn(file))),
      h('p', {}, options.fileUnchanged),
    );
  }
  return h(
    'div',
    { class: 'quote', role: 'alert' },
    h('p', {}, fill(options.fileRead, { date: dateOf(speech, file.made) })),
    h(
      'div',
      { class: 'row' },
      h(
        'button',
        { type: 'button', id: 'take-file', class: 'primary', onclick: () => answerFile(true) },
        options.fileTake,
      ),
      h('button', { type: 'button', id: 'leave-file', onclick: () => answerFile(false) }, options.cancel),
    ),
  );
}

function placeIn(trouble: Trouble): Readonly<Record<string, string | number>> {
  if (trouble.why === 'not-json') return { ...trouble.place };
  return trouble.why === 'broken' ? { where: trouble.where } : {};
}

function dateOf({ language }: Speech, made: string): string {
  const date = new Date(made);
  return Number.isNaN(date.getTime()) ? made : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(date);
}
