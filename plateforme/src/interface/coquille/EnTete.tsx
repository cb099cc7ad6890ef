import { useLocation } from "react-router";
import { organisme } from "../../socle/index.ts";
import { textes } from "../textes.ts";
import { Marque } from "./Marque.tsx";

export function EnTete() {
	const { pathname } = useLocation();
	return (
		<header className="en-tete">
			{organisme.simule && (
				<p className="simulation">
					<strong>{textes.enTete.simulation.titre}</strong> {textes.enTete.simulation.suite}
				</p>
			)}
			<div className="en-tete-ligne">
				<Marque />
				<nav aria-label={textes.enTete.navigation}>
					<ul>
						{textes.enTete.liens.map(({ href, texte }) => (
							<li key={href}>
								<a href={href} aria-current={courant(pathname, href)}>
									{texte}
								</a>
							</li>
						))}
					</ul>
				</nav>
			</div>
		</header>
	);
}

/** The page itself, or the section it belongs to. */
function courant(pathname: string, href: string): "page" | "true" | undefined {
	if (pathname === href) return "page";
	return pathname.startsWith(`${href}/`) ? "true" : undefined;
}
