import { Console, Etiquette } from "../../interface/index.ts";
import type { SaisieCompte } from "../comptes/saisie.ts";
import { nomDuRole } from "../comptes/saisie.ts";
import type { CompteVu } from "../lectures/comptes.ts";
import { textesComptes as textes } from "../textes/comptes.ts";
import { FormulaireCompte } from "./FormulaireCompte.tsx";
import { NouvelleEquipe } from "./NouvelleEquipe.tsx";

export interface Refus {
	compte?: number;
	saisie: SaisieCompte;
	actif: boolean;
	fautes: (keyof typeof textes.fautes)[];
}

interface Proprietes {
	comptes: CompteVu[];
	equipes: { equipe: string; nom: string }[];
	choisi?: CompteVu;
	fait: string | null;
	refus?: Refus;
	refusEquipe?: { nom: string; motif: "nom" | "deja" };
}

const FAITS: Record<string, string> = {
	creer: textes.creer.fait,
	modifier: textes.modification.fait,
	"creer-equipe": textes.equipes.fait,
};

const TONS = { actif: "fait", jamaisVenu: "attente", ferme: "neutre" } as const;

export function Comptes({ comptes, equipes, choisi, fait, refus, refusEquipe }: Proprietes) {
	const modifie = choisi ?? comptes.find(({ compte }) => compte === refus?.compte);
	return (
		<Console titre={textes.titre} chapeau={<p>{textes.chapeau}</p>}>
			{fait && FAITS[fait] && !refus && !refusEquipe && (
				<p className="message" role="status">
					{FAITS[fait]}
				</p>
			)}
			<FormulaireCompte key={modifie?.compte} equipes={equipes} modifie={modifie} refus={refus} />
			<section aria-labelledby="liste">
				<h2 id="liste">{textes.nombre(comptes.length)}</h2>
				<table className="tableau">
					<thead>
						<tr>
							{Object.entries(textes.colonnes).map(([nom, colonne]) => (
								<th key={nom} scope="col">
									{colonne}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{comptes.map((compte) => (
							<Ligne key={compte.compte} {...compte} />
						))}
					</tbody>
				</table>
			</section>
			<NouvelleEquipe equipes={equipes} refus={refusEquipe} />
		</Console>
	);
}

function Ligne({ compte, prenom, nom, roles, nomEquipe, actif, jamaisVenu }: CompteVu) {
	const { colonnes, etats } = textes;
	const etat = !actif ? "ferme" : jamaisVenu ? "jamaisVenu" : "actif";
	return (
		<tr>
			<th scope="row">
				{prenom} {nom}
			</th>
			<td data-titre={colonnes.roles}>{roles.map(nomDuRole).join(", ")}</td>
			<td data-titre={colonnes.equipe}>{nomEquipe}</td>
			<td data-titre={colonnes.etat}>
				<Etiquette ton={TONS[etat]}>{etats[etat]}</Etiquette>
			</td>
			<td data-titre={colonnes.suite}>
				<a href={`?compte=${compte}`} aria-label={textes.modifier(`${prenom} ${nom}`)}>
					{textes.lienModifier}
				</a>
			</td>
		</tr>
	);
}
