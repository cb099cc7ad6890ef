import { createContext, type RouterContextProvider } from "react-router";
import type { EnTeteVu } from "../interface/index.ts";

/** What the top of every page says of who reads it. */
export const contexteEnTete = createContext<EnTeteVu | null>(null);

export const enTeteDe = (context: Readonly<RouterContextProvider>): EnTeteVu | undefined =>
	context.get(contexteEnTete) ?? undefined;
