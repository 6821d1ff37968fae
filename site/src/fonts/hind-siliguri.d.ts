/** Files of the package, each imported for the address that the build gives it. */
declare module '@fontsource/hind-siliguri/files/*' {
	const address: string;
	export default address;
}
