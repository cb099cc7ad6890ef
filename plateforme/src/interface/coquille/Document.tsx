import type { ReactNode } from "react";
import { Links, Meta, useMatches } from "react-router";
import { Raccourcis } from "../console/Raccourcis.tsx";
import { scriptDeLaConsole } from "../console/script.ts";
import publicStyles from "../styles/public.css?url";
import { textes } from "../textes.ts";
import { EnTete } from "./EnTete.tsx";
import { PiedDePage } from "./PiedDePage.tsx";

/** A page of the console says so in its `handle`: it has the keyboard, and no footer for the public. */
const estConsole = (handle: unknown) =>
	(handle as { console?: boolean } | undefined)?.console === true;

export function Document({ children }: { children: ReactNode }) {
	const console = useMatches().some(({ handle }) => estConsole(handle));
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
