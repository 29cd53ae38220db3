import type { Check } from './check.ts';
import type { Finding } from './finding.ts';

const nameOfFile = /\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp)$/i;
const saysNothing = /^(?:image|picture|photo|photograph|figure|chart|graph|diagram|screenshot|img|untitled|logo)?[\s_-]*\d*\.?$/i;

/** Pictures that say nothing to who does not see them. */
export const pictures: Check = {
  name: 'pictures',
  label: 'Pictures',
  description: 'Each picture has a description that says what it shows (SI 2018/952).',
  run: ({ outline }) =>
    outline.nodes.flatMap((node): readonly Finding[] => {
      if (node.type !== 'picture') return [];
      const alt = node.alt.trim();
      if (alt === '') return [{ severity: 'must', at: node.id, message: 'This picture has no description. Say what it shows, for who does not see it.' }];
      if (nameOfFile.test(alt) || saysNothing.test(alt)) return [{ severity: 'must', at: node.id, message: `“${alt}” does not say what this picture shows.` }];
      if (alt === node.caption.trim())
        return [{ severity: 'advice', at: node.id, message: 'The description of this picture only repeats its caption. Say what can be seen in it.' }];
      return [];
    }),
};
