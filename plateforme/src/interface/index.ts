export { Console } from "./console/Console.tsx";
export { Etiquette, type Ton } from "./console/Etiquette.tsx";
export { Section } from "./console/Section.tsx";
export { Document } from "./coquille/Document.tsx";
export { ContexteEnTete, type EnTeteVu } from "./coquille/EnTete.tsx";
export { Titre } from "./coquille/Titre.tsx";
export { titre } from "./coquille/titre.ts";
export { Calcul } from "./explication/Calcul.tsx";
export { PageErreur } from "./pages/erreur.tsx";
