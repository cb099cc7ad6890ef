import type { ReactNode } from "react";
import { Links, Meta, useMatches } from "react-router";
import { Raccourcis } from "../console/Raccourcis.tsx";
import { scriptDeLaConsole, scriptDuDepot } from "../console/script.ts";
import publicStyles from "../styles/public.css?url";
import { textes } from "../textes.ts";
import { EnTete } from "./EnTete.tsx";
import { PiedDePage } from "./PiedDePage.tsx";

/**
 * What a page says of itself in its `handle`: a page of the console has the keyboard, and no footer for
 * the public; one where documents are sent has the script that sends them piece by piece.
 */
interface Reglages {
	console?: boolean;
	script?: "depot";
}

export function Document({ children }: { children: ReactNode }) {
	const reglages = useMatches().map(({ handle }) => handle as Reglages | undefined);
	const console = reglages.some((reglage) => reglage?.console);
	const depot = reglages.some((reglage) => reglage?.script === "depot");
	return (
		<html lang="fr" className={console ? "page-console" : undefined}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="theme-color" content="#FBFAF7" />
				<Meta />
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				<link rel="stylesheet" href={publicStyles} />
				<Links />
				{console && <script type="module" src={scriptDeLaConsole} />}
				{depot && <script type="module" src={scriptDuDepot} />}
			</head>
			<body>
				<a className="evitement" href="#contenu">
					{textes.enTete.evitement}
				</a>
				<EnTete />
				<main id="contenu" tabIndex={-1}>
					{children}
				</main>
				{console ? <Raccourcis /> : <PiedDePage />}
			</body>
		</html>
	);
}
