import { Console } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import type { DateProtegee } from "../../sollicitations/index.server.ts";
import { textesRefus } from "../../sollicitations/index.ts";
import type { RefusDate } from "../pages/proteger.server.ts";
import type { Rangee } from "../recherche/masquer.ts";
import { textesProteger as textes } from "../textes/proteger.ts";
import { textesRecherche } from "../textes/recherche.ts";
import { Champ } from "./Champ.tsx";
import { Chercher, Resultats } from "./Recherche.tsx";

interface Proprietes {
	aujourdhui: Jour;
	/** Nothing for those who read no file. */
	recherche?: { q: string; trop: boolean; rangees: Rangee[] };
	/** What one's own place gave, for those who read nothing else. */
	siennes?: DateProtegee[];
	saisie: Record<string, string>;
	refus?: RefusDate;
	/** They also hold interviews. */
	permanence: boolean;
}

export function Proteger({
	aujourdhui,
	recherche,
	siennes,
	saisie,
	refus,
	permanence,
}: Proprietes) {
	return (
		<Console
			titre={textes.titre}
			chapeau={<p>{recherche ? textes.chapeau : textes.chapeauStructure}</p>}
			actes={
				permanence && (
					<a className="bouton-discret" href="/permanence">
						{textes.permanence}
					</a>
				)
			}
		>
			{refus?.motif && (
				<p className="message message-refus" role="alert">
					{textesRefus[refus.motif]}
				</p>
			)}
			{recherche && (
				<section className="carte" aria-labelledby="connue">
					<h2 id="connue">{textes.connue}</h2>
					<Chercher q={recherche.q} />
					{recherche.q && <Trouvees {...recherche} />}
				</section>
			)}
			<section className="carte" aria-labelledby="inconnue">
				<h2 id="inconnue">{recherche ? textes.inconnue : textes.personne}</h2>
				<Inconnue aujourdhui={aujourdhui} saisie={refus?.saisie ?? saisie} refus={refus} />
			</section>
			{siennes && <Siennes siennes={siennes} />}
		</Console>
	);
}

function Trouvees({ q, trop, rangees }: NonNullable<Proprietes["recherche"]>) {
	return (
		<>
			<p role="status">
				<strong>
					{rangees.length > 0
						? textesRecherche.compte(rangees.length, trop)
						: textesRecherche.aucune(q)}
				</strong>
			</p>
			{rangees.length > 0 && <Resultats rangees={rangees} />}
		</>
	);
}

function Inconnue({
	aujourdhui,
	saisie,
	refus,
}: Pick<Proprietes, "aujourdhui" | "saisie" | "refus">) {
	const { champs } = textes;
	const etat = { formulaire: "personne", saisie, fautes: refus?.fautes };
	return (
		<form method="post" action="/dates-protegees" className="champs" noValidate>
			<Champ nom="prenom" libelle={champs.prenom} etat={etat} maxLength={60} />
			<Champ nom="nom" libelle={champs.nom} etat={etat} maxLength={60} />
			<Champ nom="naissance" type="date" libelle={champs.naissance} etat={etat} max={aujourdhui} />
			<Champ nom="telephone" type="tel" libelle={champs.telephone} etat={etat} maxLength={20} />
			<Champ nom="matricule" libelle={champs.matricule} etat={etat} maxLength={20} />
			<p className="champs-actes">
				<button
					type="submit"
					name="acte"
					value="proteger"
					className="bouton"
					data-acte-principal
					data-acte-proteger
				>
					{textes.titre}
				</button>
			</p>
		</form>
	);
}

function Siennes({ siennes }: { siennes: DateProtegee[] }) {
	const { titre, aucune, legende, colonnes, quand } = textes.siennes;
	return (
		<section aria-labelledby="siennes" className="siennes">
			<h2 id="siennes">{titre}</h2>
			{siennes.length === 0 ? (
				<p className="aucun">{aucune}</p>
			) : (
				<table className="tableau">
					<caption className="hors-ecran">{legende}</caption>
					<thead>
						<tr>
							<th scope="col">{colonnes.numero}</th>
							<th scope="col">{colonnes.personne}</th>
							<th scope="col">{colonnes.quand}</th>
						</tr>
					</thead>
					<tbody>
						{siennes.map(({ annee, numero, prenom, nom, quand: jour }) => (
							<tr key={`${annee} ${numero}`} data-rangee>
								<th scope="row">
									<a href={`/dates-protegees/${annee}/${numero}`}>
										{annee}-{numero}
									</a>
								</th>
								<td data-titre={colonnes.personne}>
									{prenom} {nom}
								</td>
								<td data-titre={colonnes.quand}>{quand(jour)}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</section>
	);
}
