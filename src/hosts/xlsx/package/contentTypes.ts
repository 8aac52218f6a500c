import { xmlTree } from '../xml/xmlTree';
import type { Parts } from './parts';
import { CONTENT_TYPES_PART } from './vocabulary';

/** The content type of a part as the package declares it, `null` when it declares none. @throws HostError `damaged` */
export function contentTypeOf(parts: Parts, path: string): string | null {
  const types = xmlTree(CONTENT_TYPES_PART, parts.text(CONTENT_TYPES_PART)).children;
  const wanted = '/' + path.toLowerCase();
  const own = types.find(({ name, attributes }) => name === 'Override' && (attributes.PartName ?? '').toLowerCase() === wanted);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const usual = types.find(
    ({ name, attributes }) => name === 'Default' && (attributes.Extension ?? '').toLowerCase() === extension,
  );
  return own?.attributes.ContentType ?? usual?.attributes.ContentType ?? null;
}
