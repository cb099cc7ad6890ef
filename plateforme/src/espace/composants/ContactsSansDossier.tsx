import type { ContactsSansDossierVus } from "../lectures/sans-dossier.ts";
import { textesContacts as textes } from "../textes/contacts.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";
import { CodeRecu } from "./CodeRecu.tsx";
import { Ajouter, ChoixDuCanal, lisible } from "./Contacts.tsx";
import { EspaceSansDossier } from "./EspaceSansDossier.tsx";

interface Proprietes extends ContactsSansDossierVus {
	message?: { dit: string; refus?: boolean };
	saisie?: Record<string, string>;
}

/** Where someone without a file is written to, and reached by the agent who opens it. */
export function ContactsSansDossier(vus: Proprietes) {
	const { attendu, simule, injoignables, canal, message, saisie, ...connus } = vus;
	const confirmes = (["courriel", "mobile"] as const).flatMap((nature) => {
		const valeur = connus[nature];
		return valeur ? [{ nature, valeur, perdu: injoignables.includes(nature) }] : [];
	});
	return (
		<EspaceSansDossier
			ici="/mon-dossier/contacts"
			titre={textes.titre}
			chapeau={textesSansDossier.contacts.chapeau}
			message={message}
		>
			{attendu && (
				<CodeRecu textes={textes.code} ou={lisible(attendu)} simule={simule} acte="verifier-code" />
			)}
			<section aria-labelledby="coordonnees">
				<h2 id="coordonnees">{textes.liste}</h2>
				{confirmes.length === 0 && <p>{textesSansDossier.contacts.aucun}</p>}
				{confirmes.length > 0 && (
					<ul className="traces">
						{confirmes.map(({ perdu, ...confirme }) => (
							<li key={confirme.nature}>
								<p className="espace-coordonnee">
									<strong>{lisible(confirme)}</strong>
								</p>
								<p className="indication">
									{perdu ? textes.etats.injoignable() : textesSansDossier.contacts.confirme}
								</p>
								<form method="post" className="espace-gestes">
									<input type="hidden" name="nature" value={confirme.nature} />
									<input type="hidden" name={confirme.nature} value={confirme.valeur} />
									{perdu && (
										<button type="submit" className="bouton-lien" name="acte" value="demander-code">
											{textes.confirmer}
											<span className="invisible"> {lisible(confirme)}</span>
										</button>
									)}
									<button type="submit" className="bouton-lien" name="acte" value="retirer-contact">
										{textes.retirer}
										<span className="invisible"> {lisible(confirme)}</span>
									</button>
								</form>
							</li>
						))}
					</ul>
				)}
			</section>
			<Ajouter saisie={saisie} aide={textesSansDossier.contacts.ajouter} />
			{confirmes.length > 0 && (
				<form method="post" className="espace-choix">
					<ChoixDuCanal choisi={canal} />
					<button type="submit" className="bouton" name="acte" value="choisir">
						{textes.enregistrer}
					</button>
				</form>
			)}
		</EspaceSansDossier>
	);
}
