/** For the tests of the pages of other domains: two offices with people, the built platform, a session. */

export { maisonDEssai } from "./acces.fixture.ts";
export { plateformeConstruite } from "./parcours.fixture.ts";
export { ouvrirSession } from "./sessions/ouvrir.ts";
