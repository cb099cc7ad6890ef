/** For the tests of other domains: the rules that the public register tells. */

export { seGarde } from "./reperage/examiner.ts";
export { expiration } from "./reperage/regles.ts";
