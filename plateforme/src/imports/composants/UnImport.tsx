import type { ReactNode } from "react";
import { Console, Etiquette } from "../../interface/index.ts";
import { majuscule } from "../../socle/index.ts";
import type { Rejet } from "../apercu.ts";
import type { ImportVu } from "../lectures/imports.ts";
import { textesPages } from "../textes/pages.ts";
import { foyersSansBareme } from "../textes.ts";
import { grouperRejets } from "./grouper-rejets.ts";
import { LignesComprises } from "./LignesComprises.tsx";
import { tonDe } from "./ton.ts";

const { unImport: textes, etats } = textesPages;

interface Proprietes {
	vu: ImportVu;
	rejets: Rejet[];
	/** The reading of its columns, as long as the file can be read again with another. */
	lecture?: string;
	refus: boolean;
}

export function UnImport({ vu, rejets, lecture, refus }: Proprietes) {
	return (
		<Console
			titre={textes.titre(vu.import)}
			actes={<a href="/importer">{textes.retour}</a>}
			chapeau={
				<p>
					<Etiquette ton={tonDe(vu.etat)}>{etats[vu.etat]}</Etiquette>{" "}
					{textes.fichier(vu.fichier, vu.mapping)}
				</p>
			}
		>
			{refus && (
				<p className="imports-refus" role="alert">
					{textes.dejaDecide}
				</p>
			)}
			<Etat vu={vu} relire={lecture && <Relire vu={vu} lecture={lecture} />} />
			{vu.rejets ? <Rejets vu={vu} rejets={rejets} /> : null}
			{vu.apercu && vu.apercu.lignes.length > 0 && <LignesComprises lignes={vu.apercu.lignes} />}
		</Console>
	);
}

function Etat({ vu, relire }: { vu: ImportVu; relire: ReactNode }) {
	const nombres = [vu.crees ?? 0, vu.modifies ?? 0, vu.inchanges ?? 0] as const;
	switch (vu.etat) {
		case "apercu":
		case "en-cours":
			return (
				<div role="status" className="imports-bilan">
					<p>{textes.attente(vu.lignes)}</p>
					<p className="indication">{textes.patience}</p>
				</div>
			);
		case "vu":
			return (
				<section aria-labelledby="bilan" className="imports-bilan">
					<h2 id="bilan">{textes.vu.titre}</h2>
					<p>{textes.vu.phrase(...nombres)}</p>
					{vu.apercu && vu.apercu.sansBareme > 0 && <p>{foyersSansBareme(vu.apercu.sansBareme)}</p>}
					<Decider possible={(vu.rejets ?? 0) < (vu.lignes ?? 0)} />
					{relire}
				</section>
			);
		case "fini":
			return (
				<section aria-labelledby="bilan" className="imports-bilan">
					<h2 id="bilan">{textes.fini.titre}</h2>
					<p>{textes.fini.phrase(...nombres)}</p>
					<p className="indication imports-empreinte">{textes.fini.empreinte(vu.sha256 ?? "")}</p>
				</section>
			);
		case "a-expliquer":
			return (
				<div className="imports-bilan">
					<p>{textes.aExpliquer.phrase}</p>
					<p>
						<a className="bouton" href={`/importer/${vu.import}/colonnes`}>
							{textes.aExpliquer.action}
						</a>
					</p>
				</div>
			);
		case "interrompu":
			return (
				<div className="imports-bilan">
					<p role="alert">{textes.interrompu}</p>
					{relire}
				</div>
			);
		case "echoue":
			return (
				<div className="imports-bilan">
					<p role="alert">{vu.motif}</p>
					{relire}
				</div>
			);
	}
}

/** A CSV that its columns explain badly is explained again, not sent again. */
const Relire = ({ vu, lecture }: { vu: ImportVu; lecture: string }) => (
	<p>
		<a href={`/importer/${vu.import}/colonnes?mapping=${lecture}`}>{textes.relire}</a>
	</p>
);

function Decider({ possible }: { possible: boolean }) {
	return (
		<form method="post" className="imports-decider">
			{possible ? (
				<>
					<p className="indication">{textes.vu.confirmerAide}</p>
					<button type="submit" name="acte" value="confirmer" className="bouton">
						{textes.vu.confirmer}
					</button>
				</>
			) : (
				<p>{textes.vu.aucune}</p>
			)}
			<button type="submit" name="acte" value="abandonner" className="bouton-discret">
				{textes.vu.abandonner}
			</button>
		</form>
	);
}

function Rejets({ vu, rejets }: { vu: ImportVu; rejets: Rejet[] }) {
	const { titre, telecharger, colonnes, premieres, lignes: citer, ligneEntiere } = textes.rejets;
	const total = vu.rejets ?? 0;
	return (
		<section aria-labelledby="rejets">
			<h2 id="rejets">{titre(total)}</h2>
			<p>
				<a href={`/importer/${vu.import}/rejets.ndjson`}>{telecharger}</a>
				{rejets.length > 0 && rejets.length < total && <> {premieres(rejets.length)}</>}
			</p>
			{rejets.length > 0 && (
				<div className="defile">
					<table className="tableau">
						<thead>
							<tr>
								<th scope="col">{colonnes.lignes}</th>
								<th scope="col">{colonnes.champ}</th>
								<th scope="col">{colonnes.motif}</th>
							</tr>
						</thead>
						<tbody>
							{grouperRejets(rejets).map(({ lignes, champ, motif }) => (
								<tr key={lignes[0]}>
									<td data-titre={colonnes.lignes}>{citer(lignes)}</td>
									<td data-titre={colonnes.champ} className="imports-champ">
										{champ || ligneEntiere}
									</td>
									<td data-titre={colonnes.motif} className="etendu">
										{majuscule(motif)}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</div>
			)}
		</section>
	);
}
