import { nombre } from "../../socle/index.ts";

interface Proprietes {
	href: string;
	texte: string;
	compte?: number;
	courante?: boolean;
	/** Something here cannot wait. */
	alerte?: boolean;
}

/** A line of the left pane: where one may go, and how much is there. */
export function Section({ href, texte, compte, courante, alerte }: Proprietes) {
	return (
		<a className="section-lien" href={href} aria-current={courante ? "page" : undefined}>
			<span>{texte}</span>
			{compte !== undefined && (
				<span className={alerte && compte > 0 ? "compte compte-alerte" : "compte"}>
					{nombre(compte)}
				</span>
			)}
		</a>
	);
}
