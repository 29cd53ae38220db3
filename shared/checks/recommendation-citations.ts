import type { Check } from './check.ts';
import { citesParagraph, isForCommittee, recommendationsOf } from './recommendations.ts';

/** Recommendations that do not say where in the report their grounds are. */
export const recommendationCitations: Check = {
  name: 'recommendation-citations',
  label: 'Recommendations cite the report',
  description: 'Each recommendation to a committee cites at least one paragraph, so that Members find its grounds.',
  run: (paper) =>
    (isForCommittee(paper) ? recommendationsOf(paper) : [])
      .filter(({ texts }) => !texts.some(({ words, plain }) => citesParagraph(words, plain)))
      .map(({ at }) => ({ severity: 'should', at, message: 'This recommendation cites no paragraph. Say where in the report its grounds are.' })),
};
