<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>%Ln weiteres Genre</numerusform>
            <numerusform>%Ln weitere Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>–%1</source>
        <translation>–%1</translation>
    </message>
    <message>
        <source>%1 ★</source>
        <translation>%1 ★</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>minutes</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes and more</source>
        <translation>
            <numerusform>%Ln Minute und mehr</numerusform>
            <numerusform>%Ln Minuten und mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>album, artist</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Kein Jahr</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>Kein Genre</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>Ohne Genre</translation>
    </message>
    <message>
        <source>No album</source>
        <translation>Kein Album</translation>
    </message>
    <message>
        <source>Without an album</source>
        <translation>Ohne Album</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Keine Dauer</translation>
    </message>
    <message>
        <source>Without a duration</source>
        <translation>Ohne Dauer</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>you wanted to remove it</source>
        <translation>Sie wollten ihn entfernen</translation>
    </message>
    <message>
        <source>to remove the song</source>
        <translation>den Song entfernen</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>Die Bibliothek ist beschäftigt: Ein anderes Programm schreibt gerade hinein.</translation>
    </message>
    <message>
        <source>The library is busy: another program, %1, is writing to it.</source>
        <translation>Die Bibliothek ist beschäftigt: Ein anderes Programm, %1, schreibt gerade hinein.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are needed.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz: %1 werden benötigt.</translation>
    </message>
    <message>
        <source>The library&apos;s file could not be read or written.</source>
        <translation>Die Datei der Bibliothek konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>Die Datei der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>The library is being repaired.</source>
        <translation>Die Bibliothek wird gerade repariert.</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>Die Bibliothek kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The library&apos;s file is no longer there.</source>
        <translation>Die Datei der Bibliothek ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Another library, or another state of it, has taken its place.</source>
        <translation>Eine andere Bibliothek oder ein anderer Stand von ihr hat ihren Platz eingenommen.</translation>
    </message>
    <message>
        <source>%1 is %2 by now.</source>
        <translation>%1 ist inzwischen %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Jemand anderes hat es inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is no song %1.</source>
        <translation>Es gibt keinen Song %1.</translation>
    </message>
    <message>
        <source>There is no such conflict, or somebody has settled it already.</source>
        <translation>Diesen Konflikt gibt es nicht, oder jemand hat ihn schon gelöst.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is no such operation: %1.</source>
        <translation>Diesen Vorgang gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The history does not reach back that far: what is older has been cleared away.</source>
        <translation>So weit reicht der Verlauf nicht zurück: Was älter ist, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Etwas Unerwartetes ist schiefgegangen: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>There is no library at this place.</source>
        <translation>An dieser Stelle gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>Your library is not where it was.</source>
        <translation>Ihre Bibliothek ist nicht mehr an ihrem Platz.</translation>
    </message>
    <message>
        <source>The library&apos;s file is empty (0 bytes).</source>
        <translation>Die Datei der Bibliothek ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>The folder for the library does not exist.</source>
        <translation>Den Ordner für die Bibliothek gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>You are not allowed to open this file or to make one in this folder.</source>
        <translation>Sie dürfen diese Datei nicht öffnen oder in diesem Ordner keine anlegen.</translation>
    </message>
    <message>
        <source>%1 is not a Tutti library.</source>
        <translation>%1 ist keine Bibliothek von Tutti.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tutti.</source>
        <translation>Die Bibliothek wurde von einer neueren Version von Tutti angelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not understood (%2).</source>
        <translation>%1 ist nicht verständlich (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>%1 ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>%1 holds no songs.</source>
        <translation>%1 enthält keine Songs.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>Es wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the connection to it.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie den Datenträger oder die Verbindung zu ihm.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be repaired, with File → Repair… or “tutti check --repair”: what can be saved is saved, and the damaged files are kept.</source>
        <translation>Es wurde nichts geändert. Sie lässt sich reparieren, mit Datei → Reparieren… oder „tutti check --repair“: was zu retten ist, wird gerettet, und die beschädigten Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tutti goes on as soon as it is back.</source>
        <translation>Es wurde nichts geändert. Tutti macht weiter, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now before you do it again.</source>
        <translation>Es wurde nichts geändert. Sehen Sie sich an, was jetzt dort ist, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, and whether the drive is connected.</source>
        <translation>Es wurde nichts angelegt. Prüfen Sie den Pfad und ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>If it lies on a drive that is not connected, connect it. Tutti makes a new library here only if you say so.</source>
        <translation>Liegt sie auf einem Laufwerk, das nicht verbunden ist, dann verbinden Sie es. Tutti legt hier nur dann eine neue Bibliothek an, wenn Sie es ausdrücklich wollen.</translation>
    </message>
    <message>
        <source>A library is never empty, so it was probably emptied by accident: look for a copy of it. Tutti makes a new one of it only if you say so.</source>
        <translation>Eine Bibliothek ist nie leer; vermutlich wurde sie versehentlich geleert: Suchen Sie nach einer Kopie. Tutti macht nur dann eine neue daraus, wenn Sie es ausdrücklich wollen.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>Sie blieb, wie sie war. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Tutti to open it.</source>
        <translation>Sie blieb, wie sie war. Aktualisieren Sie Tutti, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>Die Bibliothek wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The library refuses a value: %1</source>
        <translation>Die Bibliothek lehnt einen Wert ab: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>darf nicht länger als %Ln Zeichen sein</numerusform>
            <numerusform>darf nicht länger als %Ln Zeichen sein</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be in the range %1</source>
        <translation>muss im Bereich %1 liegen</translation>
    </message>
    <message>
        <source>must be a duration like 3:45 or 1:02:03</source>
        <translation>muss eine Dauer wie 3:45 oder 1:02:03 sein</translation>
    </message>
    <message>
        <source>must be a date and time like 2024-12-31T23:59</source>
        <translation>muss Datum und Uhrzeit wie 2024-12-31T23:59 sein</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>muss Ja oder Nein sein</translation>
    </message>
    <message>
        <source>must be a single value</source>
        <translation>muss ein einzelner Wert sein</translation>
    </message>
    <message>
        <source>cannot be edited</source>
        <translation>kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>“%1” was not removed: somebody has changed its %2 to %3 meanwhile.</source>
        <translation>„%1“ wurde nicht entfernt: Jemand hat inzwischen %2 auf %3 geändert.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.</source>
        <translation>„%1“ wurde inzwischen entfernt. Ihre Eingabe für %2, %3, wird als Konflikt aufbewahrt.</translation>
    </message>
    <message>
        <source>%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a conflict.</source>
        <translation>%2 von „%1“ wurde inzwischen auf %3 geändert, und dabei bleibt es. Ihre Eingabe, %4, wird als Konflikt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tutti libraries (*.db)</source>
        <translation>Tutti-Bibliotheken (*.db)</translation>
    </message>
    <message>
        <source>Import Songs</source>
        <translation>Songs importieren</translation>
    </message>
    <message>
        <source>Lists of songs (*.csv *.tsv *.txt *.json)</source>
        <translation>Listen von Songs (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export Songs</source>
        <translation>Songs exportieren</translation>
    </message>
    <message>
        <source>Back Up To</source>
        <translation>Sichern unter</translation>
    </message>
    <message>
        <source>Restore From</source>
        <translation>Wiederherstellen aus</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>songs.db</source>
        <translation>songs.db</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GroupHeadPainter</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>&amp;Expand All</source>
        <translation>Alle &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Alle &amp;einklappen</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugefügt)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>Was zum Import zu sagen ist</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>Würde %Ln Song hinzufügen</numerusform>
            <numerusform>Würde %Ln Songs hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>%Ln Song hinzugefügt</numerusform>
            <numerusform>%Ln Songs hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln Zeile abgelehnt</numerusform>
            <numerusform>%Ln Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>%Ln Wert zum Ansehen</numerusform>
            <numerusform>%Ln Werte zum Ansehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>%Ln weitere Bemerkung ist nicht aufgeführt; „tutti import“ führt alle auf.</numerusform>
            <numerusform>%Ln weitere Bemerkungen sind nicht aufgeführt; „tutti import“ führt alle auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1, Element %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Year “%1”: unlikely, but kept</source>
        <translation>Jahr „%1“: unwahrscheinlich, aber übernommen</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen: %1</translation>
    </message>
    <message>
        <source>More cells than the header has; passed over: %1</source>
        <translation>Mehr Zellen als in der Kopfzeile; übergangen: %1</translation>
    </message>
    <message>
        <source>This is not a song</source>
        <translation>Dies ist kein Song</translation>
    </message>
    <message>
        <source>“%1” is not a song</source>
        <translation>„%1“ ist kein Song</translation>
    </message>
    <message>
        <source>Some text is not UTF-8 and was read as Windows-1252</source>
        <translation>Ein Teil des Textes ist kein UTF-8 und wurde als Windows-1252 gelesen</translation>
    </message>
    <message>
        <source>There is no header line; the columns were taken for title, artist, album, year, genre and duration</source>
        <translation>Es gibt keine Kopfzeile; die Spalten wurden als Titel, Interpret, Album, Jahr, Genre und Dauer gelesen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1 „%2“ %3</translation>
    </message>
    <message>
        <source>%1 “%2” %3; left empty</source>
        <translation>%1 „%2“ %3; leer gelassen</translation>
    </message>
</context>
<context>
    <name>NamedView</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Nach Album</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Kürzlich hinzugefügt</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changing songs…</source>
        <translation>Songs werden geändert…</translation>
    </message>
    <message>
        <source>Removing songs…</source>
        <translation>Songs werden entfernt…</translation>
    </message>
    <message>
        <source>Clearing the library…</source>
        <translation>Bibliothek wird geleert…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>Restoring songs…</source>
        <translation>Songs werden wiederhergestellt…</translation>
    </message>
    <message>
        <source>Adding songs…</source>
        <translation>Songs werden hinzugefügt…</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Hinzufügen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>Hinzufügen von %Ln Song</numerusform>
            <numerusform>Hinzufügen von %Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>Bearbeiten von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>Bearbeiten von %Ln Song</numerusform>
            <numerusform>Bearbeiten von %Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>Entfernen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>Entfernen von %Ln Song</numerusform>
            <numerusform>Entfernen von %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>Leeren der Bibliothek mit %Ln Song</numerusform>
            <numerusform>Leeren der Bibliothek mit %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>Import von %Ln Song aus %1</numerusform>
            <numerusform>Import von %Ln Songs aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>Import von %Ln Song</numerusform>
            <numerusform>Import von %Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the Library by %1</source>
        <translation>Ersetzen der Bibliothek durch %1</translation>
    </message>
    <message>
        <source>Replacing the Library</source>
        <translation>Ersetzen der Bibliothek</translation>
    </message>
    <message>
        <source>Choice for “%1”</source>
        <translation>Entscheidung für „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>Entscheidung in %Ln Konflikt</numerusform>
            <numerusform>Entscheidung in %Ln Konflikten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>Löschen von %Ln alten Zeile des Verlaufs</numerusform>
            <numerusform>Löschen von %Ln alten Zeilen des Verlaufs</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Wiederherstellen von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>Wiederherstellen von %Ln Song</numerusform>
            <numerusform>Wiederherstellen von %Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song entfernt.</numerusform>
            <numerusform>%Ln Songs entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song entfernt: alle, die es gab.</numerusform>
            <numerusform>Alle %Ln Songs entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song hinzugefügt.</numerusform>
            <numerusform>%Ln Songs hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>%Ln Konflikt gelöst.</numerusform>
            <numerusform>%Ln Konflikte gelöst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song wiederhergestellt.</numerusform>
            <numerusform>%Ln Songs wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>„%1“ wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song geändert.</numerusform>
            <numerusform>%Ln Songs geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>%Ln Song wurde seither von jemandem geändert und blieb, wie er war.</numerusform>
            <numerusform>%Ln Songs wurden seither von jemandem geändert und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln Song ist schon in der Bibliothek, mit derselben Datei.</numerusform>
            <numerusform>%Ln Songs sind schon in der Bibliothek, mit denselben Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same file.</source>
        <translation>„%1“ ist schon in der Bibliothek, mit derselben Datei.</translation>
    </message>
    <message>
        <source>What was missing there has been filled in.</source>
        <translation>Was dort fehlte, wurde ergänzt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Changing views…</source>
        <translation>Ansichten werden geändert…</translation>
    </message>
    <message>
        <source>Adding View “%1”</source>
        <translation>Hinzufügen der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Edit of View “%1”</source>
        <translation>Bearbeiten der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Removal of View “%1”</source>
        <translation>Entfernen der Ansicht „%1“</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Die Ansicht „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>What somebody has changed since was left as it is.</source>
        <translation>Was seither jemand geändert hat, blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Merging songs…</source>
        <translation>Songs werden zusammengeführt…</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Zusammenführen zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>Zusammenführen von %Ln Song</numerusform>
            <numerusform>Zusammenführen von %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song zusammengeführt.</numerusform>
            <numerusform>%Ln Songs zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>%Ln Song zu „%1“ zusammengeführt.</numerusform>
            <numerusform>%Ln Songs zu „%1“ zusammengeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A quote is not closed: %1.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen: %1.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Eine Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Eine Klammer wird geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 has nothing to join.</source>
        <translation>%1 hat nichts zu verbinden.</translation>
    </message>
    <message>
        <source>Nothing stands behind %1.</source>
        <translation>Hinter %1 steht nichts.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a rating from 0 to 100.</source>
        <translation>%1 ist keine Bewertung von 0 bis 100.</translation>
    </message>
    <message>
        <source>%1 is not a number of stars from 0 to 5.</source>
        <translation>%1 ist keine Anzahl Sterne von 0 bis 5.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 ist keine Dauer.</translation>
    </message>
    <message>
        <source>%1 is neither a date nor an age.</source>
        <translation>%1 ist weder ein Datum noch ein Alter.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>A song cannot be %1.</source>
        <translation>Ein Song kann nicht %1 sein.</translation>
    </message>
    <message>
        <source>Songs have no field %1.</source>
        <translation>Songs haben kein Feld %1.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Zu viele Klammern stehen ineinander.</translation>
    </message>
    <message>
        <source>Put a &quot; at the end of the phrase.</source>
        <translation>Setzen Sie ein &quot; an das Ende der Wortfolge.</translation>
    </message>
    <message>
        <source>Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.</source>
        <translation>Schreiben Sie sie paarweise wie in (queen OR abba) 1975, oder setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write queen OR abba, NOT live, or put the word in quotes to look for it.</source>
        <translation>Schreiben Sie queen OR abba, NOT live, oder setzen Sie das Wort in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Write is:favorite, has:path or missing:year, without a blank.</source>
        <translation>Schreiben Sie is:favorite, has:path oder missing:year, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Write favorite:yes or is:favorite.</source>
        <translation>Schreiben Sie favorite:yes oder is:favorite.</translation>
    </message>
    <message>
        <source>Write the lower end first, as in 1970..1979.</source>
        <translation>Schreiben Sie die untere Grenze zuerst wie in 1970..1979.</translation>
    </message>
    <message>
        <source>Write is:favorite, is:rated or is:played.</source>
        <translation>Schreiben Sie is:favorite, is:rated oder is:played.</translation>
    </message>
    <message>
        <source>Write missing:year or has:path, for instance.</source>
        <translation>Schreiben Sie zum Beispiel missing:year oder has:path.</translation>
    </message>
    <message>
        <source>Write it with fewer.</source>
        <translation>Schreiben Sie es mit weniger.</translation>
    </message>
    <message>
        <source>Write %1:word or %1:&quot;some words&quot;, without a blank before them.</source>
        <translation>Schreiben Sie %1:Wort oder %1:&quot;einige Wörter&quot;, ohne Leerzeichen davor.</translation>
    </message>
    <message>
        <source>Write duration:&lt;3:00, duration:3:00..4:30 or duration:&gt;200 (seconds).</source>
        <translation>Schreiben Sie duration:&lt;3:00, duration:3:00..4:30 oder duration:&gt;200 (Sekunden).</translation>
    </message>
    <message>
        <source>Write stars:&gt;=4, stars:3.5, rating:80 or rating:60..100.</source>
        <translation>Schreiben Sie stars:&gt;=4, stars:3.5, rating:80 oder rating:60..100.</translation>
    </message>
    <message>
        <source>Write %1:&lt;7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or %1:2020..2024.</source>
        <translation>Schreiben Sie %1:&lt;7d (auch h für Stunden, w für Wochen, m für Monate, y für Jahre), %1:2024, %1:2024-05-03 oder %1:2020..2024.</translation>
    </message>
    <message>
        <source>Write year:1975, year:1970..1979 or year:&gt;1990.</source>
        <translation>Schreiben Sie year:1975, year:1970..1979 oder year:&gt;1990.</translation>
    </message>
    <message>
        <source>Write %1:3, %1:1..5 or %1:&gt;10.</source>
        <translation>Schreiben Sie %1:3, %1:1..5 oder %1:&gt;10.</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre.</source>
        <translation>Jedes Wort muss in Titel, Interpret, Album, Albuminterpret oder Genre vorkommen.</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>in one field</source>
        <translation>in einem Feld</translation>
    </message>
    <message>
        <source>the whole field</source>
        <translation>das ganze Feld</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>Minuten und Sekunden</translation>
    </message>
    <message>
        <source>ages (h, d, w, m, y) and dates</source>
        <translation>Alter (h, d, w, m, y) und Daten</translation>
    </message>
    <message>
        <source>states</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>was bekannt ist</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>Der Anfang der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The log of the latest changes is damaged.</source>
        <translation>Das Protokoll der letzten Änderungen ist beschädigt.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>Teile der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>Songs have values that they cannot have.</source>
        <translation>Songs haben Werte, die sie nicht haben können.</translation>
    </message>
    <message>
        <source>The journal of changes has a gap.</source>
        <translation>Das Journal der Änderungen hat eine Lücke.</translation>
    </message>
    <message>
        <source>What writes the journal of changes has been tampered with.</source>
        <translation>Was das Journal der Änderungen schreibt, wurde manipuliert.</translation>
    </message>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>Die Bibliothek ist in Ordnung: %Ln Song.</numerusform>
            <numerusform>Die Bibliothek ist in Ordnung: %Ln Songs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>Die Datei der Bibliothek ist beschädigt.</translation>
    </message>
    <message>
        <source>It cannot be read as it is.</source>
        <translation>So, wie sie ist, kann sie nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>%Ln Song kann noch gelesen werden.</numerusform>
            <numerusform>%Ln Songs können noch gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>%Ln Song ist da, und es fehlt keiner.</numerusform>
            <numerusform>Alle %Ln Songs sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until all programs have closed the library…</source>
        <translation>Warten, bis alle Programme die Bibliothek geschlossen haben…</translation>
    </message>
    <message>
        <source>Putting the damaged files aside…</source>
        <translation>Beschädigte Dateien werden beiseitegelegt…</translation>
    </message>
    <message>
        <source>Saving what can be found…</source>
        <translation>Was zu finden ist, wird gerettet…</translation>
    </message>
    <message>
        <source>Putting the library in its place…</source>
        <translation>Bibliothek wird an ihren Platz gelegt…</translation>
    </message>
    <message>
        <source>%1 taken from a window that was open</source>
        <translation>%1 aus einem offenen Fenster übernommen</translation>
    </message>
    <message>
        <source>%1 taken from the snapshot of %2</source>
        <translation>%1 aus dem Snapshot vom %2 übernommen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>Das Journal wurde ausgebessert. %Ln Song ist, wie er war.</numerusform>
            <numerusform>Das Journal wurde ausgebessert. Alle %Ln Songs sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>%1 von %Ln Song gerettet</numerusform>
            <numerusform>%1 von %Ln Songs gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>two parts of a sentence</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are lost.</source>
        <translation>
            <numerusform>%Ln Song ist verloren.</numerusform>
            <numerusform>%Ln Songs sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>%Ln Song konnte nicht überprüft werden.</numerusform>
            <numerusform>%Ln Songs konnten nicht überprüft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest changes may be missing.</source>
        <translation>Die letzten Änderungen fehlen vielleicht.</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Before an update of Tutti</source>
        <translation>Vor einer Aktualisierung von Tutti</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message>
        <source>Before clearing the library</source>
        <translation>Vor dem Leeren der Bibliothek</translation>
    </message>
    <message>
        <source>Before removing many songs</source>
        <translation>Vor dem Entfernen vieler Songs</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>SongField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Play Count</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last Played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>File Path</source>
        <translation>Dateipfad</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert am</translation>
    </message>
</context>
<context>
    <name>SongGrouping</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown Album</source>
        <translation>Unbekanntes Album</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Unknown Album Artist</source>
        <translation>Unbekannter Albuminterpret</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Unknown Artist</source>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Unknown Genre</source>
        <translation>Unbekanntes Genre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Unknown Year</source>
        <translation>Unbekanntes Jahr</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Unknown Decade</source>
        <translation>Unbekanntes Jahrzehnt</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message>
        <source>Music Library</source>
        <translation>Musikbibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Search: %2</source>
        <translation>%1 · Suche: %2</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tg. %2 Std.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln Änderung nicht gespeichert</numerusform>
            <numerusform>%Ln Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Up to date (polling)</source>
        <translation>Aktuell (durch Nachfragen)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>Warten, um %Ln Änderung zu speichern</numerusform>
            <numerusform>Warten, um %Ln Änderungen zu speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>Bibliothek beschädigt</translation>
    </message>
    <message>
        <source>Library being repaired</source>
        <translation>Bibliothek wird repariert</translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>Bibliothek nicht erreichbar, %Ln Änderung wartet</numerusform>
            <numerusform>Bibliothek nicht erreichbar, %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Library out of reach</source>
        <translation>Bibliothek nicht erreichbar</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>%Ln Änderung ist nicht gespeichert: Weder die Bibliothek noch der Ort, an dem sie auf sie warten würde, kann beschrieben werden. Lassen Sie dieses Fenster offen und kopieren Sie, was wichtig ist. %1</numerusform>
            <numerusform>%Ln Änderungen sind nicht gespeichert: Weder die Bibliothek noch der Ort, an dem sie auf sie warten würden, kann beschrieben werden. Lassen Sie dieses Fenster offen und kopieren Sie, was wichtig ist. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln Änderung ist vorgemerkt: Sie wird auf diesem Computer aufbewahrt und gespeichert, sobald die Bibliothek wieder beschrieben werden kann.</numerusform>
            <numerusform>%1 %Ln Änderungen sind vorgemerkt: Sie werden auf diesem Computer aufbewahrt und gespeichert, sobald die Bibliothek wieder beschrieben werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>%1 Ihre Änderungen werden vorgemerkt: Sie werden auf diesem Computer aufbewahrt und gespeichert, sobald die Bibliothek wieder beschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. It can be repaired. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 Was Sie sehen, wurde zuletzt gelesen. Sie kann repariert werden. Was Sie inzwischen ändern, wird vorgemerkt und dann gespeichert.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. Tutti goes on as soon as it is back. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 Was Sie sehen, wurde zuletzt gelesen. Tutti macht weiter, sobald sie wieder da ist. Was Sie inzwischen ändern, wird vorgemerkt und dann gespeichert.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Your changes are kept here and are saved as soon as it has finished.</source>
        <translation>Ein anderes Programm schreibt in die Bibliothek. Ihre Änderungen werden hier aufbewahrt und gespeichert, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>%1 Tutti goes on as soon as it can.</source>
        <translation>%1 Tutti macht weiter, sobald es kann.</translation>
    </message>
    <message>
        <source>%1 It can be repaired; the damaged files are kept.</source>
        <translation>%1 Sie kann repariert werden; die beschädigten Dateien werden aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>%Ln Änderung wird gespeichert.</numerusform>
            <numerusform>%Ln Änderungen werden gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved, and changes by others are shown as they happen.</source>
        <translation>Alles ist gespeichert, und Änderungen anderer werden angezeigt, sobald sie geschehen.</translation>
    </message>
    <message>
        <source>The system does not let Tutti watch the file, so that others&apos; changes may take a second.</source>
        <translation>Das System lässt Tutti die Datei nicht überwachen; Änderungen anderer können darum eine Sekunde brauchen.</translation>
    </message>
    <message>
        <source>Others&apos; changes came last at %1.</source>
        <translation>Änderungen anderer kamen zuletzt um %1.</translation>
    </message>
    <message>
        <source>Shown in %1 (99 %: %2)</source>
        <translation>Angezeigt in %1 (99 %: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>Bei %Ln Änderung anderer wurde die Zeit gemessen. Die Hälfte war binnen %1 nach dem Speichern zu sehen, 95 von 100 binnen %2, 99 binnen %3. Die langsamste brauchte %4, die letzte %5.</numerusform>
            <numerusform>Bei %Ln Änderungen anderer wurde die Zeit gemessen. Die Hälfte war binnen %1 nach dem Speichern zu sehen, 95 von 100 binnen %2, 99 binnen %3. Die langsamste brauchte %4, die letzte %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>%Ln Änderung kam ohne Benachrichtigung und wurde durch Nachfragen gefunden.</numerusform>
            <numerusform>%Ln Änderungen kamen ohne Benachrichtigung und wurden durch Nachfragen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>%Ln Mal wurde noch einmal gelesen.</numerusform>
            <numerusform>%Ln Mal wurde noch einmal gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>Das Speichern hat %Ln Mal auf andere Programme gewartet, höchstens %1.</numerusform>
            <numerusform>Das Speichern hat %Ln Mal auf andere Programme gewartet, höchstens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>%Ln Mal wurde alles neu gelesen.</numerusform>
            <numerusform>%Ln Mal wurde alles neu gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 programs, 3 windows</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln Programm</numerusform>
            <numerusform>%Ln Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln Fenster</numerusform>
            <numerusform>%Ln Fenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Dieses Programm: %Ln Fenster. Seit: %1</numerusform>
            <numerusform>Dieses Programm: %Ln Fenster. Seit: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Programm %2: %Ln Fenster. Seit: %1</numerusform>
            <numerusform>Programm %2: %Ln Fenster. Seit: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program %2: a command that follows. Since: %1</source>
        <translation>Programm %2: ein Befehl, der mitliest. Seit: %1</translation>
    </message>
    <message>
        <source>Last snapshot: %1</source>
        <translation>Letzter Snapshot: %1</translation>
    </message>
</context>
<context>
    <name>TransformPages</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular &amp;expression (\1 stands for the first group)</source>
        <translation>&amp;Regulärer Ausdruck (\1 steht für die erste Gruppe)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Geben Sie ein, was gesucht werden soll.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: %1</source>
        <translation>Der reguläre Ausdruck ist nicht verständlich: %1</translation>
    </message>
    <message>
        <source>Every Word With a Capital</source>
        <translation>Jedes Wort Mit Großem Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>The first word with a capital</source>
        <translation>Das erste Wort mit großem Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>ALLES GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>alles kleinbuchstaben</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Zu</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Wählen Sie zwei verschiedene Felder.</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Change Case</source>
        <translation>Groß-/Kleinschreibung ändern</translation>
    </message>
    <message>
        <source>Trim Spaces</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Number Tracks</source>
        <translation>Tracks nummerieren</translation>
    </message>
    <message>
        <source>Swap Two Fields</source>
        <translation>Zwei Felder tauschen</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>tutti::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>A music library that is open in many places at once.</source>
        <translation>Eine Musikbibliothek, die an vielen Stellen zugleich geöffnet ist.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung, soweit das Gesetz es erlaubt.</translation>
    </message>
    <message>
        <source>Tutti is made of these libraries:</source>
        <translation>Tutti ist aus diesen Bibliotheken gemacht:</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>About Tutti</source>
        <translation>Über Tutti</translation>
    </message>
    <message>
        <source>Tutti %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Lizenz</translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message>
        <source>&amp;Back Up To…</source>
        <translation>&amp;Sichern unter…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>Es läuft schon eine Sicherung oder Wiederherstellung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It did not succeed. %1</source>
        <translation>Es ist nicht gelungen. %1</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>Wird nach %1 gesichert…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Nach %1 gesichert.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song wiederhergestellt.</numerusform>
            <numerusform>%Ln Songs wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>tutti::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No songs to count</source>
        <translation>Keine Songs zu zählen</translation>
    </message>
</context>
<context>
    <name>tutti::ChartCard</name>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message>
        <source>Show as a table, or copy</source>
        <translation>Als Tabelle zeigen oder kopieren</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tutti::ChartsPanel</name>
    <message>
        <source>Songs by Genre</source>
        <translation>Songs nach Genre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Songs by Decade</source>
        <translation>Songs nach Jahrzehnt</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Top Artists</source>
        <translation>Häufigste Interpreten</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Top Albums</source>
        <translation>Häufigste Alben</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Lengths in Minutes</source>
        <translation>Längen in Minuten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Added in the Last 12 Months</source>
        <translation>Hinzugefügt in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Added on This Day</source>
        <translation>An diesem Tag hinzugefügt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How many songs there are of what. Point at a bar to read it exactly, click it to list its songs, right-click it to copy the chart as a picture or a table.</source>
        <translation>Wie viele Songs es wovon gibt. Zeigen Sie auf einen Balken, um ihn genau abzulesen, klicken Sie ihn an, um seine Songs aufzulisten, und mit der rechten Taste, um das Diagramm als Bild oder Tabelle zu kopieren.</translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ausschnei&amp;den</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>Es ist kein Song ausgewählt.</translation>
    </message>
    <message>
        <source>There is no list of songs on the clipboard.</source>
        <translation>In der Zwischenablage ist keine Songliste.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>%Ln Song wird kopiert…</numerusform>
            <numerusform>%Ln Songs werden kopiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was copied: the clipboard cannot be used now. Try again.</source>
        <translation>Es wurde nichts kopiert: Die Zwischenablage ist gerade nicht verfügbar. Versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>%Ln Song ist in der Zwischenablage.</numerusform>
            <numerusform>%Ln Songs sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConflictBadge</name>
    <message>
        <source>Shows the changes for which you have to choose</source>
        <translation>Zeigt die Änderungen, bei denen Sie wählen müssen</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictDialog</name>
    <message>
        <source>Edit by Hand</source>
        <translation>Von Hand bearbeiten</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsModel</name>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is Now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who has stored the value before</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Wanted By</source>
        <translation>Gewünscht von</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsPanel</name>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>A&amp;nderen Wert behalten</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>&amp;Meinen Wert verwenden</translation>
    </message>
    <message>
        <source>Edit &amp;by Hand…</source>
        <translation>Von Hand bearbei&amp;ten…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Select a conflict first.</source>
        <translation>Wählen Sie zuerst einen Konflikt aus.</translation>
    </message>
    <message>
        <source>Select a single conflict for this.</source>
        <translation>Wählen Sie dafür einen einzelnen Konflikt aus.</translation>
    </message>
    <message>
        <source>There is no third choice.</source>
        <translation>Eine dritte Möglichkeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Removes songs.</source>
        <translation>Entfernt Songs.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>When you and somebody else change the same field of the same song at the same time, both values are kept here until you choose.</source>
        <translation>Wenn Sie und jemand anderes dasselbe Feld desselben Songs zur selben Zeit ändern, werden hier beide Werte aufbewahrt, bis Sie wählen.</translation>
    </message>
    <message>
        <source>The library has not been read yet</source>
        <translation>Die Bibliothek wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>The latest %1 of %2 conflicts</source>
        <translation>Die letzten %1 von %2 Konflikten</translation>
    </message>
    <message>
        <source>Where you and somebody else changed the same field of the same song. Theirs is in the library; yours is kept here until somebody chooses.</source>
        <translation>Wo Sie und jemand anderes dasselbe Feld desselben Songs geändert haben. Der fremde Wert steht in der Bibliothek; Ihrer bleibt hier, bis jemand wählt.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardFilter</name>
    <message>
        <source>When the songs were added that are counted</source>
        <translation>Wann die Songs hinzugefügt wurden, die gezählt werden</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Genre of the songs that are counted</source>
        <translation>Genre der Songs, die gezählt werden</translation>
    </message>
    <message>
        <source>All Genres</source>
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>Narrows the figures, charts and lists of the dashboard down to the songs of one genre, or to those that were added of late. The library panel stays as it is.</source>
        <translation>Beschränkt die Zahlen, Diagramme und Listen der Übersicht auf Songs eines Genres oder auf die, die in letzter Zeit hinzugefügt wurden. Die Musikbibliothek bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardPanel</name>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Total Time</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>Recently Added</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Recently Played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Lists all songs</source>
        <translation>Listet alle Songs auf</translation>
    </message>
    <message>
        <source>Lists the songs with an artist</source>
        <translation>Listet die Songs mit Interpret auf</translation>
    </message>
    <message>
        <source>Lists the songs with an album</source>
        <translation>Listet die Songs mit Album auf</translation>
    </message>
    <message>
        <source>Lists the songs with a genre</source>
        <translation>Listet die Songs mit Genre auf</translation>
    </message>
    <message>
        <source>Lists the songs with a duration</source>
        <translation>Listet die Songs mit Dauer auf</translation>
    </message>
    <message>
        <source>On This Day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>The figures of all songs, or of those that the filter leaves. Click one to list its songs.</source>
        <translation>Die Zahlen aller Songs oder derer, die der Filter übrig lässt. Klicken Sie eine an, um ihre Songs aufzulisten.</translation>
    </message>
    <message>
        <source>The songs that came, changed and were played last, and those that came on this day of earlier years. Enter or a double click leads to one.</source>
        <translation>Die Songs, die zuletzt hinzukamen, geändert und gespielt wurden, und die, die an diesem Tag in früheren Jahren hinzukamen. Enter oder ein Doppelklick führt zu einem.</translation>
    </message>
</context>
<context>
    <name>tutti::EditListModel</name>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>Es wird sich nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>%Ln Song wird sich ändern.</numerusform>
            <numerusform>%Ln Songs werden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>Wird durchgesehen… Bisher %Ln Song.</numerusform>
            <numerusform>Wird durchgesehen… Bisher %Ln Songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>%Ln Wert kann nicht gespeichert werden und bleibt, wie er ist: %1</numerusform>
            <numerusform>%Ln Werte können nicht gespeichert werden und bleiben, wie sie sind: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::FieldEdit</name>
    <message>
        <source>m:ss</source>
        <translation>m:ss</translation>
    </message>
</context>
<context>
    <name>tutti::FieldNews</name>
    <message>
        <source>Take It</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take what is stored: %1</source>
        <translation>Den gespeicherten Wert übernehmen: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Now: %2</source>
        <translation>%1 wurde inzwischen geändert. Jetzt: %2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Es läuft schon ein Import.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Es läuft schon ein Export.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Es wurde nichts importiert. %1</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>Der Import wurde abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Es wurde nichts exportiert. %1</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>%Ln Song wird exportiert…</numerusform>
            <numerusform>%Ln Songs werden exportiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>%Ln Song nach %1 exportiert.</numerusform>
            <numerusform>%Ln Songs nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was pasted. There is no list of songs on the clipboard.</source>
        <translation>Es wurde nichts eingefügt. In der Zwischenablage ist keine Songliste.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Pasting songs…</source>
        <translation>Songs werden eingefügt…</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Es wurde nichts eingefügt. %1</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was added.</source>
        <translation>Das Einfügen wurde abgebrochen. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was pasted. What is on the clipboard is no list of songs: its first line names no columns for title and artist.</source>
        <translation>Es wurde nichts eingefügt. Was in der Zwischenablage steht, ist keine Songliste: Die erste Zeile nennt keine Spalten für Titel und Interpret.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the file of the help in this language</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryPanel</name>
    <message>
        <source>&amp;Undo This Operation</source>
        <translation>Vorgang &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Open as It Was Then…</source>
        <translation>Stand von damals ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Song</source>
        <translation>&amp;Verlauf dieses Songs</translation>
    </message>
    <message>
        <source>Only the &amp;selected song</source>
        <translation>Nur der ausgewählte &amp;Song</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>Wählen Sie zuerst einen Vorgang aus.</translation>
    </message>
    <message>
        <source>Another program made these changes. Only what was done by Tutti can be undone.</source>
        <translation>Ein anderes Programm hat diese Änderungen gemacht. Nur was mit Tutti getan wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Clearing away old history cannot be undone.</source>
        <translation>Das Löschen von altem Verlauf lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is undone already, or has been taken back otherwise.</source>
        <translation>Es ist schon rückgängig gemacht oder anderweitig zurückgenommen.</translation>
    </message>
    <message>
        <source>Another moment is being read.</source>
        <translation>Ein anderer Zeitpunkt wird gerade gelesen.</translation>
    </message>
    <message>
        <source>&amp;Do It Again</source>
        <translation>Vorgang &amp;wiederholen</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is known any more</source>
        <translation>Es ist nichts mehr bekannt</translation>
    </message>
    <message>
        <source>What happened until then has been cleared away. Newer changes will be listed here.</source>
        <translation>Was bis dahin geschah, wurde gelöscht. Neuere Änderungen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>Nothing has happened to this song</source>
        <translation>Mit diesem Song ist nichts geschehen</translation>
    </message>
    <message>
        <source>It is as it was when it came into the library.</source>
        <translation>Er ist so, wie er in die Bibliothek kam.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Es ist noch nichts geschehen</translation>
    </message>
    <message>
        <source>What you, others and other programs change will be listed here.</source>
        <translation>Was Sie, andere und andere Programme ändern, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>What was done to the library, when and by whom, the latest first. Any of it can be undone, not only the latest.</source>
        <translation>Was mit der Bibliothek gemacht wurde, wann und von wem, das Neueste zuerst. Alles davon lässt sich rückgängig machen, nicht nur das Letzte.</translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message>
        <source>Search title, artist, album, genre</source>
        <translation>Titel, Interpret, Album, Genre durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Was an der Suche nicht stimmt</translation>
    </message>
    <message>
        <source>No song matches “%1”</source>
        <translation>Kein Song passt zu „%1“</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre, and every condition such as year:1970..1979 must hold.</source>
        <translation>Jedes Wort muss in Titel, Interpret, Album, Albuminterpret oder Genre vorkommen, und jede Bedingung wie year:1970..1979 muss erfüllt sein.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliothek wird geöffnet…</translation>
    </message>
    <message>
        <source>There are no songs yet</source>
        <translation>Es gibt noch keine Songs</translation>
    </message>
    <message>
        <source>Import a list of songs (CSV or JSON; you can drop a file here), add songs one by one, or begin with 15 that everybody knows.</source>
        <translation>Importieren Sie eine Liste von Songs (CSV oder JSON; Sie können eine Datei hier ablegen), fügen Sie Songs einzeln hinzu, oder beginnen Sie mit 15, die jeder kennt.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Wird sortiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <translation>%1 von %2 Songs</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Keine Ansicht</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>The list has been changed since.</source>
        <translation>Die Liste wurde seither geändert.</translation>
    </message>
    <message>
        <source>View “%1”, changed and not saved</source>
        <translation>Ansicht „%1“, geändert und nicht gespeichert</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht…</translation>
    </message>
    <message>
        <source>There are no duplicates</source>
        <translation>Es gibt keine Duplikate</translation>
    </message>
    <message>
        <source>No two songs have the same title and artist and about the same duration.</source>
        <translation>Keine zwei Songs haben denselben Titel und Interpreten und etwa dieselbe Dauer.</translation>
    </message>
    <message>
        <source>Show All Songs</source>
        <translation>Alle Songs anzeigen</translation>
    </message>
    <message>
        <source>The view that the list shows: columns, order, groups and search under one name. Views are kept in the library, so that all windows and programs have the same.</source>
        <translation>Die Ansicht, die die Liste zeigt: Spalten, Reihenfolge, Gruppen und Suche unter einem Namen. Ansichten liegen in der Bibliothek, sodass alle Fenster und Programme dieselben haben.</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySession</name>
    <message>
        <source>The library is being opened.</source>
        <translation>Die Bibliothek wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>This is the library as it was on %1. You may look and export, but not change the past.</source>
        <translation>Dies ist die Bibliothek, wie sie am %1 war. Sie können sich umsehen und exportieren, aber die Vergangenheit nicht ändern.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>Die Bibliothek wurde nur zum Ansehen geöffnet (--read-only).</translation>
    </message>
    <message>
        <source>You may look at this library but not change it: its file or folder cannot be written.</source>
        <translation>Sie können diese Bibliothek ansehen, aber nicht ändern: Ihre Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Tutti, which lets this one look but not change anything.</source>
        <translation>Diese Bibliothek wurde von einer neueren Version von Tutti angelegt; mit dieser können Sie sie nur ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>The library&apos;s file has a second name (a hard link), under which others may have it open. So that nothing gets lost, it is opened to look only.</source>
        <translation>Die Datei der Bibliothek hat einen zweiten Namen (einen harten Link), unter dem andere sie geöffnet haben könnten. Damit nichts verloren geht, wurde sie nur zum Ansehen geöffnet.</translation>
    </message>
    <message>
        <source>%1 This has to wait until it is back.</source>
        <translation>%1 Dies muss warten, bis sie wieder da ist.</translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Main Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Music Library</source>
        <translation>Musikbibliothek</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · schreibgeschützt</translation>
    </message>
    <message>
        <source>Library as It Was on %1 – Tutti</source>
        <translation>Bibliothek, wie sie am %1 war – Tutti</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>%1 – Tutti</source>
        <translation>%1 – Tutti</translation>
    </message>
    <message>
        <source>Add the 15 Default Songs</source>
        <translation>Die 15 Standardsongs hinzufügen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Make a New Library Here</source>
        <translation>Hier eine neue Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message>
        <source>Merge Songs</source>
        <translation>Songs zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What becomes of each field</source>
        <translation>Was aus jedem Feld wird</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>There is nothing to merge: select two or more songs of a group.</source>
        <translation>Es gibt nichts zusammenzuführen: Wählen Sie zwei oder mehr Songs einer Gruppe aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>Aus %Ln Song wird einer.</numerusform>
            <numerusform>Aus %Ln Songs wird einer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>Aus %Ln Song werden %1, einer für jede Gruppe.</numerusform>
            <numerusform>Aus %Ln Songs werden %1, einer für jede Gruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>%Ln Song wird entfernt.</numerusform>
            <numerusform>%Ln Songs werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können dies rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>tutti::MergeModel</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Wird entfernt</translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>%Ln Änderung, die von diesem Computer gespeichert wurde, fehlt in der Bibliothek. Vielleicht hat eine ältere Kopie ihren Platz eingenommen, oder ihre letzten Änderungen (die Datei „-wal“ daneben) gingen verloren. Auf diesem Computer ist sie noch aufbewahrt.</numerusform>
            <numerusform>%Ln Änderungen, die von diesem Computer gespeichert wurden, fehlen in der Bibliothek. Vielleicht hat eine ältere Kopie ihren Platz eingenommen, oder ihre letzten Änderungen (die Datei „-wal“ daneben) gingen verloren. Auf diesem Computer sind sie noch aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Them Again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Leave Them</source>
        <translation>Darauf verzichten</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Dismiss All</source>
        <translation>Alle ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>%Ln frühere Meldung</numerusform>
            <numerusform>%Ln frühere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What this window has to tell. It never stops you; what you must not miss stays until you dismiss it.</source>
        <translation>Was dieses Fenster zu sagen hat. Es hält Sie nie auf; was Sie nicht verpassen dürfen, bleibt, bis Sie es ausblenden.</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message>
        <source>Copy Mine</source>
        <translation>Meinen Wert kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” may be in the library twice.</source>
        <translation>„%1“ ist vielleicht doppelt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Show the Other One</source>
        <translation>Den anderen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>%Ln Konflikt sieht inzwischen anders aus und blieb offen.</numerusform>
            <numerusform>%Ln Konflikte sehen inzwischen anders aus und blieben offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Nicht ausgeführt. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>Nicht geändert. %1</translation>
    </message>
    <message>
        <source>You typed “%1”.</source>
        <translation>Sie haben „%1“ eingegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>%Ln Ihrer Änderungen wurde nicht ausgeführt, da jemand inzwischen dasselbe geändert hat. %1</numerusform>
            <numerusform>%Ln Ihrer Änderungen wurden nicht ausgeführt, da jemand inzwischen dasselbe geändert hat. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>Meinen verwenden</translation>
    </message>
    <message>
        <source>Somebody has removed the view “%1” meanwhile. With your change it is back.</source>
        <translation>Jemand hat die Ansicht „%1“ inzwischen entfernt. Mit Ihrer Änderung ist sie wieder da.</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile. Yours was kept beside it, as “%2”.</source>
        <translation>Jemand hat die Ansicht „%1“ inzwischen geändert. Ihre wurde daneben als „%2“ behalten.</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile, so it was not removed.</source>
        <translation>Jemand hat die Ansicht „%1“ inzwischen geändert; darum wurde sie nicht entfernt.</translation>
    </message>
    <message>
        <source>Nothing was merged: others have removed or merged the songs.</source>
        <translation>Es wurde nichts zusammengeführt: Andere haben die Songs entfernt oder zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>tutti::PanelMessage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tutti::PastOpener</name>
    <message>
        <source>Reading the library as it was on %1…</source>
        <translation>Bibliothek, wie sie am %1 war, wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The library cannot be shown as it was then. %1</source>
        <translation>Die Bibliothek kann nicht gezeigt werden, wie sie damals war. %1</translation>
    </message>
</context>
<context>
    <name>tutti::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>The colors of all windows.</source>
        <translation>Die Farben aller Fenster.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>Compact rows show more songs at once.</source>
        <translation>Kompakte Zeilen zeigen mehr Songs auf einmal.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Takes effect when Tutti is started again.</source>
        <translation>Wird wirksam, wenn Tutti neu gestartet wird.</translation>
    </message>
    <message>
        <source>&amp;Animate changes</source>
        <translation>Änderungen &amp;animieren</translation>
    </message>
    <message>
        <source>Figures count up and rows fade, unless the system asks for no animation.</source>
        <translation>Zahlen zählen hoch und Zeilen blenden aus, es sei denn, das System wünscht keine Animation.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Show what &amp;others change</source>
        <translation>Änderungen an&amp;derer zeigen</translation>
    </message>
    <message>
        <source>Rows light up for a moment when another window or program changes them.</source>
        <translation>Zeilen leuchten einen Moment lang auf, wenn ein anderes Fenster oder Programm sie ändert.</translation>
    </message>
    <message>
        <source>As&amp;k before removing more than:</source>
        <translation>Nachfra&amp;gen ab mehr als:</translation>
    </message>
    <message>
        <source>So many songs are removed at once without a question. You can undo it in any case.</source>
        <translation>So viele Songs werden ohne Rückfrage entfernt. Sie können es in jedem Fall rückgängig machen.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Room for &amp;snapshots:</source>
        <translation>Platz für &amp;Snapshots:</translation>
    </message>
    <message>
        <source>When the daily snapshots of a library take more, older ones are let go.</source>
        <translation>Wenn die täglichen Snapshots einer Bibliothek mehr belegen, werden ältere gelöscht.</translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>Die Liste wird gerade gedruckt.</translation>
    </message>
    <message>
        <source>There are no songs in the list.</source>
        <translation>In der Liste sind keine Songs.</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer, or the file to print to, cannot be used.</source>
        <translation>Es wurde nichts gedruckt. Der Drucker oder die Datei, in die gedruckt werden soll, ist nicht verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>%Ln Song wird gedruckt…</numerusform>
            <numerusform>%Ln Songs werden gedruckt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The list was not printed: the printer reports an error.</source>
        <translation>Die Liste wurde nicht gedruckt: Der Drucker meldet einen Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>%Ln Song wurde gedruckt.</numerusform>
            <numerusform>%Ln Songs wurden gedruckt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RepairActions</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;parieren…</translation>
    </message>
    <message>
        <source>The library is not known to be damaged.</source>
        <translation>Von einem Schaden an der Bibliothek ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>Die Bibliothek wurde nur zum Ansehen geöffnet (--read-only).</translation>
    </message>
</context>
<context>
    <name>tutti::RepairDialog</name>
    <message>
        <source>The library is built anew of all that can be found: in the damaged file, in what open windows show, and in the snapshots. The damaged files are kept in a folder beside it.

All windows and programs close the library meanwhile, go on showing its songs, and come back to it by themselves. What you change until then is queued, and saved when the library is back.</source>
        <translation>Die Bibliothek wird neu aufgebaut aus allem, was zu finden ist: in der beschädigten Datei, in dem, was offene Fenster zeigen, und in den Snapshots. Die beschädigten Dateien werden in einem Ordner daneben aufbewahrt.

Alle Fenster und Programme schließen die Bibliothek so lange, zeigen ihre Songs weiter und kehren von selbst zu ihr zurück. Was Sie bis dahin ändern, wird vorgemerkt und gespeichert, wenn die Bibliothek wieder da ist.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Songs that could not be verified</source>
        <translation>Songs, die nicht überprüft werden konnten</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>A repair is under way already, in another window or program. This window goes on by itself when it has ended.</source>
        <translation>Eine Reparatur läuft schon, in einem anderen Fenster oder Programm. Dieses Fenster macht von selbst weiter, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Writing down what the windows show…</source>
        <translation>Was die Fenster zeigen, wird festgehalten…</translation>
    </message>
    <message>
        <source>Looking at the damage…</source>
        <translation>Der Schaden wird untersucht…</translation>
    </message>
    <message>
        <source>Cancelled. The library is as it was.</source>
        <translation>Abgebrochen. Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
        <source>The library could not be repaired. %1</source>
        <translation>Die Bibliothek konnte nicht repariert werden. %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The library is repaired.</source>
        <translation>Die Bibliothek ist repariert.</translation>
    </message>
    <message>
        <source>The damaged files are in %1</source>
        <translation>Die beschädigten Dateien sind in %1</translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>Kopien der Bibliothek</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>Was eine Wiederherstellung ändern würde</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Song</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Restore &amp;Chosen Songs</source>
        <translation>Aus&amp;gewählte wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>Alles &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>There are no snapshots of this library yet. Choose a file.</source>
        <translation>Von dieser Bibliothek gibt es noch keine Snapshots. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Comparing with the library as it is now…</source>
        <translation>Wird mit der jetzigen Bibliothek verglichen…</translation>
    </message>
    <message>
        <source>This copy cannot be restored. %1</source>
        <translation>Diese Kopie kann nicht wiederhergestellt werden. %1</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Käme zurück</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Würde geändert</translation>
    </message>
    <message>
        <source>Would be removed</source>
        <translation>Würde entfernt</translation>
    </message>
    <message>
        <source>Nothing differs from the library as it is now</source>
        <translation>Alles ist wie in der jetzigen Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>%Ln Song in dieser Kopie.</numerusform>
            <numerusform>%Ln Songs in dieser Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchCompletion</name>
    <message>
        <source>Fields to search in</source>
        <translation>Felder, in denen gesucht werden kann</translation>
    </message>
</context>
<context>
    <name>tutti::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>%1 wird zum Schreiben gebraucht. Halten Sie zusätzlich Strg oder Alt gedrückt.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 wird von „%2“ verwendet.</translation>
    </message>
</context>
<context>
    <name>tutti::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>Usually it has none.</source>
        <translation>Üblicherweise hat er keine.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Üblicherweise ist es %1.</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>Wählen Sie einen Befehl, um ihm andere Tasten zu geben.</translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Add Song…</source>
        <translation>Song &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit Song…</source>
        <translation>Song &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Edit &amp;Cell</source>
        <translation>&amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Favorite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Aus der Bibliothek &amp;entfernen</translation>
    </message>
    <message>
        <source>C&amp;lear Library…</source>
        <translation>Bibliothek &amp;leeren…</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Ratin&amp;g</source>
        <translation>Bewer&amp;tung</translation>
    </message>
    <message>
        <source>C&amp;hange Several</source>
        <translation>&amp;Mehrere ändern</translation>
    </message>
    <message>
        <source>Not Rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>Es ist kein Song ausgewählt.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Edit Songs…</source>
        <translation>Songs &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>No cell of a song is current.</source>
        <translation>Es ist keine Zelle eines Songs aktuell.</translation>
    </message>
    <message>
        <source>There are no songs.</source>
        <translation>Es gibt keine Songs.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>%Ln Song aus der Bibliothek entfernen?</numerusform>
            <numerusform>%Ln Songs aus der Bibliothek entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>Den einzigen Song (%Ln) aus der Bibliothek entfernen?</numerusform>
            <numerusform>Alle %Ln Songs aus der Bibliothek entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Merge Songs…</source>
        <translation>Songs zusammenführen…</translation>
    </message>
    <message>
        <source>Select All but the Best</source>
        <translation>Alle außer den besten auswählen</translation>
    </message>
    <message>
        <source>Select two songs or more.</source>
        <translation>Wählen Sie zwei oder mehr Songs aus.</translation>
    </message>
    <message>
        <source>These are too many songs to become one.</source>
        <translation>Das sind zu viele Songs, um einer zu werden.</translation>
    </message>
    <message>
        <source>The list is not grouped by duplicates.</source>
        <translation>Die Liste ist nicht nach Duplikaten gruppiert.</translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message>
        <source>Edit Song</source>
        <translation>Song bearbeiten</translation>
    </message>
    <message>
        <source>Add Song</source>
        <translation>Song hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>Hinzugefügt %1, geändert %2, %Ln Mal gespielt</numerusform>
            <numerusform>Hinzugefügt %1, geändert %2, %Ln Mal gespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was removed meanwhile. Saving adds it as a new one.</source>
        <translation>Dieser Song wurde inzwischen entfernt. Beim Speichern wird er als neuer hinzugefügt.</translation>
    </message>
    <message>
        <source>Add as New Song</source>
        <translation>Als neuen Song hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>tutti::SongListModel</name>
    <message>
        <source>Collapsed group</source>
        <translation>Eingeklappte Gruppe</translation>
    </message>
    <message>
        <source>Expanded group</source>
        <translation>Ausgeklappte Gruppe</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongMarks</name>
    <message>
        <source>Queued: not in the library yet</source>
        <translation>Vorgemerkt: noch nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Not saved: it is kept nowhere but in this window</source>
        <translation>Nicht gespeichert: nur in diesem Fenster aufbewahrt</translation>
    </message>
    <message>
        <source>In conflict: another value was wanted here, and waits in the panel Conflicts</source>
        <translation>Im Konflikt: Hier wurde ein anderer Wert gewünscht, der im Bereich Konflikte wartet</translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message>
        <source>Songs</source>
        <translation>Songs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln Song</numerusform>
            <numerusform>%Ln Songs</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs of the library, or those that the view and the search leave. Click a heading to sort by it, right-click it to choose columns and groups. F2 edits a cell, Enter the whole song. What others change shows at once, and lights up for a moment.</source>
        <translation>Die Songs der Bibliothek oder die, die Ansicht und Suche übrig lassen. Ein Klick auf eine Überschrift sortiert danach, ein Rechtsklick wählt Spalten und Gruppen. F2 bearbeitet eine Zelle, Enter den ganzen Song. Was andere ändern, ist sofort zu sehen und leuchtet kurz auf.</translation>
    </message>
</context>
<context>
    <name>tutti::SongsCard</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Gespielt: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>%Ln Song bearbeiten</numerusform>
            <numerusform>%Ln Songs bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Fields with a tick are written to all songs, the others stay as they are.</source>
        <translation>Felder mit Haken werden in alle Songs geschrieben, die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
</context>
<context>
    <name>tutti::StarEdit</name>
    <message>
        <source>Rating: %1 of 5 stars</source>
        <translation>Bewertung: %1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>tutti::SyncTile</name>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Zeigt die Einzelheiten</translation>
    </message>
    <message>
        <source>Whether all that you and others change is saved and shown, which programs have this library open, and how long a change takes to reach the screen. Click it for the details.</source>
        <translation>Ob alles, was Sie und andere ändern, gespeichert und zu sehen ist, welche Programme diese Bibliothek geöffnet haben und wie lange eine Änderung bis auf den Bildschirm braucht. Klicken Sie für Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>%Ln Song ändern</numerusform>
            <numerusform>%Ln Songs ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Was zu t&amp;un ist</translation>
    </message>
</context>
<context>
    <name>tutti::ViewActions</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Ansichten</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Ansicht speichern &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Save Changes to View</source>
        <translation>Änderungen der Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>Ansicht &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>Ansicht nach &amp;oben</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>Ansicht nach un&amp;ten</translation>
    </message>
    <message>
        <source>The list shows no view.</source>
        <translation>Die Liste zeigt keine Ansicht.</translation>
    </message>
    <message>
        <source>The library is being opened.</source>
        <translation>Die Bibliothek wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>The list is as the view has it.</source>
        <translation>Die Liste ist so, wie die Ansicht sie hat.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>Sie ist die erste.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>Sie ist die letzte.</translation>
    </message>
</context>
<context>
    <name>tutti::ViewNameDialog</name>
    <message>
        <source>Save View</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>&amp;Name der Ansicht:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Es gibt schon eine Ansicht mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>tutti::WelcomeCard</name>
    <message>
        <source>Welcome to Tutti</source>
        <translation>Willkommen bei Tutti</translation>
    </message>
    <message>
        <source>These 15 songs are here to try things out: edit, rate, group or remove them. Every step can be undone. What to do next:</source>
        <translation>Diese 15 Songs sind zum Ausprobieren da: bearbeiten, bewerten, gruppieren oder entfernen Sie sie. Jeder Schritt lässt sich rückgängig machen. Wie es weitergeht:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message>
        <source>What stands in the cell cannot be saved.</source>
        <translation>Was in der Zelle steht, kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>An import is under way. Closing the window cancels it.</source>
        <translation>Ein Import läuft. Wird das Fenster geschlossen, bricht er ab.</translation>
    </message>
    <message>
        <source>An export is under way. Closing the window cancels it.</source>
        <translation>Ein Export läuft. Wird das Fenster geschlossen, bricht er ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln Änderung ist nicht gespeichert und ginge verloren: Weder die Bibliothek noch der Ort, an dem sie auf sie warten würde, kann beschrieben werden. Das Fenster schließt sich, sobald sie gespeichert ist.</numerusform>
            <numerusform>%Ln Änderungen sind nicht gespeichert und gingen verloren: Weder die Bibliothek noch der Ort, an dem sie auf sie warten würden, kann beschrieben werden. Das Fenster schließt sich, sobald sie gespeichert sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht gespeichert, da ein anderes Programm in die Bibliothek schreibt. Das Fenster schließt sich, sobald sie gespeichert ist.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht gespeichert, da ein anderes Programm in die Bibliothek schreibt. Das Fenster schließt sich, sobald sie gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the form “%1” is not saved.</source>
        <translation>Was im Formular „%1“ steht, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>tutti::WindowMenus</name>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibliothek ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>New &amp;Library…</source>
        <translation>Neue Bib&amp;liothek…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No Other Library Yet</source>
        <translation>Noch keine andere Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>%1 as a Window</source>
        <translation>%1 als Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;About Tutti</source>
        <translation>Über T&amp;utti</translation>
    </message>
    <message>
        <source>About &amp;Qt and Other Libraries</source>
        <translation>Über &amp;Qt und andere Bibliotheken</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
</context>
<context>
    <name>tutti::Windows</name>
    <message>
        <source>%1 is there already, and was opened.</source>
        <translation>%1 ist schon da und wurde geöffnet.</translation>
    </message>
</context>
</TS>
