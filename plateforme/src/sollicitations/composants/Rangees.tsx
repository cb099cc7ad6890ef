import { ProtegerDate } from "../../interface/index.ts";
import { type Jour, jourAbrege, joursEntre } from "../../socle/index.ts";
import { protegeable } from "../date-protegee/protegeable.ts";
import type { Raison } from "../file/raison.ts";
import { adresseFile, type Demande } from "../lectures/demande.ts";
import type { LigneFile } from "../lectures/file.ts";
import { textesFile as textes } from "../textes/file.ts";
import { textesNatures } from "../textes/natures.ts";
import { nomDe, nomPrestation } from "./nommer.ts";
import { Raisons } from "./Raisons.tsx";

export type LigneVue = LigneFile & { raisons: Raison[] };

interface Proprietes {
	demande: Demande;
	aujourdhui: Jour;
	lignes: LigneVue[];
	suite: boolean;
	moi: number;
}

/** The queue, in its order: why, what, whose, for how long. */
export function Rangees({ demande, aujourdhui, lignes, suite, moi }: Proprietes) {
	const { nature, prestation, equipe, q, section, page } = demande;
	if (lignes.length === 0) {
		const filtree = nature || prestation || equipe || q || page > 1;
		return <p className="aucun">{filtree ? textes.videFiltre : textes.vide[section]}</p>;
	}
	return (
		<>
			<ol className="rangees" aria-label={textes.legende} start={(page - 1) * 50 + 1}>
				{lignes.map((ligne) => (
					<Rangee
						key={ligne.sollicitation}
						ligne={ligne}
						age={joursEntre(ligne.arrivee, aujourdhui)}
						href={adresseFile(demande, { s: ligne.sollicitation })}
						choisie={ligne.sollicitation === demande.s}
						moi={moi}
					/>
				))}
			</ol>
			{(page > 1 || suite) && (
				<nav className="pages" aria-label={textes.page(page)}>
					{page > 1 && (
						<a href={adresseFile(demande, { page: page - 1, s: undefined })}>{textes.precedente}</a>
					)}
					<span>{textes.page(page)}</span>
					{suite && (
						<a href={adresseFile(demande, { page: page + 1, s: undefined })}>
							{textes.suivantePage}
						</a>
					)}
				</nav>
			)}
		</>
	);
}

interface ProprietesRangee {
	ligne: LigneVue;
	age: number;
	href: string;
	choisie: boolean;
	moi: number;
}

function Rangee({ ligne, age, href, choisie, moi }: ProprietesRangee) {
	const { nature, prestation, objet, dossier, demandeur, prisPar, arrivee } = ligne;
	const quoi = [textesNatures.natures[nature], nomPrestation(prestation)].filter(Boolean);
	const qui = prisPar === null ? undefined : prisPar === moi ? textes.moi : textes.prise;
	return (
		<li className="rangee" data-rangee aria-current={choisie ? "true" : undefined}>
			<a className="rangee-objet" href={href}>
				{objet}
			</a>
			<Raisons raisons={ligne.raisons} />
			<span className="rangee-quoi">{quoi.join(" · ")}</span>
			<span className="rangee-dossier">{nomDe(dossier, demandeur)}</span>
			<span className="rangee-age">
				{qui && <strong>{qui} · </strong>}
				<time dateTime={arrivee} title={jourAbrege(arrivee)}>
					{textes.age(age)}
				</time>
			</span>
			{protegeable(ligne) && !ligne.protegee && (
				<ProtegerDate de={{ sollicitation: ligne.sollicitation }} rangee={objet} />
			)}
		</li>
	);
}
