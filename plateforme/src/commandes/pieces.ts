import { Empechement, tournerLaCle } from "../socle/operateur.ts";

/** Changes the master key of documents while the platform serves. */
export async function pieces(donnees: string, mots: string[]): Promise<void> {
	if (mots.join(" ") !== "tourner-la-cle")
		throw new Empechement("Usage : droit-ouvert pieces tourner-la-cle");
	const { ancienne, courante, faits, dejaFaits } = await tournerLaCle(donnees);
	if (dejaFaits > 0)
		console.log(`Une rotation coupée est finie : ${dejaFaits} fichiers étaient déjà faits.`);
	console.log(
		`${faits} fichiers passent de la clé n° ${ancienne} à la clé n° ${courante}, contenus inchangés. L’ancienne clé est oubliée.`,
	);
	console.log(
		"Gardez ailleurs une copie du nouveau trousseau (cles/fichiers.json), et l’ancienne aussi longtemps que vos anciennes sauvegardes.",
	);
}
