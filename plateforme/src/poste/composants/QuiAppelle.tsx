import { type Contact, type Dossier, ecrireTelephone, type Membre } from "../../dossiers/index.ts";
import { Etiquette, type Ton } from "../../interface/index.ts";
import type { Jour } from "../../socle/index.ts";
import { age } from "../dossier/age.ts";
import { textesDossier } from "../textes/dossier.ts";
import { mots } from "../textes/mots.ts";

const { parler } = textesDossier;
const TONS: Record<Contact["etat"], Ton> = {
	verifie: "fait",
	"non-verifie": "attente",
	injoignable: "retard",
	"non-verifie-depuis-separation": "attention",
	retire: "neutre",
};

/** Who belongs to the file, what proves who calls, and by what means to answer. */
export function QuiAppelle({ dossier, aujourdhui }: { dossier: Dossier; aujourdhui: Jour }) {
	const presents = dossier.membres.filter(({ jusqua }) => jusqua === null);
	const adultes = presents.filter(({ role, dateDeces }) => role !== "enfant" && !dateDeces);
	const enAlternance = new Set(
		presents
			.filter(({ rang }) => dossier.foyer?.contenu.personnes[rang]?.garde_alternee)
			.map(({ personne }) => personne),
	);
	return (
		<section className="carte" aria-labelledby="qui">
			<h2 id="qui">{parler.titre}</h2>
			<p>
				{parler.verifier} {parler.adultes(adultes.map(({ prenom }) => prenom).join(" et "))}{" "}
				{parler.autres}
			</p>
			<ul className="membres">
				{presents.map((membre) => (
					<li key={membre.personne}>
						<UnMembre
							membre={membre}
							alternance={enAlternance.has(membre.personne)}
							aujourdhui={aujourdhui}
						/>
					</li>
				))}
			</ul>
			<Adresse dossier={dossier} />
			<Contacts dossier={dossier} />
			<Preferences dossier={dossier} />
		</section>
	);
}

function UnMembre({
	membre,
	alternance,
	aujourdhui,
}: {
	membre: Membre;
	alternance: boolean;
	aujourdhui: Jour;
}) {
	const { prenom, nom, nomNaissance, role, dateNaissance, dateDeces } = membre;
	return (
		<>
			<span className={role === "enfant" ? undefined : "adulte"}>
				{nom} {prenom}
				{nomNaissance && nomNaissance !== nom && (
					<span className="part"> {parler.nee(nomNaissance)}</span>
				)}
			</span>
			<span className="nombre">
				{dateNaissance
					? parler.naissance(dateNaissance, age(dateNaissance, dateDeces ?? aujourdhui))
					: parler.naissanceInconnue}
				{alternance && `, ${parler.alternance}`}
				{dateDeces && `, ${parler.decede(dateDeces)}`}
			</span>
		</>
	);
}

function Adresse({ dossier }: { dossier: Dossier }) {
	const adresse = dossier.adresses.find(({ jusqua }) => jusqua === null);
	if (!adresse) return <p className="indication">{parler.sansAdresse}</p>;
	return (
		<p>
			{adresse.lignes}, {adresse.codePostal} {adresse.commune}{" "}
			<span className="part">{parler.adresse(adresse.depuis)}</span>
		</p>
	);
}

function Contacts({ dossier }: { dossier: Dossier }) {
	const prenoms = new Map(dossier.membres.map(({ personne, prenom }) => [personne, prenom]));
	if (dossier.contacts.length === 0) return <p className="indication">{parler.aucunContact}</p>;
	return (
		<ul className="contacts" aria-label={parler.contacts}>
			{dossier.contacts.map(({ contact, valeur, etat, personne }) => (
				<li key={contact}>
					<span className="contact-valeur">{ecrireTelephone(valeur)}</span>
					{personne !== null && <span className="part">{prenoms.get(personne)}</span>}
					<Etiquette ton={TONS[etat]}>{mots.etatsContact[etat]}</Etiquette>
				</li>
			))}
		</ul>
	);
}

function Preferences({ dossier: { canalPrefere, langue, oppositions } }: { dossier: Dossier }) {
	const dits = [
		canalPrefere && parler.prefere(mots.canaux[canalPrefere]),
		langue !== "fr" && parler.langue(mots.langues[langue] ?? langue),
		...oppositions
			.filter(({ jusqua }) => jusqua === null)
			.map(({ objet }) => parler.opposee(mots.oppositions[objet])),
	].filter(Boolean);
	return dits.length > 0 && <p className="part">{dits.join(" · ")}</p>;
}
