import type { Contraindication } from '../../template/advice';
import type { NumberExpression } from '../../template/expression';
import {
  all,
  any,
  atLeast,
  dimensionScore,
  en,
  equals,
  exposure,
  fact,
  facetScore,
  facetSpread,
  factIs,
  lessThan,
  moreThan,
} from './write';

/** The four courses. Nothing else is ever held as a recommendation (ruling 24). */
const courses = ['R07', 'R15', 'R27', 'R38'];
const businessModules = ['M3', 'M4', 'M5', 'M6'];

const judged = (judgement: 'supported' | 'not-supported'): NumberExpression => ({
  op: 'symptoms-judged',
  judgement,
});

/** When training is not the answer (section 4.4), in plain words for a client. */
export const contraindications: Contraindication[] = [
  {
    id: 'X1',
    scope: 'engagement',
    when: equals(fact('pm'), 0),
    condition: en('Nobody has product management as the main job.'),
    consequence: en(
      'Individual business-skill plans and the business modules wait until somebody holds the post.',
    ),
    sayInstead: en(
      'Appoint or hire a product manager first, and give those who act in the role an executive briefing only.',
    ),
    holds: { recommendations: ['R15'], modules: businessModules },
    isListed: true,
  },
  {
    id: 'X2',
    scope: 'engagement',
    when: lessThan(facetScore('role.mandate'), 30),
    condition: en('Product managers are not allowed to decide: the mandate scores below 30.'),
    consequence: en('Role and focus training waits until the decision-rights table is signed.'),
    sayInstead: en(
      'Settle who decides first: the limit is permission, not ability, and a course cannot grant permission.',
    ),
    holds: { recommendations: ['R07'], modules: ['M1', 'M2'] },
    isListed: true,
  },
  {
    id: 'X3',
    scope: 'engagement',
    when: all(
      lessThan(facetScore('role.load'), 30),
      moreThan({ op: 'median-answer', question: 'scale.builders-per-pm' }, 20),
    ),
    condition: en(
      'Product managers are overloaded: the load facet scores below 30 and one product manager serves more than 20 builders.',
    ),
    consequence: en('Courses and modules longer than one day wait until there is capacity.'),
    sayInstead: en(
      'Add capacity first: reset the product spans and hire, because a class would take the last free hours.',
    ),
    holds: {
      recommendations: ['R15', 'R27', 'R38'],
      // Every module longer than one day.
      modules: ['M3', 'M4', 'M5', 'M6', 'M7', 'M9', 'M10', 'M11'],
    },
    isListed: true,
  },
  {
    id: 'X4',
    scope: 'engagement',
    when: any(
      factIs('direction', 'considering'),
      atLeast(facetSpread('model.mindset'), 40),
      atLeast(facetSpread('model.economics'), 40),
    ),
    condition: en(
      'The move from projects to products is not decided: it is still under discussion, or groups lie 40 points or more apart on mindset or economics.',
    ),
    consequence: en('Project-to-product training for staff waits for the decision.'),
    sayInstead: en(
      'Let the leadership decide first: an executive briefing and a signed transition statement come before any class for staff.',
    ),
    holds: { recommendations: ['R27'], modules: ['M7'] },
    isListed: true,
  },
  {
    id: 'X5',
    scope: 'engagement',
    when: all(lessThan(facetScore('model.economics'), 30), atLeast(exposure('model'), 20)),
    condition: en(
      'Funding and rewards favour bespoke work: the economics facet scores below 30 in a company the transition concerns.',
    ),
    consequence: en(
      'The rule for exceptions comes before the roadmap split and the project-to-product training, and the realignment of sales rewards joins the plan.',
    ),
    sayInstead: en(
      'Decide on exceptions and rewards along with the training: people follow what pays, and rewards would undo the lesson.',
    ),
    holds: { recommendations: [], modules: [] },
    requires: { of: ['R23', 'R27'], first: ['R22'], present: ['R24'] },
    isListed: true,
  },
  {
    id: 'X6',
    scope: 'engagement',
    when: all(lessThan(facetScore('agile.flow'), 25), atLeast(exposure('agile'), 20)),
    condition: en('Small changes cannot be released: delivery flow scores below 25.'),
    consequence: en('Agile product ownership training waits until the repair of delivery flow is under way.'),
    sayInstead: en(
      'Repair the delivery flow first: fast feedback is technically impossible now, so what is learnt could not be used.',
    ),
    holds: { recommendations: ['R38'], modules: [] },
    isListed: true,
  },
  {
    id: 'X7',
    scope: 'engagement',
    when: all(atLeast(facetScore('biz.profile'), 75), lessThan(dimensionScore('biz'), 45)),
    condition: en(
      'The business skills are there while business results are not: the skill profile scores 75 or more, the dimension below 45.',
    ),
    consequence: en('Individual business-skill plans and the business modules are held.'),
    sayInstead: en('Look at mandate, load and access to data: the skills are there and are not being used.'),
    holds: { recommendations: ['R15'], modules: businessModules },
    isListed: true,
  },
  {
    id: 'X8',
    scope: 'engagement',
    when: factIs('upheaval', 'yes'),
    condition: en(
      'A merger, a reorganisation or a vacancy in the top product post is expected within 90 days.',
    ),
    consequence: en('All courses wait; an executive briefing remains possible.'),
    sayInstead: en(
      'Wait until the new structure is named; an executive briefing can be held in the meantime.',
    ),
    holds: {
      recommendations: courses,
      // All but the executive briefing, which is allowed.
      modules: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11'],
    },
    isListed: true,
  },
  {
    id: 'X9',
    scope: 'engagement',
    when: all(equals(fact('pm'), 1), atLeast({ op: 'skills-short', question: 'biz.skill-matrix', by: 3 }, 4)),
    condition: en(
      'There is a single product manager, and at least four skills are three or more levels short of what the role requires.',
    ),
    consequence: en(
      'Individual business-skill plans are held; a coached trial of 90 days is followed by a talk about staffing.',
    ),
    sayInstead: en(
      'Offer a coached trial of 90 days and talk about the fit of role and person afterwards, in private between manager and product manager.',
    ),
    holds: { recommendations: ['R15'], modules: [] },
    isListed: true,
    isPrivate: true,
  },
  {
    id: 'X10',
    scope: 'recommendation',
    when: { op: 'first-target-grade-is', grade: 'D' },
    condition: en('The dimension this course works on has a confidence grade of D.'),
    consequence: en('The course is not recommended on so few answers.'),
    sayInstead: en('Gather more answers first: too few people have been heard to recommend a course.'),
    holds: { recommendations: courses, modules: [] },
    isListed: false,
  },
  {
    id: 'X11',
    scope: 'recommendation',
    when: lessThan({ op: 'first-target-exposure' }, 20),
    condition: en('The situation this course is meant for does not apply to the company.'),
    consequence: en('The course and its modules are not offered.'),
    sayInstead: en('Leave this course aside: the situation it answers does not apply here.'),
    holds: { recommendations: courses, modules: [] },
    isListed: false,
  },
  {
    id: 'X12',
    scope: 'engagement',
    when: all(
      equals({ op: 'situations-at', levels: ['now', 'quarter'] }, 0),
      atLeast(judged('not-supported'), 1),
      equals(judged('supported'), 0),
    ),
    condition: en(
      'No situation is urgent, and the evidence does not support a product cause for the symptoms that were tested.',
    ),
    consequence: en('No training is recommended.'),
    sayInstead: en(
      'Name the local cause of the symptom and stop there: product-management training would not cure it.',
    ),
    holds: { recommendations: courses, modules: [] },
    isListed: false,
  },
];
