import type { Coordonnees } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import { useOrganisme } from "./lieu.ts";
import { Telephone } from "./Telephone.tsx";

export function PiedDePage() {
	const organisme = useOrganisme();
	const { pied } = textes;
	return (
		<footer className="pied">
			<div className="pied-contenu">
				<h2>{pied.titre}</h2>
				<ul className="pied-aides">
					{organisme?.coordonnees && <Joindre {...organisme.coordonnees} />}
					<li>
						<span className="pied-moyen">{pied.accompagnement}</span>
						<a href="/aide">{pied.besoinAide}</a>
						<span>{pied.aidePourQui}</span>
					</li>
				</ul>
				<p className="pied-liens">
					<a href="/algorithmes">{pied.algorithmes}</a>
					<a href="/vos-donnees">{pied.donnees}</a>
				</p>
				<p className="pied-note">{organisme?.simule ? pied.simule(organisme.nom) : pied.note}</p>
			</div>
		</footer>
	);
}

function Joindre({ telephone, horaires, lieux }: Coordonnees) {
	const { pied } = textes;
	return (
		<>
			<li>
				<span className="pied-moyen">{pied.telephone}</span>
				<Telephone numero={telephone} className="pied-numero" />
				<span>{horaires}</span>
			</li>
			{lieux.length > 0 && (
				<li>
					<span className="pied-moyen">{pied.surPlace}</span>
					<a href="/aide#lieux">{pied.lieux(lieux.length)}</a>
					<span>{pied.sansRendezVous}</span>
				</li>
			)}
		</>
	);
}
