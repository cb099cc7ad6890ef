export { DemandeRecue } from "./composants/DemandeRecue.tsx";
