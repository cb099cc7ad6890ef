export { type Ecrit, ecrire, ecrireDans } from "./actes/ecrire.ts";
export { repondre } from "./actes/repondre.ts";
export { type EchangeVu, lireEchange } from "./lectures/echange.ts";
export {
	type MessageVu,
	messagesDe,
	messagesDuDossier,
	messagesNonLus,
	noterLus,
} from "./lectures/messages.ts";
export { travauxDesMessages } from "./travaux.ts";
