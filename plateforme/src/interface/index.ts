export { Document } from "./coquille/Document.tsx";
export { PageErreur } from "./pages/erreur.tsx";
