import { textes } from "../textes.ts";

interface Proprietes {
	/** The address of the section that is open. */
	ici: string;
	/** Answers not read. */
	nonLus?: number;
	/** Fewer of them, before a file exists. */
	rubriques?: readonly { href: string; texte: string }[];
}

/** The sections of a person's own space, above each of them, whichever domain it belongs to. */
export function RubriquesDuDossier({
	ici,
	nonLus = 0,
	rubriques = textes.monDossier.rubriques,
}: Proprietes) {
	const { navigation, nonLus: dits } = textes.monDossier;
	return (
		<nav aria-label={navigation} className="espace-rubriques">
			<ul>
				{rubriques.map(({ href, texte }) => (
					<li key={href}>
						<a href={href} aria-current={href === ici ? "page" : undefined}>
							{texte}
							{href === "/mon-dossier/messages" && nonLus > 0 && (
								<span className="espace-compte">
									{nonLus}
									<span className="invisible"> {dits(nonLus)}</span>
								</span>
							)}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
