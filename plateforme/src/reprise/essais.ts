/** For the tests and benches of what makes stories: the same past, by the acts and in bulk. */
export { type Memoire, memoires } from "./comparer.ts";
