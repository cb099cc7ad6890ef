import { createContext, useContext } from "react";
import { useLocation } from "react-router";
import { textes } from "../textes.ts";
import { useOrganisme } from "./lieu.ts";
import { Marque } from "./Marque.tsx";

/** Who reads the page, and what they may open: known by the server for any page, even of error. */
export interface EnTeteVu {
	personne?: { nom: string; roles: string; organisme: string };
	/** `touche` follows « g » in the console: « g f ». */
	liens: { href: string; texte: string; touche?: string }[];
	/** The date of a simulated office: « mardi 15 décembre 2020 ». */
	jour?: string;
}

export const ContexteEnTete = createContext<EnTeteVu | undefined>(undefined);

export function EnTete() {
	const { pathname } = useLocation();
	const { personne, liens, jour }: EnTeteVu = useContext(ContexteEnTete) ?? textes.enTete;
	const { simulation } = textes.enTete;
	return (
		<header className="en-tete">
			{useOrganisme()?.simule && (
				<p className="simulation">
					<strong>{simulation.titre}</strong> {jour && simulation.jour(jour)} {simulation.suite}
				</p>
			)}
			<div className={personne ? "en-tete-ligne en-tete-connecte" : "en-tete-ligne"}>
				<Marque />
				<nav aria-label={textes.enTete.navigation}>
					<ul>
						{liens.map(({ href, texte, touche }) => (
							<li key={href}>
								<a href={href} aria-current={courant(pathname, href)} data-aller={touche}>
									{texte}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<Gestes />
				{personne ? <Personne {...personne} /> : <SeConnecter chemin={pathname} />}
			</div>
		</header>
	);
}

/** Shown where the console's script runs, which has not reached the other pages. */
function Gestes() {
	const { ouvrirAide, ouvrirPalette } = textes.clavier;
	return (
		<p className="gestes">
			<button type="button" title={ouvrirPalette} data-ouvre-palette>
				<span className="hors-ecran">{ouvrirPalette}</span> <kbd>Ctrl K</kbd>
			</button>
			<button type="button" title={ouvrirAide} data-ouvre-aide>
				<span className="hors-ecran">{ouvrirAide}</span> <kbd>?</kbd>
			</button>
		</p>
	);
}

function Personne({ nom, roles, organisme }: NonNullable<EnTeteVu["personne"]>) {
	return (
		<div className="personne">
			<p>
				<strong>{nom}</strong>
				<span>
					{roles}, {organisme}
				</span>
			</p>
			<form method="post" action="/deconnexion">
				<button type="submit">{textes.enTete.seDeconnecter}</button>
			</form>
		</div>
	);
}

function SeConnecter({ chemin }: { chemin: string }) {
	if (chemin.startsWith("/connexion") || chemin.startsWith("/demonstration")) return null;
	return (
		<p className="personne">
			<a href="/connexion">{textes.enTete.seConnecter}</a>
		</p>
	);
}

/** The page itself, or the section it belongs to. */
function courant(pathname: string, href: string): "page" | "true" | undefined {
	if (pathname === href) return "page";
	return pathname.startsWith(`${href}/`) ? "true" : undefined;
}
