import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { partOf } from '../../../../tests/support/parts.ts';
import { emptyPlan, samplePlan } from '../plan.sample.ts';
import { reportDocx } from './report.ts';

const assets = fileURLToPath(new URL('../../../../assets', import.meta.url));

/** Each paragraph as `style: text`, tabs as →, in the order of the document. */
function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => {
    const style = /<w:pStyle w:val="(\w+)"/u.exec(paragraph)?.[1] ?? 'Normal';
    const pieces = paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/gu);
    return `${style}: ${[...pieces].map(([, text]) => text ?? '→').join('')}`;
  });
}

// Embedding the fonts takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('the report is in Word’s own styles: title, headings, captions, contents, tables', async () => {
  const written = paragraphsOf(await partOf(await reportDocx(samplePlan(), assets), 'word/document.xml'));
  const start = written.indexOf('Heading1: Objet de la mission');
  expect(written.slice(0, start)).toEqual([
    'Banner: Digital Wallonia',
    'Title: Cap sur les villes intelligentes françaises',
    'Subtitle: Rapport de mission',
    'Fact: AWEX et WBI',
    'Fact: Du 19 au 23 octobre 2015 et du 23 au 27 novembre 2015',
    'Fact: Version 3, publiée le 18 septembre 2015 à 9\u00a0h\u00a000',
    'Fact: Version 3 · Édité le 18 septembre 2015 à 17\u00a0h\u00a030',
    'TOCHeading: Table des matières',
    'TOC1: 1→Objet de la mission→3',
    'TOC1: 2→Itinéraire→3',
    'TOC1: 3→Délégation→3',
    'TOC1: 4→Visites et constats→3',
    'TOC2: 4.1→Strasbourg et Issy-les-Moulineaux→3',
    'TOC3: Accueil par l’Eurométropole (exemple)→3',
    'TOC3: Le Shadok (exemple)→4',
    'TOC3: Atelier scientifique et technologique→4',
    'TOC3: Train Strasbourg–Paris (exemple)→4',
    'TOC3: Le Cube, centre de création numérique→4',
    'TOC3: IssyGrid, quartier Seine Ouest (exemple)→4',
    'TOC2: 4.2→Bordeaux et Nantes→5',
    'TOC3: Ouverture officielle→5',
    'TOC3: Réception à l’Hôtel de Ville→5',
    'TOC2: 4.3→Constats sur l’ensemble de la mission→5',
    'TOC1: 5→Contacts sur place→5',
    'Normal: ',
  ]);
  expect(written.filter((one) => /^(?:Heading[12]|Caption|TableHeading): /u.test(one))).toEqual([
    'Heading1: Objet de la mission',
    'Heading1: Itinéraire',
    'Caption: Tableau 1 – Les volets de la mission',
    ...['Volet', 'Dates', 'Villes', 'Visites'].map((name) => `TableHeading: ${name}`),
    'Heading1: Délégation',
    'Caption: Tableau 2 – Composition de la délégation',
    ...['Nom', 'Prénom', 'Fonction', 'Organisation'].map((name) => `TableHeading: ${name}`),
    'Heading1: Visites et constats',
    'Heading2: Strasbourg et Issy-les-Moulineaux',
    'Heading2: Bordeaux et Nantes',
    'Heading2: Constats sur l’ensemble de la mission',
    'Heading1: Contacts sur place',
    'Caption: Tableau 3 – Personnes rencontrées ou à joindre',
    ...['Organisation', 'Nom', 'Fonction', 'Adresse e-mail', 'Téléphone'].map(
      (name) => `TableHeading: ${name}`,
    ),
  ]);
  const visit = written.indexOf('Heading3: Le Cube, centre de création numérique');
  expect(written.slice(visit, visit + 8)).toEqual([
    'Heading3: Le Cube, centre de création numérique',
    'Details: Date→Mercredi 21 octobre 2015, 10:00–12:00',
    'Details: Lieu→Le Cube, 20 cours Saint-Vincent, 92130\u00a0Issy-les-Moulineaux',
    'Details: Hôte→Le Cube',
    'Details: Participants→Toute la délégation',
    'Finding: Le Cube accueille chaque public à son heure\u00a0: les écoles le matin, les aînés l’après-midi.',
    'Finding: À retenir\u00a0: l’inclusion numérique y est un métier, pas une animation.',
    'FindingWriter: Françoise Lesse',
  ]);
});

it('notes for the delegation alone are not in it', async () => {
  const xml = await partOf(await reportDocx(samplePlan(), assets), 'word/document.xml');
  expect(xml).not.toContain('Demander le règlement');
});

it('every style in use is defined, Word’s own by the names Word knows, and the language is set', async () => {
  const bytes = await reportDocx(samplePlan(), assets);
  const styles = await partOf(bytes, 'word/styles.xml');
  const names = new Map(
    [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)"[^>]*><w:name w:val="([^"]+)"/gu)].map(
      ([, id, name]) => [id, name],
    ),
  );
  const used = new Set(
    [...(await partOf(bytes, 'word/document.xml')).matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/gu)].map(
      ([, id]) => id,
    ),
  );
  expect([...used].filter((id) => !names.has(id))).toEqual([]);
  const own = [
    'Title',
    'Subtitle',
    'Heading1',
    'Heading2',
    'Heading3',
    'Caption',
    'TOC1',
    'TOC2',
    'TOC3',
    'EscaleTable',
  ];
  expect(own.map((id) => names.get(id)?.toLowerCase())).toEqual([
    'title',
    'subtitle',
    'heading 1',
    'heading 2',
    'heading 3',
    'caption',
    'toc 1',
    'toc 2',
    'toc 3',
    'escale table',
  ]);
  expect(styles).toContain('<w:lang w:val="fr-BE"/>');
  expect(await partOf(await reportDocx(samplePlan('en'), assets), 'word/styles.xml')).toContain(
    '<w:lang w:val="en-GB"/>',
  );
});

it('the contents are a field Word can update, each table has a header row, the fonts are in the file', async () => {
  const bytes = await reportDocx(samplePlan(), assets);
  const xml = await partOf(bytes, 'word/document.xml');
  expect(xml).toContain('TOC \\h \\o &quot;1-3&quot;');
  expect(xml.match(/<w:tbl>/gu)).toHaveLength(3);
  expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(3);
  const fonts = await partOf(bytes, 'word/fontTable.xml');
  expect(fonts.match(/<w:(?:font w:name="[^"]+"|embed\w+)/gu)).toEqual([
    '<w:font w:name="Source Sans 3"',
    '<w:embedRegular',
    '<w:embedBold',
    '<w:embedItalic',
  ]);
});

it('title, authors and language are properties of the file; head and foot carry mission and page numbers', async () => {
  const bytes = await reportDocx(samplePlan(), assets);
  const properties = await partOf(bytes, 'docProps/core.xml');
  expect(properties).toContain(
    '<dc:title>Rapport de mission – Cap sur les villes intelligentes françaises</dc:title>',
  );
  expect(properties).toContain('<dc:creator>AWEX, WBI</dc:creator>');
  expect(paragraphsOf(await partOf(bytes, 'word/header1.xml'))).toEqual([
    'Header: Cap sur les villes intelligentes françaises→Rapport de mission',
  ]);
  const foot = await partOf(bytes, 'word/footer1.xml');
  expect(paragraphsOf(foot)).toEqual([
    'Footer: Version 3 · Édité le 18 septembre 2015 à 17\u00a0h\u00a030→Page  sur 5',
  ]);
  expect(foot.match(/>(?:PAGE|NUMPAGES)</gu)).toEqual(['>PAGE<', '>NUMPAGES<']);
});

it('a mission nobody has filled in yet says what is missing, as a draft', async () => {
  const written = paragraphsOf(await partOf(await reportDocx(emptyPlan('en'), assets), 'word/document.xml'));
  expect(written.filter((one) => /^(?:Subtitle|Heading1|Quiet): /u.test(one))).toEqual([
    'Subtitle: Mission report – Draft',
    'Heading1: Purpose of the mission',
    'Quiet: The purpose of the mission is not written yet.',
    'Heading1: Itinerary',
    'Quiet: No leg is defined yet.',
    'Heading1: Delegation',
    'Quiet: Nobody is in the delegation yet.',
    'Heading1: Visits and findings',
    'Quiet: There is no visit to report.',
    'Heading1: Local contacts',
    'Quiet: No contact is recorded.',
  ]);
});

it('markup in a text is that text, and a line end stays in its paragraph', async () => {
  const plan = samplePlan('en');
  const purpose = '</w:t></w:r></w:p> & <script>\nline two\n\nparagraph two';
  const xml = await partOf(
    await reportDocx({ ...plan, mission: { ...plan.mission, purpose } }, assets),
    'word/document.xml',
  );
  const written = paragraphsOf(xml);
  const start = written.indexOf('Heading1: Purpose of the mission');
  expect(written.slice(start + 1, start + 3)).toEqual([
    'Normal: &lt;/w:t&gt;&lt;/w:r&gt;&lt;/w:p&gt; &amp; &lt;script&gt;line two',
    'Normal: paragraph two',
  ]);
  expect(xml).toContain('<w:br/><w:t xml:space="preserve">line two</w:t>');
});
