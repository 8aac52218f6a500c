/** The product's version, part of every seal; a test compares it with package.json. */
export const VERSION = '0.1.0';
