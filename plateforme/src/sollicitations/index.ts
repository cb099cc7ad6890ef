export { calendrier } from "./horloge/calendrier.ts";
export { type Engagement, engagementDe } from "./horloge/engagement.ts";
export type { Pause } from "./horloge/pause.ts";
export { promettre } from "./horloge/promettre.ts";
export type { Canal, Enjeu, Issue, Nature } from "./natures.ts";
export { textesNatures } from "./textes/natures.ts";
