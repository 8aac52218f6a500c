import { APP, BASIC, everyElement, OVERRIDES, type Element } from '../element';
import { finding, type Finding, type Rule } from '../rule';

/** `Name` once, `Name?` at most once, `Name+` at least once, `Name*` any number; in this order. */
const ORDER: Readonly<Record<string, { readonly rule: number; readonly children: string }>> = {
  'app:OfficeApp': {
    rule: 2,
    children:
      'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  },
  'app:Hosts': { rule: 2, children: 'Host+' },
  'app:Requirements': { rule: 2, children: 'Sets' },
  'app:DefaultSettings': { rule: 2, children: 'SourceLocation' },
  'ov:VersionOverrides': { rule: 3, children: 'Description? Requirements? Hosts Resources' },
  'ov:Hosts': { rule: 3, children: 'Host+' },
  'ov:Host': { rule: 3, children: 'Runtimes? AllFormFactors? DesktopFormFactor' },
  'ov:DesktopFormFactor': { rule: 3, children: 'GetStarted? FunctionFile? ExtensionPoint+' },
  'ov:GetStarted': { rule: 3, children: 'Title Description LearnMoreUrl' },
  'ov:Resources': { rule: 3, children: 'Images Urls ShortStrings LongStrings' },
  'ov:Group': { rule: 5, children: 'Label Icon Control+' },
  'ov:Control': { rule: 5, children: 'Label Supertip Icon Action' },
  'ov:Supertip': { rule: 5, children: 'Title Description' },
  'ov:Action': { rule: 5, children: 'TaskpaneId SourceLocation Title?' },
};

interface Place {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const places = (children: string): readonly Place[] =>
  children.split(' ').map((entry) => {
    const mark = /[?+*]$/.exec(entry)?.[0] ?? '';
    return {
      name: entry.replace(/[?+*]$/, ''),
      least: mark === '' || mark === '+' ? 1 : 0,
      most: mark === '' || mark === '?' ? 1 : Infinity,
    };
  });

function keyOf(element: Element): string {
  const prefix =
    element.namespace === APP ? 'app' : element.namespace === OVERRIDES ? 'ov' : element.namespace === BASIC ? 'bt' : '?';
  return `${prefix}:${element.name}`;
}

/** Rules 2, 3 and 5: which children in which order; a child of the wrong parent is told apart from one out of order. */
export const childOrder: Rule = (root) => [...everyElement(root)].flatMap(check);

function check(parent: Element): readonly Finding[] {
  const known = ORDER[keyOf(parent)];
  if (known === undefined) return [];
  const { rule } = known;
  const allowed = places(known.children);
  const found: Finding[] = [];
  let reached = -1;
  for (const child of parent.children) {
    const index = allowed.findIndex((place) => place.name === child.name);
    if (index < 0) found.push(finding(rule, child, misplaced(child, parent)));
    else if (index < reached)
      found.push(
        finding(rule, child, `wrong order: ${child.name} comes before ${allowed[reached]?.name ?? ''} in ${parent.name}`),
      );
    else reached = index;
  }
  for (const { name, least, most } of allowed) {
    const count = parent.children.filter((child) => child.name === name).length;
    if (count < least) found.push(finding(rule, parent, `${parent.name} has no ${name}`));
    if (count > most) found.push(finding(rule, parent, `${parent.name} has ${count} times ${name}`));
  }
  return found;
}

function misplaced(child: Element, parent: Element): string {
  const homes = Object.entries(ORDER)
    .filter(([, { children }]) => places(children).some((place) => place.name === child.name))
    .map(([key]) => key.replace(/^\w+:/, ''));
  return homes.length === 0
    ? `unknown element: ${child.name} in ${parent.name}`
    : `wrong parent: ${child.name} belongs in ${[...new Set(homes)].join(' or ')}, not in ${parent.name}`;
}
