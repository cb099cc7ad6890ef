/** For the tests of the domains that receive through this one. */

export { rattacher } from "./actes/rattacher.ts";
export { agent, type Demander, instant, OFFICE, office } from "./essai.fixture.ts";
export { estimer } from "./horloge/estimer.ts";
