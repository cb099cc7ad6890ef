import { nommerParticularite } from "../../acces-aux-droits/index.ts";
import type { Dossier, DroitDuDossier } from "../../dossiers/index.ts";
import { Etiquette, type Ton } from "../../interface/index.ts";
import { euros, type Jour, prestations } from "../../socle/index.ts";
import { montant } from "../dossier/montants.ts";
import { reservesDuQuotient } from "../dossier/quotient.ts";
import { textesDossier } from "../textes/dossier.ts";
import { mots } from "../textes/mots.ts";

const { recoit: textes } = textesDossier;
const TONS: Record<DroitDuDossier["etat"], Ton> = {
	en_paiement: "fait",
	demande_en_cours: "attente",
	attente_declaration: "attente",
	suspendu: "retard",
	refuse: "neutre",
	renonce: "neutre",
};

export function Droits({ dossier, aujourdhui }: { dossier: Dossier; aujourdhui: Jour }) {
	const actuels = dossier.droits
		.filter(({ finiLe }) => finiLe === null || finiLe > aujourdhui)
		.sort((a, b) => Number(b.etat === "suspendu") - Number(a.etat === "suspendu"));
	return (
		<section className="carte" aria-labelledby="droits">
			<h2 id="droits">{textes.titre}</h2>
			{actuels.length === 0 && <p className="indication">{textes.aucunDroit}</p>}
			<ul className="lignes">
				{actuels.map((droit) => (
					<li key={`${droit.prestation} ${droit.beneficiaire} ${droit.depuis}`}>
						<UnDroit droit={droit} dossier={dossier} />
						<span className="nombre">{droit.montant !== null && montant(droit.montant)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** What is awaited at a date, what is owed, and the figure that others ask for. */
export function Reperes({ dossier, aujourdhui }: { dossier: Dossier; aujourdhui: Jour }) {
	return (
		<section className="carte" aria-labelledby="reperes">
			<h2 id="reperes">{textes.reperes}</h2>
			<dl className="reperes">
				<div>
					<dt>{textes.declaration}</dt>
					<dd>
						<Declaration jour={dossier.prochaineDeclaration} aujourdhui={aujourdhui} />
					</dd>
				</div>
				<div>
					<dt>{textes.qf}</dt>
					<dd>
						<Quotient dossier={dossier} />
					</dd>
				</div>
				<AVerifier dossier={dossier} />
				<div>
					<dt>{textes.dettes}</dt>
					<dd>
						<Dettes dossier={dossier} />
					</dd>
				</div>
			</dl>
		</section>
	);
}

function UnDroit({ droit, dossier }: { droit: DroitDuDossier; dossier: Dossier }) {
	const { prestation, beneficiaire, etat, depuis } = droit;
	const rang = /^enfant-(\d+)$/.exec(beneficiaire)?.[1];
	const enfant = rang && dossier.membres.find((m) => m.rang === Number(rang) && m.jusqua === null);
	const { foyer } = dossier;
	const aRevoir = foyer?.source === "separation" && depuis < foyer.vraiDepuis;
	return (
		<span>
			{prestations[prestation].court}
			{enfant && <span className="part"> {textes.enfant(enfant.prenom)}</span>}{" "}
			{etat === "suspendu" ? (
				<Etiquette ton="retard">{textes.suspendu(depuis)}</Etiquette>
			) : etat === "en_paiement" ? (
				<span className="part">{textes.depuis(depuis)}</span>
			) : (
				<Etiquette ton={TONS[etat]}>{mots.etatsDroit[etat]}</Etiquette>
			)}{" "}
			{aRevoir && <Etiquette ton="attention">{textes.aRevoir}</Etiquette>}
		</span>
	);
}

/** What a person settles before rights are proposed; nothing where the file tells none. */
function AVerifier({ dossier }: { dossier: Dossier }) {
	const ouvertes = dossier.particularites.filter(({ jusqua }) => jusqua === null);
	if (ouvertes.length === 0) return null;
	return (
		<div>
			<dt>{textes.aVerifier}</dt>
			<dd>
				{ouvertes.map(({ nature, precision, depuis }) => (
					<span key={nature} className="bloc">
						<Etiquette ton="attention">{nommerParticularite(nature, precision)}</Etiquette>{" "}
						<span className="part">{textes.depuis(depuis)}</span>
					</span>
				))}
			</dd>
		</div>
	);
}

function Declaration({ jour, aujourdhui }: { jour: Jour | null; aujourdhui: Jour }) {
	if (jour === null) return <span className="part">{textes.aucuneDeclaration}</span>;
	if (jour < aujourdhui)
		return <Etiquette ton="retard">{textes.declarationPassee(jour)}</Etiquette>;
	return textes.declarationLe(jour);
}

function Quotient({ dossier }: { dossier: Dossier }) {
	if (dossier.quotientFamilial === null) return <span className="part">{textes.qfInconnu}</span>;
	const reserves = reservesDuQuotient(dossier);
	const quotient = euros(dossier.quotientFamilial / 100);
	if (reserves.length === 0)
		return (
			<>
				{quotient} <span className="part">{textes.qfAide}</span>
			</>
		);
	return (
		<>
			{quotient} <Etiquette ton="attention">{textes.qfEstime}</Etiquette>
			{reserves.map((reserve) => (
				<span key={reserve} className="bloc part">
					{textes.qfReserves[reserve]}
				</span>
			))}
		</>
	);
}

function Dettes({ dossier }: { dossier: Dossier }) {
	const restantes = dossier.dettes.filter(({ solde }) => solde > 0);
	if (restantes.length === 0) return <span className="part">{textes.aucuneDette}</span>;
	return restantes.map(({ dette, prestation, solde, montant: total, mensualite }) => (
		<span key={dette} className="bloc">
			{textes.reste(montant(solde), montant(total))}{" "}
			<span className="part">
				{[prestations[prestation].court, mensualite && textes.parMois(montant(mensualite))]
					.filter(Boolean)
					.join(", ")}
			</span>
		</span>
	));
}
