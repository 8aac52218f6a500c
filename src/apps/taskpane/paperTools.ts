/** What makes papers, as one piece of the page. */
export { archive } from '../../hosts/docx/write/archive';
export { fillTemplate } from '../../hosts/docx/template/fillTemplate';
export { paperBytes } from '../../hosts/docx/write/paperBytes';
export { templateFields } from '../../hosts/docx/template/templateFields';
export { papers as words } from '../../text/vi/papers';
