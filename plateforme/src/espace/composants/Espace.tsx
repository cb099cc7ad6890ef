import type { ReactNode } from "react";
import { textesEspace as textes } from "../textes/espace.ts";

interface Proprietes {
	/** The address of the section that is open. */
	ici: string;
	titre: string;
	chapeau?: ReactNode;
	/** Answers not read. */
	nonLus?: number;
	/** What was just done, or why nothing was. */
	message?: { dit: string; refus?: boolean };
	children: ReactNode;
}

/** A page of the person's space: where they are, then one thing at a time. */
export function Espace({ ici, titre, chapeau, nonLus = 0, message, children }: Proprietes) {
	return (
		<div className="page espace">
			<nav aria-label={textes.navigation} className="espace-rubriques">
				<ul>
					{textes.rubriques.map(({ href, texte }) => (
						<li key={href}>
							<a href={href} aria-current={href === ici ? "page" : undefined}>
								{texte}
								{href === "/mon-dossier/messages" && nonLus > 0 && (
									<span className="espace-compte">
										{nonLus}
										<span className="invisible"> {nonLus === 1 ? "non lu" : "non lus"}</span>
									</span>
								)}
							</a>
						</li>
					))}
				</ul>
			</nav>
			<h1>{titre}</h1>
			{chapeau && <p className="chapeau">{chapeau}</p>}
			{message && (
				<p
					className={message.refus ? "message message-refus" : "message"}
					role={message.refus ? "alert" : "status"}
				>
					{message.dit}
				</p>
			)}
			{children}
		</div>
	);
}
