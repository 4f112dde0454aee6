import type { Told } from '../../../shared/texts/toldChanges.ts';

/** The list of changes as it can be pasted into a message: one item or person a paragraph, one change a line. */
export function plainText(title: string, told: Told, by: 'item' | 'person', colon: string): string {
  const blocks =
    by === 'item'
      ? told.items.map(({ name, when, sentences }) => block(`${name} (${when})`, sentences))
      : told.persons.map(({ name, items }) =>
          block(
            name,
            items.flatMap((item) => item.sentences.map((sentence) => `${item.name}${colon} ${sentence}`)),
          ),
        );
  const delegation = by === 'item' && told.delegation.length > 0 ? [told.delegation.join('\n')] : [];
  return `${[title, ...blocks, ...delegation].join('\n\n')}\n`;
}

function block(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line) => `- ${line}`)].join('\n');
}
