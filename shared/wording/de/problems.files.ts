import type { fileProblems as english } from '../en/problems.files';
import type { Texts } from '../texts';

export const fileProblems: Texts<typeof english> = {
  'exchange-not-json': {
    title: '{{fileName}} ist keine JSON-Datei.',
    whatToDo:
      'Nichts davon wurde übernommen. Wählen Sie eine Datei, die Plumbline exportiert hat, oder berichtigen Sie ihr JSON.',
  },
  'exchange-too-large': {
    title: '{{fileName}} ist größer als {{limitMb}} MB.',
    whatToDo:
      'Nichts davon wurde übernommen. Ein exportiertes Mandat ist viel kleiner; prüfen Sie, ob es die richtige Datei ist.',
  },
  'exchange-too-deep': {
    title: '{{fileName}} ist mehr als {{limitLevels}} Ebenen tief verschachtelt.',
    whatToDo:
      'Nichts davon wurde übernommen. Keine Datei von Plumbline ist das; prüfen Sie, ob es die richtige Datei ist.',
  },
  'exchange-too-many': {
    title: '{{fileName}} enthält mehr als {{limit}} Werte.',
    whatToDo:
      'Nichts davon wurde übernommen. Keine Datei von Plumbline enthält so viele; prüfen Sie, ob es die richtige Datei ist.',
  },
  'file-not-text': {
    title: '{{fileName}} ist keine Textdatei in UTF-8.',
    whatToDo:
      'Nichts davon wurde übernommen. Speichern Sie sie als UTF-8, oder wählen Sie eine Datei, die Plumbline exportiert hat.',
  },
  'container-refused': {
    title: '{{fileName}} wird abgelehnt: {{entry}} {{reason}}.',
    whatToDo:
      'Nichts davon wurde übernommen. Bitten Sie noch einmal um die Datei, von Plumbline exportiert und unverändert gesendet.',
  },
  'import-gone': {
    title: 'Was angesehen wurde, ist nicht mehr zur Hand.',
    whatToDo: 'Es wurde nichts importiert. Wählen Sie die Datei noch einmal.',
  },
  'import-not-undoable': {
    title: 'Dies kam nicht aus einer Datei, die sich zurücknehmen ließe.',
    whatToDo: 'Es wurde nichts geändert. Legen Sie es stattdessen in den Papierkorb.',
  },
  'exchange-too-new': {
    title:
      '{{fileName}} wurde von einem neueren Plumbline exportiert (Version {{found}}, dieses liest bis {{newestKnown}}).',
    whatToDo:
      'Nichts davon wurde übernommen. Importieren Sie sie mit dem neueren Plumbline, oder bitten Sie um einen älteren Export.',
  },
  'exchange-faulty': {
    title_one: '{{fileName}} kann nicht übernommen werden: Eine Stelle ist fehlerhaft.',
    title_other: '{{fileName}} kann nicht übernommen werden: {{count}} Stellen sind fehlerhaft.',
    whatToDo:
      'Nichts davon wurde übernommen. Berichtigen Sie, was hier genannt ist, und versuchen Sie es noch einmal.',
  },
  'answers-damaged': {
    title: '{{fileName}} wurde nach dem Speichern verändert oder ist nicht vollständig.',
    whatToDo:
      'Nichts davon wurde übernommen. Bitten Sie noch einmal um die Datei, so wie die Seite sie gespeichert hat.',
  },
  'answers-other-engagement': {
    title: '{{fileName}} gehört zu einem anderen Mandat.',
    whatToDo:
      'Nichts davon wurde übernommen. Öffnen Sie das Mandat, in dem die Selbsteinschätzung erstellt wurde.',
  },
  'answers-other-template': {
    title:
      '{{fileName}} wurde zur Vorlage {{template}} {{version}} beantwortet, nicht zu der dieses Mandats.',
    whatToDo:
      'Nichts davon wurde übernommen. Öffnen Sie das Mandat, in dem die Selbsteinschätzung erstellt wurde.',
  },
  'answers-other-group': {
    title:
      '{{fileName}} wurde von {{title}} für eine andere Gruppe beantwortet als die, zu der die Person jetzt gehört.',
    whatToDo:
      'Nichts davon wurde übernommen. Ordnen Sie die Person wieder jener Gruppe zu, und lesen Sie die Datei dann noch einmal ein.',
  },

  'table-damaged': {
    title:
      '{{fileName}} lässt sich nicht als Tabelle lesen: In Zeile {{row}} fehlt ein schließendes Anführungszeichen, oder Zellen sind verrutscht.',
    whatToDo:
      'Nichts davon wurde übernommen. Speichern Sie sie aus der Tabellenkalkulation noch einmal als CSV, oder kopieren Sie die Zellen und fügen Sie sie ein.',
  },
  'table-too-large': {
    title:
      '{{fileName}} ist größer, als eine Tabelle sein darf: {{rows}} Zeilen, {{columns}} Spalten, {{cellCharacters}} Zeichen in einer Zelle.',
    whatToDo: 'Nichts davon wurde übernommen. Teilen Sie sie, oder lassen Sie weg, was keine Antwort ist.',
  },
  'table-without-questions': {
    title: 'Keine Spalte sagt, was gefragt wurde. Die erste Zeile enthält: {{found}}',
    whatToDo:
      'Nichts davon wurde übernommen. Die erste Zeile nennt die Spalten: „respondent“, „question“ und „answer“, oder die Fragen selbst, eine je Spalte.',
  },

  'font-kind-unknown': {
    title: 'Die Datei ist keine Schrift, die Plumbline liest.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine TTF-, OTF- oder WOFF2-Datei.',
  },
  'font-too-large': {
    title: 'Die Schrift ist größer als {{limitMb}} MB.',
    whatToDo:
      'Es wurde nichts geändert. Wählen Sie einen kleineren Schnitt, etwa einen ohne ostasiatische Zeichen.',
  },
  'font-collection': {
    title: 'Die Datei enthält mehrere Schriften.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine Datei mit einer einzigen.',
  },
  'font-damaged': {
    title: 'Die Schrift ist beschädigt, endet zu früh oder hat keine lateinischen Buchstaben.',
    whatToDo:
      'Es wurde nichts geändert. Bitten Sie noch einmal um die Datei, oder wählen Sie eine andere Schrift.',
  },
  'font-not-for-documents': {
    title: 'Der Hersteller von {{family}} erlaubt nicht, sie in Dokumente einzubetten.',
    whatToDo:
      'Es wurde nichts geändert. Wählen Sie eine andere Schrift, oder bitten Sie den Hersteller um eine Lizenz zum Einbetten.',
  },
  'font-too-costly': {
    title:
      'Die Schrift zu lesen hat mehr Zeit oder Speicher gekostet als jede gewöhnliche; daher wurde abgebrochen.',
    whatToDo: 'Es wurde nichts geändert. Wählen Sie eine andere Datei.',
  },
  'font-crashed': {
    title: 'Das Programm, das Schriften liest, ist stehen geblieben ({{detail}}).',
    whatToDo:
      'Es wurde nichts geändert. Versuchen Sie es noch einmal; geschieht es wieder, mit einer anderen Schrift.',
  },
  'font-cancelled': {
    title: 'Das Lesen der Schrift wurde abgebrochen.',
    whatToDo: 'Es wurde nichts geändert.',
  },

  'disk-full': {
    title: 'Der Datenträger ist voll; die letzte Änderung ist nicht gespeichert.',
    whatToDo:
      'Alles zuvor Gespeicherte ist sicher. Schaffen Sie Platz, und versuchen Sie es noch einmal; Ihr Text bleibt auf dem Bildschirm.',
  },
  'folder-read-only': {
    title: 'In den Datenordner kann nicht geschrieben werden.',
    whatToDo:
      'Was gespeichert ist, ist sicher. Erlauben Sie das Schreiben in den Ordner, oder starten Sie Plumbline mit einem anderen.',
  },
  'folder-missing': {
    title: 'Der Datenordner ist nicht da.',
    whatToDo:
      'Schließen Sie das Laufwerk an, auf dem er liegt, oder starten Sie Plumbline mit einem anderen Ordner.',
  },
  'write-failed': {
    title: 'Das Speichern ist fehlgeschlagen ({{file}}, {{systemCode}}).',
    whatToDo:
      'Alles zuvor Gespeicherte ist sicher. Versuchen Sie es noch einmal; Ihr Text bleibt auf dem Bildschirm.',
  },
  'save-unconfirmed': {
    title:
      'Die Änderung ist geschrieben, aber der Datenträger hat es nicht bestätigt ({{file}}, {{systemCode}}).',
    whatToDo:
      'Sie ist da, sofern nicht gerade jetzt der Strom ausfällt. Prüfen Sie den Datenträger, und speichern Sie dann noch einmal.',
  },
  'read-failed': {
    title: '{{file}} kann nicht gelesen werden ({{systemCode}}).',
    whatToDo:
      'Es wurde nichts geändert. Prüfen Sie den Datenträger und die Rechte am Datenordner, und versuchen Sie es dann noch einmal.',
  },
  'file-not-ours': {
    title: '{{file}} wurde nicht von Plumbline geschrieben.',
    whatToDo:
      'Sie blieb, wie sie ist. Nehmen Sie sie aus dem Datenordner heraus, oder wählen Sie einen anderen Ordner.',
  },
  'file-too-new': {
    title:
      '{{file}} wurde von einem neueren Plumbline geschrieben (Version {{found}}, dieses liest bis {{newestKnown}}).',
    whatToDo: 'Sie blieb, wie sie ist. Öffnen Sie sie mit dem neueren Plumbline.',
  },
  'file-changed-outside': {
    title: '{{file}} wurde von einem anderen Programm geändert, während sie hier geöffnet war.',
    whatToDo:
      'Ihre Fassung ist gespeichert. Die andere liegt als Konfliktkopie daneben: Vergleichen Sie beide, bevor Sie sie löschen.',
  },
  'file-too-large': {
    title: '{{file}} ist größer als alles, was Plumbline schreibt (Grenze {{capBytes}} Byte).',
    whatToDo: 'Sie blieb, wie sie ist. Prüfen Sie, ob es die richtige Datei ist.',
  },
  'file-damaged': {
    title: '{{file}} ist beschädigt.',
    whatToDo:
      'Die beschädigte Datei wird aufbewahrt. Stellen Sie den Datenordner aus einer Sicherung wieder her, oder machen Sie ohne diesen Teil weiter.',
  },
  'folder-in-use': {
    title:
      'Der Datenordner wird von einem anderen Plumbline verwendet (auf {{host}}, Prozess {{pid}}, seit {{since}}).',
    whatToDo:
      'Es wurde nichts geändert. Schließen Sie das andere, oder starten Sie Plumbline mit einem anderen Ordner.',
  },
  'folder-taken-over': {
    title:
      'Ein anderes Plumbline hat den Datenordner übernommen (auf {{host}}, Prozess {{pid}}, seit {{since}}).',
    whatToDo:
      'Was als gespeichert angezeigt war, ist sicher. Dieses Fenster speichert nichts mehr: Kopieren Sie heraus, was Sie noch brauchen, schließen Sie es, und machen Sie im anderen weiter.',
  },
  'read-only': {
    title: 'Der Datenordner ist nur zum Lesen geöffnet.',
    whatToDo:
      'Es wurde nichts geändert. Schließen Sie das andere Programm, das ihn verwendet, und öffnen Sie ihn dann noch einmal.',
  },
  'workspace-closed': {
    title: 'Plumbline wird geschlossen.',
    whatToDo: 'Was gespeichert ist, ist sicher. Starten Sie Plumbline neu, um weiterzuarbeiten.',
  },
  'engagement-not-found': {
    title: 'Das Mandat {{engagement}} gibt es hier nicht.',
    whatToDo: 'Vielleicht wurde es endgültig gelöscht. Gehen Sie zurück zur Liste.',
  },
  'erasure-unfinished': {
    title: 'Das Löschen ist beschlossen, aber der Datenträger gibt die alten Dateien noch nicht frei.',
    whatToDo:
      'Alles, was bleiben sollte, ist sicher. Schließen Sie Programme, die den Datenordner gerade lesen, und versuchen Sie es noch einmal, oder starten Sie Plumbline neu: Dann bringt es das Löschen zu Ende.',
  },
  'engagement-exists': {
    title: 'Ein Mandat mit der Kennung {{engagement}} gibt es schon.',
    whatToDo: 'Es wurde nichts geändert. Öffnen Sie das in der Liste.',
  },
  'template-not-found': {
    title: 'Die Vorlage {{template}} {{version}} liegt nicht im Datenordner.',
    whatToDo: 'Es wurde nichts geändert. Laden Sie die Liste der Vorlagen neu.',
  },
  'template-exists': {
    title: 'Unter {{template}} {{version}} gibt es schon eine andere Vorlage.',
    whatToDo: 'Es wurde nichts geändert. Kopieren Sie die Vorlage zuerst unter einem anderen Namen.',
  },
  'attachment-not-found': {
    title: 'Ein Bild oder Dokument, das hierher gehört, fehlt.',
    whatToDo:
      'Alles andere ist sicher. Fügen Sie die Datei noch einmal hinzu, oder stellen Sie den Datenordner aus einer Sicherung wieder her.',
  },
};
