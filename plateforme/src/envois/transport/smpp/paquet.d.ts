/** What we use of the package, which ships no types. */
declare module "smpp" {
	import type { EventEmitter } from "node:events";
	import type { Server } from "node:net";

	export interface PDU {
		command: string;
		command_status: number;
		sequence_number: number;
		esm_class?: number;
		source_addr?: string;
		destination_addr?: string;
		data_coding?: number;
		registered_delivery?: number;
		message_id?: string;
		receipted_message_id?: string;
		message_state?: number;
		short_message?: { message: string | Buffer; udh?: Buffer[] } | Buffer;
		system_id?: string;
		password?: string;
		response(options?: Record<string, unknown>): PDU;
	}

	type Ordre = (options: Record<string, unknown>, reponse?: (pdu: PDU) => void) => boolean;

	export class Session extends EventEmitter {
		bind_transceiver: Ordre;
		submit_sm: Ordre;
		deliver_sm: Ordre;
		enquire_link: Ordre;
		unbind: Ordre;
		send(pdu: PDU, reponse?: (pdu: PDU) => void): boolean;
		close(fermee?: () => void): void;
		destroy(fermee?: () => void): void;
	}

	interface Options {
		host: string;
		port: number;
		tls?: boolean;
		ca?: string | Buffer;
		servername?: string;
	}

	const smpp: {
		connect(options: Options): Session;
		createServer(ecouter: (session: Session) => void): Server;
	};
	export default smpp;
}
