import type { Fourchette } from "droits";
import { useOrganisme } from "../../interface/index.ts";
import { chances, majuscule, periode, prestations } from "../../socle/index.ts";
import type { DroitDeLaFiche, Fiche as FicheDressee } from "../fiche/dresser.ts";
import { titreDe } from "../fiche/titre.ts";
import { montantDe, textesFiche as textes } from "../textes/fiche.ts";
import { APrevoir } from "./APrevoir.tsx";

interface Proprietes {
	fiche: FicheDressee;
	transmis?: { annee: number; numero: number };
}

/** On one or two sheets, in plain words. */
export function Fiche({ fiche, transmis }: Proprietes) {
	const organisme = useOrganisme();
	return (
		<>
			<header>
				<p className="surtitre">
					{[textes.titre, organisme?.nom, organisme?.simule && textes.simule]
						.filter(Boolean)
						.join(" · ")}
					{transmis && <span> · {textes.transmis(transmis.annee, transmis.numero)}</span>}
				</p>
				<h1>{titreDe(fiche)}</h1>
				<p className="chapeau">{textes.estimation(fiche.jour, fiche.mois, fiche.vecu)}</p>
			</header>
			<Gain fiche={fiche} />
			{fiche.droits.length > 0 ? <Droits droits={fiche.droits} /> : <p>{textes.aucunDroitSuite}</p>}
			<Quand fiche={fiche} />
			<APrevoir fiche={fiche} />
		</>
	);
}

function Gain({ fiche }: { fiche: FicheDressee }) {
	const { gain, unDroitEnBaisseUnAutre, recoit } = fiche;
	const ecart = ({ min, max }: Fourchette) => max - min >= 1;
	if (gain.douzeMois.max < 1) return null;
	return (
		<div className="permanence-gain">
			<p>
				<strong>{textes.gain.douzeMois(gain.douzeMois)}</strong> {textes.gain.net}{" "}
				{unDroitEnBaisseUnAutre && textes.gain.baisse}{" "}
				{ecart(gain.douzeMois) && !ecart(gain.mois) && textes.gain.fourchette}
			</p>
			{gain.attente.max >= 1 && <p>{textes.gain.attente(gain.attente)}</p>}
			{recoit === null && <p>{textes.gain.sansRecoit}</p>}
		</div>
	);
}

function Droits({ droits }: { droits: readonly DroitDeLaFiche[] }) {
	const { legende, aide, montant } = textes.tableau;
	return (
		<div className="droits">
			<table>
				<caption>{legende}</caption>
				<thead>
					<tr>
						<th scope="col">{aide}</th>
						<th scope="col" className="nombre">
							{montant}
						</th>
					</tr>
				</thead>
				<tbody>
					{droits.map((droit) => (
						<tr key={droit.code}>
							<th scope="row">
								{prestations[droit.code].titre}
								<span className="certitude">{etatDe(droit)}</span>
							</th>
							<td className="nombre">{montantDu(droit)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

function certitudeDe({ certitude, probabilite }: DroitDeLaFiche): string {
	const mot = textes.tableau.certitudes[certitude];
	if (certitude === "certain" || certitude === "a_verifier") return mot;
	return `${mot} : ${chances(probabilite)}`;
}

const montantDu = (droit: DroitDeLaFiche): string =>
	droit.certitude === "a_verifier" ? "—" : `${montantDe(droit)} ${periode(droit.code)}`;

/** « Très probable, à demander » */
function etatDe(droit: DroitDeLaFiche): string {
	const { recue, aDemander, aSignaler } = textes.tableau;
	const faire = droit.sansDemande ? aSignaler : aDemander;
	const suite = droit.recu ? recue : droit.certitude === "a_verifier" ? undefined : faire;
	return majuscule([certitudeDe(droit), suite].filter(Boolean).join(", "));
}

function Quand({ fiche: { droits, gain, jour, asfAvecRsaRecu } }: { fiche: FicheDressee }) {
	const nouveaux = droits.filter(({ recu }) => !recu);
	if (nouveaux.length === 0) return null;
	const articles = [...new Set(nouveaux.flatMap(({ garantie }) => garantie.articles))];
	return (
		<section aria-labelledby="quand">
			<h2 id="quand">{textes.quand.titre}</h2>
			<dl className="permanence-quand">
				{nouveaux.map((droit) => {
					const { code, garantie, max, motif, sansDemande } = droit;
					const quand = sansDemande
						? textes.quand.sansDemande
						: textes.quand.ouvertures[garantie.effet]({ jour, avant: garantie.avant });
					const sien = gain.parDroit[code];
					const baisse = sien && periode(code) === "par mois" && max - sien.max >= 1;
					return (
						<div key={code}>
							<dt>{prestations[code].titre}</dt>
							<dd>
								{motif && `${motif} `}
								{quand} {code === "asf" && asfAvecRsaRecu && textes.quand.asfAvecRsaRecu}{" "}
								{baisse && textes.quand.enFaitBaisser(sien)}
							</dd>
						</div>
					);
				})}
			</dl>
			<p className="indication">{textes.quand.textes(articles)}</p>
		</section>
	);
}
