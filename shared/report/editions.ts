// Kept in engagements with every report that was given out, so it is defined there; `sections` says what each shows.
export { editions, editionSchema, type Edition } from '../engagement/report';
