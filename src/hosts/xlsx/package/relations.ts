import { xmlTree } from '../xml/xmlTree';
import type { Parts } from './parts';
import { relationsPath, resolveTarget } from './partPath';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The last word of the type, the same in transitional and strict documents: `worksheet`, `styles`, `vmlDrawing`. */
  readonly kind: string;
  /** Part path; the target as written when it is outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relations of a part, "" for those of the package; a part without any has none. @throws HostError `damaged` */
export function relationsOf(parts: Parts, owner: string): readonly Relation[] {
  const path = relationsPath(owner);
  if (!parts.has(path)) return [];
  return xmlTree(path, parts.text(path)).children.map(({ attributes }) => {
    const type = attributes.Type ?? '';
    const target = attributes.Target ?? '';
    const isExternal = attributes.TargetMode === 'External';
    return {
      id: attributes.Id ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolveTarget(owner, target),
      isExternal,
    };
  });
}
