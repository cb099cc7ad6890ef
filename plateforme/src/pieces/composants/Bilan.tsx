import { FICHIERS_MAX } from "../depot/limites.ts";
import type { Depose } from "../depot/lire.ts";
import { textesDocuments as textes } from "../textes/documents.ts";
import { phraseDe } from "../textes/issue.ts";

interface Proprietes {
	recus: number;
	/** The first name of whom a helper sent them for. */
	pour?: string;
	envoi?: { deposes?: Depose[]; refus?: "aucun" | "trop" };
}

/** What became of each file that was just sent. */
export function Bilan({ recus, envoi, pour }: Proprietes) {
	if (envoi?.refus)
		return (
			<p className="message message-refus" role="alert">
				{envoi.refus === "aucun" ? textes.envoyer.aucun : textes.envoyer.trop(FICHIERS_MAX)}
			</p>
		);
	if (envoi?.deposes) {
		const refuse = envoi.deposes.some(({ issue }) => issue !== "recu" && issue !== "deja");
		return (
			<div
				className={refuse ? "message message-refus" : "message"}
				role={refuse ? "alert" : "status"}
			>
				<p>
					<strong>{refuse ? textes.bilan.titreRefus : textes.bilan.titre}</strong>
				</p>
				<ul>
					{envoi.deposes.map(({ nom, issue }, rang) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name.
						<li key={rang}>
							<strong>{nom}</strong> : {phraseDe(issue)}
						</li>
					))}
				</ul>
			</div>
		);
	}
	if (recus === 0) return null;
	return (
		<p className="message" role="status">
			{pour === undefined ? textes.bilan.nombre(recus) : textes.bilan.nombrePour(recus, pour)}
		</p>
	);
}
