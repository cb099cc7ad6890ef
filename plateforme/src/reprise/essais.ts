/** For the tests and benches of what makes stories: random ones, and the same past by the acts and in bulk. */
export { type Memoire, memoires } from "./comparer.ts";
export { ACTIONS, type Tirage, tirerRecits } from "./recits.fixture.ts";
