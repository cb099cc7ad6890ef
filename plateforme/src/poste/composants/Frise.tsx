import { jourAbrege } from "../../socle/index.ts";
import { GENRES, type Genre, type Moment } from "../frise/frise.ts";
import { textesDossier } from "../textes/dossier.ts";

const { frise: textes } = textesDossier;
export const MOMENTS_PAR_PAGE = 30;

interface Proprietes {
	moments: Moment[];
	genre?: Genre;
	page: number;
	adresse: string;
}

/** The one history of a file, and what is left of it when one kind is asked for. */
export function Frise({ moments, genre, page, adresse }: Proprietes) {
	const retenus = genre ? moments.filter((moment) => moment.genre === genre) : moments;
	const montres = retenus.slice(0, page * MOMENTS_PAR_PAGE);
	const lien = (g?: Genre, p = 1) => {
		const params = new URLSearchParams();
		if (g) params.set("genre", g);
		if (p > 1) params.set("page", String(p));
		const suite = params.toString();
		return `${adresse}${suite && `?${suite}`}#historique`;
	};
	return (
		<section className="frise" aria-labelledby="historique">
			<h2 id="historique">{textes.titre}</h2>
			<nav className="frise-filtres" aria-label={textes.filtres}>
				<a href={lien()} aria-current={genre ? undefined : "true"}>
					{textes.tout} <span className="compte">{moments.length}</span>
				</a>
				{GENRES.map((g) => {
					const nombre = moments.filter((moment) => moment.genre === g).length;
					return (
						nombre > 0 && (
							<a key={g} href={lien(g)} aria-current={g === genre ? "true" : undefined}>
								{textes.genres[g]} <span className="compte">{nombre}</span>
							</a>
						)
					);
				})}
			</nav>
			{retenus.length === 0 && (
				<p className="indication">{genre ? textes.videFiltre : textes.vide}</p>
			)}
			<ol className="moments">
				{montres.map((moment, rang) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two moments may read the same, and their order is the history's.
					<li key={rang} className={`moment moment-${moment.genre}`}>
						<span className="jour">{jourAbrege(moment.jour)}</span>
						<span className="moment-genre">{textes.genres[moment.genre]}</span>
						<span>
							{moment.href ? <a href={moment.href}>{moment.titre}</a> : moment.titre}
							{moment.detail && <span className="part"> {moment.detail}</span>}
						</span>
					</li>
				))}
			</ol>
			{retenus.length > montres.length && (
				<p>
					<a className="bouton-discret" href={lien(genre, page + 1)}>
						{textes.suite}
					</a>
				</p>
			)}
		</section>
	);
}
