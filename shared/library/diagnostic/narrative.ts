import type { Outputs } from '../../template/outputs';
import { en, texts } from './write';

/** Sentences the report is built from (section 5.7, module rules of 4.2, rulings 3, 14 and 15). */
export const narrative: Outputs['narrative'] = {
  finding: en(
    '{{observation}} Consequence: {{consequence}} Evidence: {{evidence}} We suggest: {{suggestion}}.',
  ),
  disagreement: en(
    'In {{facet}}, {{highGroup}} sees “{{highAnchor}}” while {{lowGroup}} sees “{{lowAnchor}}”. The two views lie {{spread}} points apart.',
  ),
  start: en(
    'To start means that dates, participants and the briefing of their managers are fixed within the period; the sessions themselves follow the waves of the plan.',
  ),
  urgencyIsNotMaturity: en(
    'Urgency and maturity are two different things: maturity says how well something is done today, urgency how soon it needs attention in this company.',
  ),
  trainingHeld: en('Training held: {{sayInstead}}'),
  trainingFollows: en('Training follows after this plan'),
  moduleRules: texts(
    'Every module includes a task on the client’s own product.',
    'The participant’s manager is briefed beforehand and asked for results after 30 and 90 days.',
    'Every module is linked to at least one recommendation that changes how work is done, because training without process shows weaker results.',
    'Every module is evaluated at four levels: useful, learned (the task was passed), used (observed after 60 days) and effect (the success measure moved).',
  ),
  causeTest: {
    supported: en(
      '{{symptom}}: a product cause is supported. At least two groups confirm it, and a document shows it.',
    ),
    notSupported: en(
      '{{symptom}}: a product cause is not supported. The symptom is no reason for product-management training.',
    ),
    open: en(
      '{{symptom}}: a product cause is neither supported nor ruled out yet. The symptom is not used as a reason for training.',
    ),
  },
};
