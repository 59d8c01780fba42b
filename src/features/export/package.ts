import { strToU8, zipSync } from 'fflate';
import { type Item, tags } from './item.ts';
import { qtiItems } from './qti.ts';
import { xml } from './xml.ts';

/** Files of a package are dated alike, so that the same questions make the same bytes. */
const DATED = new Date(2020, 0, 1);

/** The files of an IMS content package by name: its manifest, and an item for each question by module and lesson. */
export function packageFiles(items: Item[], title: string, rights: string, language: string): Record<string, string> {
  const all = items.flatMap((item) =>
    qtiItems(item).map((one) => ({ item, one, href: `items/${item.module.id}/${item.lesson.id}/${one.id}.xml` })),
  );
  const manifest = xml`<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_v1p2" xmlns:imsqti="http://www.imsglobal.org/xsd/imsqti_metadata_v2p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/imscp_v1p1.xsd http://www.imsglobal.org/xsd/imsmd_v1p2 http://www.imsglobal.org/xsd/imsmd_v1p2p4.xsd http://www.imsglobal.org/xsd/imsqti_metadata_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_metadata_v2p1.xsd" identifier="open-smm-questions">
<metadata>
<schema>QTIv2.1 Package</schema>
<schemaversion>1.0.0</schemaversion>
<imsmd:lom><imsmd:general><imsmd:title>${said(title, language)}</imsmd:title><imsmd:language>${language}</imsmd:language></imsmd:general><imsmd:rights><imsmd:description>${said(rights, language)}</imsmd:description></imsmd:rights></imsmd:lom>
</metadata>
<organizations/>
<resources>
${all.map(
  ({ item, one, href }) => xml`<resource identifier="r-${one.id}" type="imsqti_item_xmlv2p1" href="${href}">
<metadata>
<imsmd:lom><imsmd:general><imsmd:identifier>${one.id}</imsmd:identifier><imsmd:title>${said(one.title, language)}</imsmd:title><imsmd:language>${language}</imsmd:language><imsmd:description>${said(`${item.module.title} / ${item.lesson.title}`, language)}</imsmd:description>${tags(item).map((tag) => xml`<imsmd:keyword>${said(tag, language)}</imsmd:keyword>`)}</imsmd:general></imsmd:lom>
<imsqti:qtiMetadata><imsqti:timeDependent>false</imsqti:timeDependent>${one.interactions.map((name) => xml`<imsqti:interactionType>${name}</imsqti:interactionType>`)}<imsqti:feedbackType>nonadaptive</imsqti:feedbackType><imsqti:solutionAvailable>${String(item.question.type !== 'open')}</imsqti:solutionAvailable></imsqti:qtiMetadata>
</metadata>
<file href="${href}"/>
</resource>
`,
)}</resources>
</manifest>
`;
  return {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>\n${manifest}`,
    ...Object.fromEntries(all.map(({ href, one }) => [href, one.text])),
  };
}

/** Files by name as a zip; the same files make the same bytes. */
export const zipped = (files: Record<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: DATED, level: 6 });

const said = (text: string, language: string) => xml`<imsmd:langstring xml:lang="${language}">${text}</imsmd:langstring>`;
