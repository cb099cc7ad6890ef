export { type Ecrit, ecrire, ecrireDans } from "./actes/ecrire.ts";
export { repondre } from "./actes/repondre.ts";
export {
	joindreMessagesDans,
	oublierMessagesDans,
	suivreMessagesDans,
} from "./actes/sans-dossier.ts";
export { type EchangeVu, lireEchange } from "./lectures/echange.ts";
export {
	type Lecteur,
	type MessageVu,
	messagesDe,
	messagesNonLus,
	messagesPour,
	noterLus,
} from "./lectures/messages.ts";
export { travauxDesMessages } from "./travaux.ts";
