export {
	type DemandeDeRendezVous,
	type Fin,
	type MotifRendezVous,
	modeChange,
	type RendezVous,
	rendezVousPris,
	rendezVousTenu,
} from "./regles.ts";
export type { Mode } from "./tables.ts";
export { textesRendezVous } from "./textes.ts";
