import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A number is used again after a crash or a restart: the moment of birth tells two processes apart. */
export function naissance(pid: number): string | undefined {
	try {
		if (process.platform !== "linux") {
			return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
		}
		const champs = etat(pid);
		if (champs[0] === "Z") return undefined;
		return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${champs[19]}`;
	} catch {
		return undefined;
	}
}

/** After the name, which is in brackets and may hold spaces: state first, start time twentieth. */
function etat(pid: number): string[] {
	const texte = readFileSync(`/proc/${pid}/stat`, "utf8");
	return texte.slice(texte.lastIndexOf(")") + 2).split(" ");
}

export function ligneDeCommande(pid: number): string {
	try {
		if (process.platform !== "linux") {
			return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
		}
		return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
	} catch {
		return "";
	}
}
