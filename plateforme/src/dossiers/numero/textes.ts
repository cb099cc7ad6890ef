/** The title of what an agent is asked; by it, the page that answers it knows which item it is. */
export const objetNumeroContredit =
	"Numéro donné à ce dossier : c’est celui d’une autre personne, retrouver le bon";
