export { calendrier } from "./horloge/calendrier.ts";
export { type Engagement, engagementDe } from "./horloge/engagement.ts";
export { mesurer } from "./horloge/mesurer.ts";
export { finDe, type Pause } from "./horloge/pause.ts";
export { promettre } from "./horloge/promettre.ts";
export { CANAUX, type Canal, type Enjeu, type Issue, NATURES, type Nature } from "./natures.ts";
export { textesNatures } from "./textes/natures.ts";
