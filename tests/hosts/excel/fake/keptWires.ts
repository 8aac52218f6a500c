import { OfficeError, type Shape, type Wire } from './wire';

const SETTING: Shape = { scalars: ['key', 'value'], calls: ['delete'] };
export const SETTINGS: Shape = { item: SETTING, objects: { add: SETTING, getItemOrNullObject: SETTING } };
const PART: Shape = { scalars: ['id'], calls: ['getXml', 'delete'] };
const SCOPED_PARTS: Shape = { item: PART };
export const PARTS: Shape = {
  item: PART,
  objects: { add: PART, getItem: PART, getItemOrNullObject: PART, getByNamespace: SCOPED_PARTS },
};

/** What a workbook keeps besides its sheets. Values come and go as JSON: nothing of the add-in's own objects stays. */
export class Kept {
  readonly settings = new Map<string, unknown>();
  readonly parts = new Map<string, string>();
  private count = 0;

  settingsWire(): Wire {
    return {
      items: () => [...this.settings.keys()].map((key) => this.setting(key)),
      object: (method, [key, value]) => {
        if (method === 'add') this.settings.set(String(key), JSON.parse(JSON.stringify(value)));
        return this.settings.has(String(key)) ? this.setting(String(key)) : null;
      },
    };
  }

  private setting(key: string): Wire {
    return {
      get: (name) => (name === 'key' ? key : this.settings.get(key)),
      call: () => void this.settings.delete(key),
    };
  }

  partsWire(): Wire {
    return {
      items: () => [...this.parts.keys()].map((id) => this.part(id)),
      object: (method, [text]) => {
        if (method === 'add') return this.part(this.addPart(String(text)));
        if (method === 'getByNamespace')
          return {
            items: () =>
              [...this.parts].filter(([, xml]) => xml.includes(`xmlns="${String(text)}"`)).map(([id]) => this.part(id)),
          };
        return this.parts.has(String(text)) ? this.part(String(text)) : null;
      },
    };
  }

  addPart(xml: string): string {
    if (!/^<[^>]+>[^<]*<\/[^>]+>$/.test(xml)) throw new OfficeError('InvalidArgument', 'CustomXmlPartCollection.add');
    this.count += 1;
    const id = `{part-${this.count}}`;
    this.parts.set(id, xml);
    return id;
  }

  private part(id: string): Wire {
    return {
      get: () => id,
      call: (method) => (method === 'delete' ? void this.parts.delete(id) : this.parts.get(id)),
    };
  }
}
