import type { ReactNode } from "react";
import { Links, Meta } from "react-router";
import publicStyles from "../styles/public.css?url";
import { textes } from "../textes.ts";
import { EnTete } from "./EnTete.tsx";
import { PiedDePage } from "./PiedDePage.tsx";

export function Document({ children }: { children: ReactNode }) {
	return (
		<html lang="fr">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="theme-color" content="#FBFAF7" />
				<Meta />
				<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
				<link rel="stylesheet" href={publicStyles} />
				<Links />
			</head>
			<body>
				<a className="evitement" href="#contenu">
					{textes.enTete.evitement}
				</a>
				<EnTete />
				<main id="contenu" tabIndex={-1}>
					{children}
				</main>
				<PiedDePage />
			</body>
		</html>
	);
}
