/** For tests of the domains: the platform as it is served. */
export { plateformeConstruite } from "./parcours.fixture.ts";
