import type { brands as english } from '../../en/app/brands';
import type { Texts } from '../../texts';

export const brands: Texts<typeof english> = {
  title: 'Marken',
  lead: 'Wie Ihre Berichte aussehen: einmal angelegt, für jedes Mandat gewählt.',
  loading: 'Die Marken werden gelesen',
  new: 'Neue Marke',
  edit: '{{name}} bearbeiten',
  menu: 'Aktionen für {{name}}',
  empty: 'Noch keine Marken',
  emptyText:
    'Eine Marke gibt Berichten einen Namen, eine Farbe und ein Logo. Ohne sie sind sie schlicht und trotzdem vollständig.',
  preview: 'Titelblatt eines Berichts in den Farben von {{name}}',
  previewTitle: 'Standortbestimmung Produktmanagement',
  previewClient: 'Name des Kunden',
  isDefault: 'Zuerst angeboten',
  dialog: {
    titleNew: 'Neue Marke',
    titleEdit: 'Marke bearbeiten',
    name: 'Name der Firma',
    nameMissing: 'Geben Sie der Marke einen Namen.',
    colour: 'Farbe',
    colourHint: 'Als sechs hexadezimale Ziffern, z. B. #1f4e79.',
    colourWrong: 'Schreiben Sie die Farbe als # und sechs Ziffern 0 bis 9 oder a bis f.',
    pickColour: 'Farbe wählen',
    tooPale:
      'Diese Farbe ist zu blass für Text auf Weiß (Kontrast {{contrast}} zu 1, nötig sind 4,5). Flächen behalten sie; Überschriften werden im dunkleren Ton {{shade}} gesetzt.',
    logo: 'Logo',
    logoHint:
      'SVG, PNG, JPEG oder WebP, höchstens {{limitMb}} MB. Es wird auf Weiß gezeigt; SVG druckt in jeder Größe scharf.',
    chooseLogo: 'Bild auswählen',
    replaceLogo: 'Anderes auswählen',
    dropLogo: 'oder hier ablegen',
    removeLogo: 'Logo entfernen',
    logoAlt: 'Das gewählte Logo',
    readingLogo: 'Das Bild wird gelesen',
    fileTooLarge: '{{fileName}} hat {{sizeMb}} MB; höchstens {{limitMb}} MB sind möglich.',
    fileUnreadable: '{{fileName}} konnte nicht vom Datenträger gelesen werden.',
    typeface: 'Schrift',
    facesHint:
      'TTF, OTF oder WOFF2, je höchstens {{limitMb}} MB: normal und, wenn vorhanden, fett, kursiv und fett kursiv. Fehlende Zeichen werden in Inter gesetzt.',
    chooseFaces: 'Dateien auswählen',
    replaceFaces: 'Andere auswählen',
    dropFaces: 'oder hier ablegen; ohne Schrift werden Berichte in Inter gesetzt',
    removeFaces: 'Schrift entfernen',
    readingFaces: 'Die Schrift wird gelesen',
    faceUnused: '{{fileName}} wird nicht verwendet: Ihr Schnitt ist schon da.',
    face: '{{family}}, Strichstärke {{weight}}',
    cuts: { regular: 'Normal', bold: 'Fett', italic: 'Kursiv', boldItalic: 'Fett kursiv' },
    footer: 'Zeile am Fuß jeder Seite',
    confidentiality: 'Vertraulichkeit',
    confidentialityHint:
      'Auf dem Titelblatt und am Fuß von Berichten; bleibt es leer, wird der Kunde genannt.',
    contact: 'Kontakt',
    contactHint: 'Steht auf dem Titelblatt, so wie es hier steht.',
  },
  saved: '{{name}} ist gespeichert.',
  remove: 'Entfernen…',
  removeTitle: '{{name}} entfernen?',
  removeText:
    'Die Marke und ihr Logo verlassen diesen Rechner. Bereits erstellte Berichte bleiben, wie sie sind.',
  removed: '{{name}} ist entfernt.',
};
