import type { ReactNode } from "react";
import { Outlet } from "react-router";
import type { Route } from "./+types/root.ts";
import { garde } from "./identite/index.server.ts";
import { Document, PageErreur } from "./interface/index.ts";

/** Around every page, form and file. */
export const middleware: Route.MiddlewareFunction[] = [garde];

export function Layout({ children }: { children: ReactNode }) {
	return <Document>{children}</Document>;
}

export default function Racine() {
	return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <PageErreur error={error} />;
}
