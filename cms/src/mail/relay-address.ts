/** Where mail goes to, without the password. */

/** What nodemailer takes when an address names no port. */
const DEFAULT_PORTS: Record<string, number> = { 'smtp:': 587, 'smtps:': 465 };

export interface RelayAddress {
	host: string;
	port: number;
	/** TLS from the first byte. */
	isTls: boolean;
}

export function relayAddress(smtpUrl: string): RelayAddress {
	const { hostname: host, port, protocol } = new URL(smtpUrl);
	return { host, port: Number(port || DEFAULT_PORTS[protocol]), isTls: protocol === 'smtps:' };
}

/** `relay.example.org:587`, as the doctor names the relay that was examined. */
export const relayLabel = ({ host, port }: RelayAddress): string => `${host}:${port}`;
