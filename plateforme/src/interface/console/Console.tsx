import type { ReactNode } from "react";

interface Proprietes {
	titre: ReactNode;
	/** Beside the title: what this screen is for, its figures. */
	chapeau?: ReactNode;
	/** At the right of the title: acts on the whole screen. */
	actes?: ReactNode;
	/** Sections with their counts, filters. */
	gauche?: ReactNode;
	/** Named for those who hear it: « File d’attente ». */
	nomGauche?: string;
	/** What is selected in the list; on a narrow screen it takes the place of the list. */
	detail?: ReactNode;
	nomDetail?: string;
	children: ReactNode;
}

/** Three panes on a wide screen, one after the other on a narrow one. */
export function Console(ecran: Proprietes) {
	const { gauche, detail } = ecran;
	const panneaux = ["panneaux", gauche && "a-gauche", detail && "a-detail"];
	return (
		<div className="console">
			<header className="console-tete">
				<div className="console-titre">
					<h1>{ecran.titre}</h1>
					{ecran.actes && <div className="console-actes">{ecran.actes}</div>}
				</div>
				{ecran.chapeau}
			</header>
			<div className={panneaux.filter(Boolean).join(" ")}>
				{gauche && (
					<nav className="panneau-gauche" aria-label={ecran.nomGauche} data-sections>
						{gauche}
					</nav>
				)}
				<div className="panneau-liste" data-liste>
					{ecran.children}
				</div>
				{detail && (
					<section
						className="panneau-detail"
						aria-label={ecran.nomDetail}
						tabIndex={-1}
						data-detail
					>
						{detail}
					</section>
				)}
			</div>
		</div>
	);
}
