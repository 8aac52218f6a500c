import { attribute, childOf, everyElement, named, type Element } from '../element';
import { finding, type Finding, type Rule } from '../rule';

interface Address {
  readonly element: Element;
  readonly url: string;
  /** A page or picture of ours; support and help may stand elsewhere. */
  readonly isOurs: boolean;
}

const ABSOLUTE = /^https:\/\/[^/]+/;

function addresses(root: Element): readonly Address[] {
  const found: Address[] = [];
  const helps = new Set(named(root, 'LearnMoreUrl').map((element) => attribute(element, 'resid')));
  for (const element of everyElement(root)) {
    const url = attribute(element, 'DefaultValue');
    if (url === null) continue;
    const isUrl = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'].includes(element.name);
    if (isUrl) found.push({ element, url, isOurs: element.name !== 'SupportUrl' && !helps.has(attribute(element, 'id')) });
  }
  return found;
}

/** Rule 13: https everywhere, one origin for what is ours, and no developer's address in what is handed out. */
export const urls: Rule = (root, { flavour }) => {
  const found: Finding[] = [];
  const all = addresses(root);
  const home = originOf(attribute(childOf(childOf(root, 'DefaultSettings') ?? root, 'SourceLocation'), 'DefaultValue') ?? '');
  const domains = named(root, 'AppDomain').map((element) => element.text.trim());
  for (const { element, url, isOurs } of all) {
    if (!ABSOLUTE.test(url) || !URL.canParse(url)) {
      found.push(finding(13, element, `${element.name} is an absolute https address: ${url}`));
      continue;
    }
    const isLocal = new URL(url).hostname === 'localhost';
    if (flavour === 'localhost' && !isLocal)
      found.push(finding(13, element, `the localhost manifest names only localhost: ${url}`));
    if (flavour !== 'localhost' && isLocal)
      found.push(finding(13, element, `a manifest that is handed out names no localhost: ${url}`));
    if (isOurs && originOf(url) !== home && !domains.includes(originOf(url)))
      found.push(finding(13, element, `${url} is on another origin than ${home}`));
  }
  for (const domain of domains) {
    if (!all.some(({ url }) => originOf(url) === domain) || domain === home)
      found.push(finding(13, root, `AppDomain ${domain} is not needed`));
  }
  return found;
};

/** Rule 14: every page exists in the build, and the base page is the one the buttons open. */
export const pages: Rule = (root, expected) => {
  const found: Finding[] = [];
  const base = childOf(childOf(root, 'DefaultSettings') ?? root, 'SourceLocation');
  const basePath = pathOf(attribute(base, 'DefaultValue') ?? '');
  const urls = named(root, 'Urls').flatMap((section) => section.children);
  for (const element of [...(base === null ? [] : [base]), ...urls]) {
    const path = pathOf(attribute(element, 'DefaultValue') ?? '');
    if (expected.file(path) === null) found.push(finding(14, element, `${path} is not in the build`));
  }
  const opened = new Set(
    named(root, 'Action').flatMap((action) =>
      action.children.filter((child) => child.name === 'SourceLocation').map((child) => attribute(child, 'resid')),
    ),
  );
  for (const element of urls.filter((url) => opened.has(attribute(url, 'id')))) {
    if (pathOf(attribute(element, 'DefaultValue') ?? '') !== basePath)
      found.push(finding(14, element, `a button opens another page than the base, ${basePath}`));
  }
  return found;
};

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** Without query and hash. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname.slice(1) : url;
}
