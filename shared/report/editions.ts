// Kept in engagements with every report that was given out, so it is defined there; `sections` says what each shows.
export { editions, type Edition } from '../engagement/editions';
