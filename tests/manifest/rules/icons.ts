import { attribute, childOf, named, type Element } from '../element';
import { finding, type Expected, type Finding, type Rule } from '../rule';

const NEEDED = [16, 32, 80];
const ALLOWED = new Set([16, 20, 24, 32, 40, 48, 64, 80]);
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Rule 12: the sizes asked for, as PNG files of truly that size. */
export const icons: Rule = (root, expected) => {
  const found: Finding[] = [];
  found.push(...baseIcon(root, 'IconUrl', 32, expected), ...baseIcon(root, 'HighResolutionIconUrl', 64, expected));
  const urls = new Map(
    named(root, 'Images').flatMap((images) =>
      images.children.map((image) => [attribute(image, 'id'), attribute(image, 'DefaultValue')] as const),
    ),
  );
  for (const icon of named(root, 'Icon')) {
    const sizes = icon.children.map((image) => Number(attribute(image, 'size')));
    for (const size of NEEDED) if (!sizes.includes(size)) found.push(finding(12, icon, `an Icon has an image of ${size} pixels`));
    for (const image of icon.children) {
      const size = Number(attribute(image, 'size'));
      if (!ALLOWED.has(size)) found.push(finding(12, image, `${size} is no size of an icon`));
      const url = urls.get(attribute(image, 'resid'));
      if (url !== undefined && url !== null) found.push(...picture(image, url, size, expected));
    }
  }
  return found;
};

function baseIcon(root: Element, name: string, size: number, expected: Expected): readonly Finding[] {
  const element = childOf(root, name);
  const url = attribute(element, 'DefaultValue');
  return element === null || url === null ? [] : picture(element, url, size, expected);
}

function picture(element: Element, url: string, size: number, expected: Expected): readonly Finding[] {
  const path = URL.canParse(url) ? new URL(url).pathname.slice(1) : url;
  const bytes = expected.file(path);
  if (bytes === null) return [finding(12, element, `${path} is not in the build`)];
  if (!path.endsWith('.png') || SIGNATURE.some((byte, index) => bytes[index] !== byte))
    return [finding(12, element, `${path} is no PNG`)];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width === size && height === size ? [] : [finding(12, element, `${path} is ${width} × ${height} pixels, not ${size}`)];
}
