<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>%Ln autre genre</numerusform>
            <numerusform>%Ln autres genres</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>Années %1</translation>
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
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
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
            <numerusform>%Ln minute et plus</numerusform>
            <numerusform>%Ln minutes et plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 à %2 minutes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>album, artist</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Sans année</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Sans année</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>Sans genre</translation>
    </message>
    <message>
        <source>No album</source>
        <translation>Sans album</translation>
    </message>
    <message>
        <source>Without an album</source>
        <translation>Sans album</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Sans durée</translation>
    </message>
    <message>
        <source>Without a duration</source>
        <translation>Sans durée</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sans note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Reset Columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>you wanted to remove it</source>
        <translation>vous vouliez le retirer</translation>
    </message>
    <message>
        <source>to remove the song</source>
        <translation>retirer le morceau</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>La bibliothèque est occupée&#xa0;: un autre programme y écrit.</translation>
    </message>
    <message>
        <source>The library is busy: another program, %1, is writing to it.</source>
        <translation>La bibliothèque est occupée&#xa0;: un autre programme, %1, y écrit.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are needed.</source>
        <translation>Il y a trop peu de place sur le disque&#xa0;: il faut %1.</translation>
    </message>
    <message>
        <source>The library&apos;s file could not be read or written.</source>
        <translation>Le fichier de la bibliothèque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>Le fichier de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>The library is being repaired.</source>
        <translation>La bibliothèque est en cours de réparation.</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>La bibliothèque ne peut qu’être lue.</translation>
    </message>
    <message>
        <source>The library&apos;s file is no longer there.</source>
        <translation>Le fichier de la bibliothèque n’est plus là.</translation>
    </message>
    <message>
        <source>Another library, or another state of it, has taken its place.</source>
        <translation>Une autre bibliothèque, ou un autre état de celle-ci, a pris sa place.</translation>
    </message>
    <message>
        <source>%1 is %2 by now.</source>
        <translation>%1 est maintenant %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>There is no song %1.</source>
        <translation>Il n’y a pas de morceau %1.</translation>
    </message>
    <message>
        <source>There is no such conflict, or somebody has settled it already.</source>
        <translation>Ce conflit n’existe pas, ou quelqu’un l’a déjà réglé.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is no such operation: %1.</source>
        <translation>Cette opération n’existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The history does not reach back that far: what is older has been cleared away.</source>
        <translation>L’historique ne remonte pas aussi loin&#xa0;: ce qui est plus ancien a été effacé.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Une erreur inattendue s’est produite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>There is no library at this place.</source>
        <translation>Il n’y a pas de bibliothèque à cet endroit.</translation>
    </message>
    <message>
        <source>Your library is not where it was.</source>
        <translation>Votre bibliothèque n’est plus là où elle était.</translation>
    </message>
    <message>
        <source>The library&apos;s file is empty (0 bytes).</source>
        <translation>Le fichier de la bibliothèque est vide (0 octet).</translation>
    </message>
    <message>
        <source>The folder for the library does not exist.</source>
        <translation>Le dossier de la bibliothèque n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>You are not allowed to open this file or to make one in this folder.</source>
        <translation>Vous n’avez pas le droit d’ouvrir ce fichier ou d’en créer un dans ce dossier.</translation>
    </message>
    <message>
        <source>%1 is not a Tutti library.</source>
        <translation>%1 n’est pas une bibliothèque de Tutti.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 est une base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tutti.</source>
        <translation>La bibliothèque a été créée par une version plus récente de Tutti.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not understood (%2).</source>
        <translation>%1 n’est pas compris (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>%1 dépasse 1 Go.</translation>
    </message>
    <message>
        <source>%1 holds no songs.</source>
        <translation>%1 ne contient aucun morceau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>Rien n’a été modifié. Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>Rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the connection to it.</source>
        <translation>Rien n’a été modifié. Vérifiez le disque ou la connexion avec lui.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be repaired, with File → Repair… or “tutti check --repair”: what can be saved is saved, and the damaged files are kept.</source>
        <translation>Rien n’a été modifié. Il peut être réparé, avec Fichier → Réparer… ou «&#x202f;tutti check --repair&#x202f;» : ce qui peut l’être est sauvé et les fichiers endommagés sont conservés.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tutti goes on as soon as it is back.</source>
        <translation>Rien n’a été modifié. Tutti continuera dès qu’elle sera de retour.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now before you do it again.</source>
        <translation>Rien n’a été modifié. Regardez ce qui s’y trouve maintenant avant de recommencer.</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, and whether the drive is connected.</source>
        <translation>Rien n’a été créé. Vérifiez le chemin, et si le lecteur est connecté.</translation>
    </message>
    <message>
        <source>If it lies on a drive that is not connected, connect it. Tutti makes a new library here only if you say so.</source>
        <translation>Si elle se trouve sur un lecteur qui n’est pas connecté, connectez-le. Tutti ne crée ici une nouvelle bibliothèque que si vous le demandez.</translation>
    </message>
    <message>
        <source>A library is never empty, so it was probably emptied by accident: look for a copy of it. Tutti makes a new one of it only if you say so.</source>
        <translation>Une bibliothèque n’est jamais vide&#x202f;; elle a donc sans doute été vidée par accident&#xa0;: cherchez-en une copie. Tutti n’en fait une nouvelle que si vous le demandez.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>Il a été laissé tel quel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Tutti to open it.</source>
        <translation>Elle a été laissée telle quelle. Mettez Tutti à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>La bibliothèque n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The library refuses a value: %1</source>
        <translation>La bibliothèque refuse une valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>ne doit pas dépasser %Ln caractère</numerusform>
            <numerusform>ne doit pas dépasser %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be in the range %1</source>
        <translation>doit être compris dans l’intervalle %1</translation>
    </message>
    <message>
        <source>must be a duration like 3:45 or 1:02:03</source>
        <translation>doit être une durée comme 3:45 ou 1:02:03</translation>
    </message>
    <message>
        <source>must be a date and time like 2024-12-31T23:59</source>
        <translation>doit être une date et une heure comme 2024-12-31T23:59</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>doit être oui ou non</translation>
    </message>
    <message>
        <source>must be a single value</source>
        <translation>doit être une valeur unique</translation>
    </message>
    <message>
        <source>cannot be edited</source>
        <translation>ne peut pas être modifié</translation>
    </message>
    <message>
        <source>“%1” was not removed: somebody has changed its %2 to %3 meanwhile.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été retiré&#xa0;: quelqu’un a entre-temps changé %2 en %3.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.</source>
        <translation>«&#x202f;%1&#x202f;» a été retiré entre-temps. Votre valeur pour %2, %3, est gardée comme conflit.</translation>
    </message>
    <message>
        <source>%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a conflict.</source>
        <translation>%2 de «&#x202f;%1&#x202f;» est devenu entre-temps %3, et le reste. Votre valeur, %4, est gardée comme conflit.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tutti libraries (*.db)</source>
        <translation>Bibliothèques Tutti (*.db)</translation>
    </message>
    <message>
        <source>Import Songs</source>
        <translation>Importer des morceaux</translation>
    </message>
    <message>
        <source>Lists of songs (*.csv *.tsv *.txt *.json)</source>
        <translation>Listes de morceaux (*.csv *.tsv *.txt *.json)</translation>
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
        <translation>Exporter des morceaux</translation>
    </message>
    <message>
        <source>Back Up To</source>
        <translation>Sauvegarder sous</translation>
    </message>
    <message>
        <source>Restore From</source>
        <translation>Restaurer depuis</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>songs.db</source>
        <translation>morceaux.db</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>&amp;Expand All</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Tout &amp;replier</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier, %1</translation>
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
        <translation>%1 (ajouté)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retiré)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>Ce que l’importation signale</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>%Ln morceau serait ajouté</numerusform>
            <numerusform>%Ln morceaux seraient ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>%Ln morceau ajouté</numerusform>
            <numerusform>%Ln morceaux ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln était déjà là</numerusform>
            <numerusform>%Ln étaient déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln ligne refusée</numerusform>
            <numerusform>%Ln lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>%Ln valeur à vérifier</numerusform>
            <numerusform>%Ln valeurs à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>%Ln autre remarque n’est pas affichée&#x202f;; «&#x202f;tutti import&#x202f;» les affiche toutes.</numerusform>
            <numerusform>%Ln autres remarques ne sont pas affichées&#x202f;; «&#x202f;tutti import&#x202f;» les affiche toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1, élément %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Year “%1”: unlikely, but kept</source>
        <translation>Année «&#x202f;%1&#x202f;»&#xa0;: improbable, mais conservée</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>Un guillemet n’est pas fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>More cells than the header has; passed over: %1</source>
        <translation>Plus de cellules que l’en-tête n’en a&#x202f;; ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a song</source>
        <translation>Ceci n’est pas un morceau</translation>
    </message>
    <message>
        <source>“%1” is not a song</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un morceau</translation>
    </message>
    <message>
        <source>Some text is not UTF-8 and was read as Windows-1252</source>
        <translation>Une partie du texte n’est pas en UTF-8 et a été lue en Windows-1252</translation>
    </message>
    <message>
        <source>There is no header line; the columns were taken for title, artist, album, year, genre and duration</source>
        <translation>Il n’y a pas de ligne d’en-tête&#x202f;; les colonnes ont été prises pour titre, artiste, album, année, genre et durée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 “%2” %3; left empty</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: %3&#x202f;; laissé vide</translation>
    </message>
</context>
<context>
    <name>NamedView</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Par album</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Non notés</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changing songs…</source>
        <translation>Modification des morceaux…</translation>
    </message>
    <message>
        <source>Removing songs…</source>
        <translation>Retrait des morceaux…</translation>
    </message>
    <message>
        <source>Clearing the library…</source>
        <translation>Vidage de la bibliothèque…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Restoring songs…</source>
        <translation>Restauration des morceaux…</translation>
    </message>
    <message>
        <source>Adding songs…</source>
        <translation>Ajout des morceaux…</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Ajout de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>Ajout de %Ln morceau</numerusform>
            <numerusform>Ajout de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>Modification de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>Modification de %Ln morceau</numerusform>
            <numerusform>Modification de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>Retrait de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>Retrait de %Ln morceau</numerusform>
            <numerusform>Retrait de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>Vidage de la bibliothèque de %Ln morceau</numerusform>
            <numerusform>Vidage de la bibliothèque de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>Importation de %Ln morceau depuis %1</numerusform>
            <numerusform>Importation de %Ln morceaux depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>Importation de %Ln morceau</numerusform>
            <numerusform>Importation de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the Library by %1</source>
        <translation>Remplacement de la bibliothèque par %1</translation>
    </message>
    <message>
        <source>Replacing the Library</source>
        <translation>Remplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>Choice for “%1”</source>
        <translation>Choix pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>Choix dans %Ln conflit</numerusform>
            <numerusform>Choix dans %Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>Effacement de %Ln ancienne ligne de l’historique</numerusform>
            <numerusform>Effacement de %Ln anciennes lignes de l’historique</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Restauration de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>Restauration de %Ln morceau</numerusform>
            <numerusform>Restauration de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau retiré.</numerusform>
            <numerusform>%Ln morceaux retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau retiré, il n’y en avait pas d’autre.</numerusform>
            <numerusform>Tous les morceaux retirés (%Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau ajouté.</numerusform>
            <numerusform>%Ln morceaux ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>%Ln conflit réglé.</numerusform>
            <numerusform>%Ln conflits réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau restauré.</numerusform>
            <numerusform>%Ln morceaux restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» restauré.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau modifié.</numerusform>
            <numerusform>%Ln morceaux modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>%Ln morceau a été modifié depuis par quelqu’un et laissé tel quel.</numerusform>
            <numerusform>%Ln morceaux ont été modifiés depuis par quelqu’un et laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln morceau est déjà dans la bibliothèque, avec le même fichier.</numerusform>
            <numerusform>%Ln morceaux sont déjà dans la bibliothèque, avec les mêmes fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same file.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans la bibliothèque, avec le même fichier.</translation>
    </message>
    <message>
        <source>What was missing there has been filled in.</source>
        <translation>Ce qui y manquait a été complété.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changing views…</source>
        <translation>Modification des vues…</translation>
    </message>
    <message>
        <source>Adding View “%1”</source>
        <translation>Ajout de la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit of View “%1”</source>
        <translation>Modification de la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removal of View “%1”</source>
        <translation>Retrait de la vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>La vue «&#x202f;%1&#x202f;» a été retirée.</translation>
    </message>
    <message>
        <source>What somebody has changed since was left as it is.</source>
        <translation>Ce que quelqu’un a modifié depuis est resté tel quel.</translation>
    </message>
    <message>
        <source>Merging songs…</source>
        <translation>Fusion des morceaux…</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Fusion dans « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>Fusion de %Ln morceau</numerusform>
            <numerusform>Fusion de %Ln morceaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau fusionné.</numerusform>
            <numerusform>%Ln morceaux fusionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>%Ln morceau fusionné dans « %1 ».</numerusform>
            <numerusform>%Ln morceaux fusionnés dans « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A quote is not closed: %1.</source>
        <translation>Un guillemet n’est pas fermé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Une parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>%1 has nothing to join.</source>
        <translation>%1 n’a rien à relier.</translation>
    </message>
    <message>
        <source>Nothing stands behind %1.</source>
        <translation>Il n’y a rien après %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is not a rating from 0 to 100.</source>
        <translation>%1 n’est pas une note de 0 à 100.</translation>
    </message>
    <message>
        <source>%1 is not a number of stars from 0 to 5.</source>
        <translation>%1 n’est pas un nombre d’étoiles de 0 à 5.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 n’est pas une durée.</translation>
    </message>
    <message>
        <source>%1 is neither a date nor an age.</source>
        <translation>%1 n’est ni une date ni un âge.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 finit avant de commencer.</translation>
    </message>
    <message>
        <source>A song cannot be %1.</source>
        <translation>Un morceau ne peut pas être %1.</translation>
    </message>
    <message>
        <source>Songs have no field %1.</source>
        <translation>Les morceaux n’ont pas de champ %1.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>Put a &quot; at the end of the phrase.</source>
        <translation>Mettez un &quot; à la fin de la suite de mots.</translation>
    </message>
    <message>
        <source>Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.</source>
        <translation>Écrivez-les par paires, comme dans (queen OR abba) 1975, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>Write queen OR abba, NOT live, or put the word in quotes to look for it.</source>
        <translation>Écrivez queen OR abba, NOT live, ou mettez le mot entre guillemets pour le chercher.</translation>
    </message>
    <message>
        <source>Write is:favorite, has:path or missing:year, without a blank.</source>
        <translation>Écrivez is:favorite, has:path ou missing:year, sans espace.</translation>
    </message>
    <message>
        <source>Write favorite:yes or is:favorite.</source>
        <translation>Écrivez favorite:yes ou is:favorite.</translation>
    </message>
    <message>
        <source>Write the lower end first, as in 1970..1979.</source>
        <translation>Écrivez d’abord la borne inférieure, comme dans 1970..1979.</translation>
    </message>
    <message>
        <source>Write is:favorite, is:rated or is:played.</source>
        <translation>Écrivez is:favorite, is:rated ou is:played.</translation>
    </message>
    <message>
        <source>Write missing:year or has:path, for instance.</source>
        <translation>Écrivez par exemple missing:year ou has:path.</translation>
    </message>
    <message>
        <source>Write it with fewer.</source>
        <translation>Écrivez-le avec moins.</translation>
    </message>
    <message>
        <source>Write %1:word or %1:&quot;some words&quot;, without a blank before them.</source>
        <translation>Écrivez %1:mot ou %1:&quot;plusieurs mots&quot;, sans espace devant.</translation>
    </message>
    <message>
        <source>Write duration:&lt;3:00, duration:3:00..4:30 or duration:&gt;200 (seconds).</source>
        <translation>Écrivez duration:&lt;3:00, duration:3:00..4:30 ou duration:&gt;200 (secondes).</translation>
    </message>
    <message>
        <source>Write stars:&gt;=4, stars:3.5, rating:80 or rating:60..100.</source>
        <translation>Écrivez stars:&gt;=4, stars:3.5, rating:80 ou rating:60..100.</translation>
    </message>
    <message>
        <source>Write %1:&lt;7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or %1:2020..2024.</source>
        <translation>Écrivez %1:&lt;7d (aussi h pour heures, w pour semaines, m pour mois, y pour années), %1:2024, %1:2024-05-03 ou %1:2020..2024.</translation>
    </message>
    <message>
        <source>Write year:1975, year:1970..1979 or year:&gt;1990.</source>
        <translation>Écrivez year:1975, year:1970..1979 ou year:&gt;1990.</translation>
    </message>
    <message>
        <source>Write %1:3, %1:1..5 or %1:&gt;10.</source>
        <translation>Écrivez %1:3, %1:1..5 ou %1:&gt;10.</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre.</source>
        <translation>Chaque mot doit figurer dans le titre, l’artiste, l’album, l’artiste de l’album ou le genre.</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>ces mots à la suite</translation>
    </message>
    <message>
        <source>in one field</source>
        <translation>dans un champ</translation>
    </message>
    <message>
        <source>the whole field</source>
        <translation>le champ entier</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutes et secondes</translation>
    </message>
    <message>
        <source>ages (h, d, w, m, y) and dates</source>
        <translation>âges (h, d, w, m, y) et dates</translation>
    </message>
    <message>
        <source>states</source>
        <translation>états</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>ce qui est connu</translation>
    </message>
    <message>
        <source>not</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>l’un ou l’autre</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>Le début du fichier est endommagé.</translation>
    </message>
    <message>
        <source>The log of the latest changes is damaged.</source>
        <translation>Le journal des dernières modifications est endommagé.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>Des parties du fichier sont endommagées.</translation>
    </message>
    <message>
        <source>Songs have values that they cannot have.</source>
        <translation>Des morceaux ont des valeurs qu’ils ne peuvent pas avoir.</translation>
    </message>
    <message>
        <source>The journal of changes has a gap.</source>
        <translation>Le registre des modifications a une lacune.</translation>
    </message>
    <message>
        <source>What writes the journal of changes has been tampered with.</source>
        <translation>Ce qui écrit le registre des modifications a été altéré.</translation>
    </message>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>La bibliothèque est saine&#xa0;: %Ln morceau.</numerusform>
            <numerusform>La bibliothèque est saine&#xa0;: %Ln morceaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>Le fichier de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>It cannot be read as it is.</source>
        <translation>Elle ne peut pas être lue telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>%Ln morceau peut encore être lu.</numerusform>
            <numerusform>%Ln morceaux peuvent encore être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>%Ln morceau est là, il n’en manque aucun.</numerusform>
            <numerusform>Tous les morceaux sont là (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until all programs have closed the library…</source>
        <translation>En attente que tous les programmes ferment la bibliothèque…</translation>
    </message>
    <message>
        <source>Putting the damaged files aside…</source>
        <translation>Mise de côté des fichiers endommagés…</translation>
    </message>
    <message>
        <source>Saving what can be found…</source>
        <translation>Sauvetage de ce qui peut être trouvé…</translation>
    </message>
    <message>
        <source>Putting the library in its place…</source>
        <translation>Remise en place de la bibliothèque…</translation>
    </message>
    <message>
        <source>%1 taken from a window that was open</source>
        <translation>%1 repris d’une fenêtre ouverte</translation>
    </message>
    <message>
        <source>%1 taken from the snapshot of %2</source>
        <translation>%1 repris de l’instantané du %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>Le registre a été réparé. %Ln morceau est tel qu’il était.</numerusform>
            <numerusform>Le registre a été réparé. Tous les morceaux (%Ln) sont tels qu’ils étaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>%1 sur %Ln morceau sauvé</numerusform>
            <numerusform>%1 sur %Ln morceaux sauvés</numerusform>
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
            <numerusform>%Ln morceau est perdu.</numerusform>
            <numerusform>%Ln morceaux sont perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>%Ln morceau n’a pas pu être vérifié.</numerusform>
            <numerusform>%Ln morceaux n’ont pas pu être vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest changes may be missing.</source>
        <translation>Il manque peut-être les dernières modifications.</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <source>Before an update of Tutti</source>
        <translation>Avant une mise à jour de Tutti</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Avant une réparation</translation>
    </message>
    <message>
        <source>Before clearing the library</source>
        <translation>Avant de vider la bibliothèque</translation>
    </message>
    <message>
        <source>Before removing many songs</source>
        <translation>Avant le retrait de nombreux morceaux</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>SongField</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Play Count</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Last Played</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>File Path</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>Date d’ajout</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date de modification</translation>
    </message>
</context>
<context>
    <name>SongGrouping</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Unknown Album</source>
        <translation>Album inconnu</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>Unknown Album Artist</source>
        <translation>Artiste de l’album inconnu</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Unknown Artist</source>
        <translation>Artiste inconnu</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Unknown Genre</source>
        <translation>Genre inconnu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Unknown Year</source>
        <translation>Année inconnue</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Unknown Decade</source>
        <translation>Décennie inconnue</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>Années %1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message>
        <source>Music Library</source>
        <translation>Bibliothèque musicale</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Search: %2</source>
        <translation>%1 · Recherche : %2</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 étoiles sur 5</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Up to date (polling)</source>
        <translation>À jour (par interrogation)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>Attente pour enregistrer %Ln modification</numerusform>
            <numerusform>Attente pour enregistrer %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>Bibliothèque endommagée</translation>
    </message>
    <message>
        <source>Library being repaired</source>
        <translation>Bibliothèque en réparation</translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>Bibliothèque hors d’atteinte, %Ln modification attend</numerusform>
            <numerusform>Bibliothèque hors d’atteinte, %Ln modifications attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Library out of reach</source>
        <translation>Bibliothèque hors d’atteinte</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Non ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>%Ln modification n’est pas enregistrée&#xa0;: il est impossible d’écrire dans la bibliothèque comme à l’endroit où elle l’attendrait. Gardez cette fenêtre ouverte et copiez ce qui compte. %1</numerusform>
            <numerusform>%Ln modifications ne sont pas enregistrées&#xa0;: il est impossible d’écrire dans la bibliothèque comme à l’endroit où elles l’attendraient. Gardez cette fenêtre ouverte et copiez ce qui compte. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln modification est en attente&#xa0;: elle est conservée sur cet ordinateur et sera enregistrée dès qu’il sera de nouveau possible d’écrire dans la bibliothèque.</numerusform>
            <numerusform>%1 %Ln modifications sont en attente&#xa0;: elles sont conservées sur cet ordinateur et seront enregistrées dès qu’il sera de nouveau possible d’écrire dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>%1 Vos modifications sont mises en attente&#xa0;: elles sont conservées sur cet ordinateur et seront enregistrées dès qu’il sera de nouveau possible d’écrire dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. It can be repaired. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 Ce que vous voyez est ce qui a été lu en dernier. Elle peut être réparée. Ce que vous modifiez entre-temps est mis en attente et sera enregistré ensuite.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. Tutti goes on as soon as it is back. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 Ce que vous voyez est ce qui a été lu en dernier. Tutti continuera dès qu’elle sera de retour. Ce que vous modifiez entre-temps est mis en attente et sera enregistré ensuite.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Your changes are kept here and are saved as soon as it has finished.</source>
        <translation>Un autre programme écrit dans la bibliothèque. Vos modifications sont conservées ici et seront enregistrées dès qu’il aura terminé.</translation>
    </message>
    <message>
        <source>%1 Tutti goes on as soon as it can.</source>
        <translation>%1 Tutti continuera dès que possible.</translation>
    </message>
    <message>
        <source>%1 It can be repaired; the damaged files are kept.</source>
        <translation>%1 Elle peut être réparée&#x202f;; les fichiers endommagés sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>%Ln modification est en cours d’enregistrement.</numerusform>
            <numerusform>%Ln modifications sont en cours d’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved, and changes by others are shown as they happen.</source>
        <translation>Tout est enregistré, et les modifications des autres s’affichent à mesure qu’elles se produisent.</translation>
    </message>
    <message>
        <source>The system does not let Tutti watch the file, so that others&apos; changes may take a second.</source>
        <translation>Le système ne laisse pas Tutti surveiller le fichier&#x202f;; les modifications des autres peuvent donc prendre une seconde.</translation>
    </message>
    <message>
        <source>Others&apos; changes came last at %1.</source>
        <translation>Les dernières modifications des autres sont arrivées à %1.</translation>
    </message>
    <message>
        <source>Shown in %1 (99 %: %2)</source>
        <translation>Affiché en %1 (99&#x202f;%&#xa0;: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>Le temps de %Ln modification des autres a été mesuré. La moitié était affichée %1 après son enregistrement, 95 sur 100 après %2, 99 après %3. La plus lente a pris %4, la dernière %5.</numerusform>
            <numerusform>Le temps de %Ln modifications des autres a été mesuré. La moitié était affichée %1 après son enregistrement, 95 sur 100 après %2, 99 après %3. La plus lente a pris %4, la dernière %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>%Ln modification est arrivée sans notification et a été trouvée par interrogation.</numerusform>
            <numerusform>%Ln modifications sont arrivées sans notification et ont été trouvées par interrogation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>La lecture a été retentée %Ln fois.</numerusform>
            <numerusform>La lecture a été retentée %Ln fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>L’enregistrement a attendu %Ln fois d’autres programmes, au plus %1.</numerusform>
            <numerusform>L’enregistrement a attendu %Ln fois d’autres programmes, au plus %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>Tout a été relu %Ln fois.</numerusform>
            <numerusform>Tout a été relu %Ln fois.</numerusform>
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
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln fenêtre</numerusform>
            <numerusform>%Ln fenêtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Ce programme : %Ln fenêtre. Depuis : %1</numerusform>
            <numerusform>Ce programme : %Ln fenêtres. Depuis : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Programme %2 : %Ln fenêtre. Depuis : %1</numerusform>
            <numerusform>Programme %2 : %Ln fenêtres. Depuis : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program %2: a command that follows. Since: %1</source>
        <translation>Programme %2 : une commande qui suit les modifications. Depuis : %1</translation>
    </message>
    <message>
        <source>Last snapshot: %1</source>
        <translation>Dernier instantané : %1</translation>
    </message>
</context>
<context>
    <name>TransformPages</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Respecter la casse</translation>
    </message>
    <message>
        <source>Regular &amp;expression (\1 stands for the first group)</source>
        <translation>&amp;Expression régulière (\1 désigne le premier groupe)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>Rem&amp;placer par</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Saisissez ce qu’il faut rechercher.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: %1</source>
        <translation>L’expression régulière n’est pas comprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every Word With a Capital</source>
        <translation>Chaque Mot Avec Une Majuscule</translation>
    </message>
    <message>
        <source>The first word with a capital</source>
        <translation>Le premier mot avec une majuscule</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>TOUT EN MAJUSCULES</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>tout en minuscules</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Commencer par</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>É&amp;changer</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Choisissez deux champs différents.</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Change Case</source>
        <translation>Changer la casse</translation>
    </message>
    <message>
        <source>Trim Spaces</source>
        <translation>Supprimer les espaces superflus</translation>
    </message>
    <message>
        <source>Number Tracks</source>
        <translation>Numéroter les pistes</translation>
    </message>
    <message>
        <source>Swap Two Fields</source>
        <translation>Échanger deux champs</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>tutti::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>A music library that is open in many places at once.</source>
        <translation>Une bibliothèque musicale ouverte à plusieurs endroits à la fois.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie, dans les limites permises par la loi.</translation>
    </message>
    <message>
        <source>Tutti is made of these libraries:</source>
        <translation>Tutti est fait de ces bibliothèques logicielles&#xa0;:</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>About Tutti</source>
        <translation>À propos de Tutti</translation>
    </message>
    <message>
        <source>Tutti %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliothèques</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licence</translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message>
        <source>&amp;Back Up To…</source>
        <translation>&amp;Sauvegarder sous…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>Une sauvegarde ou une restauration est en cours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It did not succeed. %1</source>
        <translation>Cela n’a pas réussi. %1</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>Sauvegarde sous %1…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Sauvegardé sous %1.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau restauré.</numerusform>
            <numerusform>%Ln morceaux restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>tutti::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No songs to count</source>
        <translation>Aucun morceau à compter</translation>
    </message>
</context>
<context>
    <name>tutti::ChartCard</name>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Afficher en &amp;tableau</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copier en &amp;CSV</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message>
        <source>Show as a table, or copy</source>
        <translation>Afficher en tableau, ou copier</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>tutti::ChartsPanel</name>
    <message>
        <source>Songs by Genre</source>
        <translation>Morceaux par genre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Songs by Decade</source>
        <translation>Morceaux par décennie</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Top Artists</source>
        <translation>Principaux artistes</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Top Albums</source>
        <translation>Principaux albums</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lengths in Minutes</source>
        <translation>Durées en minutes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Added in the Last 12 Months</source>
        <translation>Ajoutés au cours des 12 derniers mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Added on This Day</source>
        <translation>Ajoutés un même jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How many songs there are of what. Point at a bar to read it exactly, click it to list its songs, right-click it to copy the chart as a picture or a table.</source>
        <translation>Combien il y a de morceaux de quoi. Pointez sur une barre pour la lire exactement, cliquez dessus pour lister ses morceaux, ou cliquez avec le bouton droit pour copier le graphique en image ou en tableau.</translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>Aucun morceau n’est sélectionné.</translation>
    </message>
    <message>
        <source>There is no list of songs on the clipboard.</source>
        <translation>Il n’y a pas de liste de morceaux dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>Copie de %Ln morceau…</numerusform>
            <numerusform>Copie de %Ln morceaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was copied: the clipboard cannot be used now. Try again.</source>
        <translation>Rien n’a été copié : le presse-papiers n’est pas disponible en ce moment. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>%Ln morceau est dans le presse-papiers.</numerusform>
            <numerusform>%Ln morceaux sont dans le presse-papiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConflictBadge</name>
    <message>
        <source>Shows the changes for which you have to choose</source>
        <translation>Affiche les modifications pour lesquelles vous devez choisir</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictDialog</name>
    <message>
        <source>Edit by Hand</source>
        <translation>Modifier à la main</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Est maintenant</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsModel</name>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Était</translation>
    </message>
    <message>
        <source>Is Now</source>
        <translation>Est maintenant</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who has stored the value before</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Wanted By</source>
        <translation>Voulu par</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsPanel</name>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>&amp;Garder l’autre valeur</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>&amp;Utiliser la mienne</translation>
    </message>
    <message>
        <source>Edit &amp;by Hand…</source>
        <translation>&amp;Modifier à la main…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Select a conflict first.</source>
        <translation>Sélectionnez d’abord un conflit.</translation>
    </message>
    <message>
        <source>Select a single conflict for this.</source>
        <translation>Sélectionnez un seul conflit pour cela.</translation>
    </message>
    <message>
        <source>There is no third choice.</source>
        <translation>Il n’y a pas de troisième choix.</translation>
    </message>
    <message>
        <source>Removes songs.</source>
        <translation>Retire des morceaux.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>When you and somebody else change the same field of the same song at the same time, both values are kept here until you choose.</source>
        <translation>Quand vous et quelqu’un d’autre modifiez en même temps le même champ du même morceau, les deux valeurs sont conservées ici jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <source>The library has not been read yet</source>
        <translation>La bibliothèque n’a pas encore été lue</translation>
    </message>
    <message>
        <source>The latest %1 of %2 conflicts</source>
        <translation>Les %1 derniers conflits sur %2</translation>
    </message>
    <message>
        <source>Where you and somebody else changed the same field of the same song. Theirs is in the library; yours is kept here until somebody chooses.</source>
        <translation>Là où vous et quelqu’un d’autre avez modifié le même champ du même morceau. L’autre valeur est dans la bibliothèque ; la vôtre est gardée ici jusqu’à ce que quelqu’un choisisse.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardFilter</name>
    <message>
        <source>When the songs were added that are counted</source>
        <translation>Date d’ajout des morceaux qui sont comptés</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Genre of the songs that are counted</source>
        <translation>Genre des morceaux qui sont comptés</translation>
    </message>
    <message>
        <source>All Genres</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Narrows the figures, charts and lists of the dashboard down to the songs of one genre, or to those that were added of late. The library panel stays as it is.</source>
        <translation>Limite les chiffres, graphiques et listes du tableau de bord aux morceaux d’un genre ou à ceux ajoutés récemment. Le panneau de la bibliothèque reste tel quel.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardPanel</name>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Total Time</source>
        <translation>Durée totale</translation>
    </message>
    <message>
        <source>Recently Added</source>
        <translation>Ajoutés récemment</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>Modifiés récemment</translation>
    </message>
    <message>
        <source>Recently Played</source>
        <translation>Écoutés récemment</translation>
    </message>
    <message>
        <source>Lists all songs</source>
        <translation>Affiche tous les morceaux</translation>
    </message>
    <message>
        <source>Lists the songs with an artist</source>
        <translation>Affiche les morceaux qui ont un artiste</translation>
    </message>
    <message>
        <source>Lists the songs with an album</source>
        <translation>Affiche les morceaux qui ont un album</translation>
    </message>
    <message>
        <source>Lists the songs with a genre</source>
        <translation>Affiche les morceaux qui ont un genre</translation>
    </message>
    <message>
        <source>Lists the songs with a duration</source>
        <translation>Affiche les morceaux qui ont une durée</translation>
    </message>
    <message>
        <source>On This Day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>The figures of all songs, or of those that the filter leaves. Click one to list its songs.</source>
        <translation>Les chiffres de tous les morceaux, ou de ceux que laisse le filtre. Cliquez sur l’un pour lister ses morceaux.</translation>
    </message>
    <message>
        <source>The songs that came, changed and were played last, and those that came on this day of earlier years. Enter or a double click leads to one.</source>
        <translation>Les morceaux ajoutés, modifiés et joués en dernier, et ceux ajoutés ce même jour les années précédentes. Entrée ou un double-clic mène à l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>tutti::EditListModel</name>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>Rien ne va changer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>%Ln morceau va changer.</numerusform>
            <numerusform>%Ln morceaux vont changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>Recherche… %Ln morceau jusqu’ici.</numerusform>
            <numerusform>Recherche… %Ln morceaux jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>%Ln valeur ne peut pas être enregistrée et reste telle quelle&#xa0;: %1</numerusform>
            <numerusform>%Ln valeurs ne peuvent pas être enregistrées et restent telles quelles&#xa0;: %1</numerusform>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take what is stored: %1</source>
        <translation>Reprendre la valeur enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Now: %2</source>
        <translation>%1 a été modifié entre-temps. Maintenant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Une importation est en cours.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Une exportation est en cours.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importation de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>L’importation a été annulée. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>Rien n’a été exporté. %1</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>Exportation de %Ln morceau…</numerusform>
            <numerusform>Exportation de %Ln morceaux…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>%Ln morceau exporté vers %1.</numerusform>
            <numerusform>%Ln morceaux exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>Nothing was pasted. There is no list of songs on the clipboard.</source>
        <translation>Rien n’a été collé. Il n’y a pas de liste de morceaux dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Pasting songs…</source>
        <translation>Collage des morceaux…</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Rien n’a été collé. %1</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was added.</source>
        <translation>Le collage a été annulé. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was pasted. What is on the clipboard is no list of songs: its first line names no columns for title and artist.</source>
        <translation>Rien n’a été collé. Le presse-papiers ne contient pas de liste de morceaux : sa première ligne ne nomme pas de colonnes pour le titre et l’artiste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the file of the help in this language</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryPanel</name>
    <message>
        <source>&amp;Undo This Operation</source>
        <translation>A&amp;nnuler cette opération</translation>
    </message>
    <message>
        <source>&amp;Open as It Was Then…</source>
        <translation>&amp;Ouvrir l’état d’alors…</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Song</source>
        <translation>&amp;Historique de ce morceau</translation>
    </message>
    <message>
        <source>Only the &amp;selected song</source>
        <translation>Seulement le morceau &amp;sélectionné</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>Sélectionnez d’abord une opération.</translation>
    </message>
    <message>
        <source>Another program made these changes. Only what was done by Tutti can be undone.</source>
        <translation>Un autre programme a fait ces modifications. Seul ce qui a été fait par Tutti peut être annulé.</translation>
    </message>
    <message>
        <source>Clearing away old history cannot be undone.</source>
        <translation>L’effacement de l’historique ancien ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>It is undone already, or has been taken back otherwise.</source>
        <translation>C’est déjà annulé, ou défait autrement.</translation>
    </message>
    <message>
        <source>Another moment is being read.</source>
        <translation>Un autre moment est en cours de lecture.</translation>
    </message>
    <message>
        <source>&amp;Do It Again</source>
        <translation>&amp;Rétablir cette opération</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing is known any more</source>
        <translation>On n’en sait plus rien</translation>
    </message>
    <message>
        <source>What happened until then has been cleared away. Newer changes will be listed here.</source>
        <translation>Ce qui s’est passé jusque-là a été effacé. Les modifications plus récentes seront affichées ici.</translation>
    </message>
    <message>
        <source>Nothing has happened to this song</source>
        <translation>Il n’est rien arrivé à ce morceau</translation>
    </message>
    <message>
        <source>It is as it was when it came into the library.</source>
        <translation>Il est tel qu’à son arrivée dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>What you, others and other programs change will be listed here.</source>
        <translation>Ce que vous, d’autres personnes et d’autres programmes modifiez sera affiché ici.</translation>
    </message>
    <message>
        <source>What was done to the library, when and by whom, the latest first. Any of it can be undone, not only the latest.</source>
        <translation>Ce qui a été fait à la bibliothèque, quand et par qui, le plus récent d’abord. Tout peut être annulé, pas seulement le dernier.</translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message>
        <source>Search title, artist, album, genre</source>
        <translation>Rechercher titre, artiste, album, genre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Ce qui ne va pas dans la recherche</translation>
    </message>
    <message>
        <source>No song matches “%1”</source>
        <translation>Aucun morceau ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre, and every condition such as year:1970..1979 must hold.</source>
        <translation>Chaque mot doit figurer dans le titre, l’artiste, l’album, l’artiste de l’album ou le genre, et chaque condition comme year:1970..1979 doit être remplie.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>There are no songs yet</source>
        <translation>Il n’y a pas encore de morceaux</translation>
    </message>
    <message>
        <source>Import a list of songs (CSV or JSON; you can drop a file here), add songs one by one, or begin with 15 that everybody knows.</source>
        <translation>Importez une liste de morceaux (CSV ou JSON&#x202f;; vous pouvez déposer un fichier ici), ajoutez des morceaux un par un, ou commencez par 15 que tout le monde connaît.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <translation>%1 morceaux sur %2</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Aucune vue</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <source>The list has been changed since.</source>
        <translation>La liste a été modifiée depuis.</translation>
    </message>
    <message>
        <source>View “%1”, changed and not saved</source>
        <translation>Vue «&#x202f;%1&#x202f;», modifiée et non enregistrée</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vue «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche des doublons…</translation>
    </message>
    <message>
        <source>There are no duplicates</source>
        <translation>Il n’y a pas de doublons</translation>
    </message>
    <message>
        <source>No two songs have the same title and artist and about the same duration.</source>
        <translation>Aucun morceau n’a le même titre, le même artiste et à peu près la même durée qu’un autre.</translation>
    </message>
    <message>
        <source>Show All Songs</source>
        <translation>Afficher tous les morceaux</translation>
    </message>
    <message>
        <source>The view that the list shows: columns, order, groups and search under one name. Views are kept in the library, so that all windows and programs have the same.</source>
        <translation>La vue que montre la liste : colonnes, ordre, groupes et recherche sous un même nom. Les vues sont gardées dans la bibliothèque, si bien que toutes les fenêtres et tous les programmes ont les mêmes.</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySession</name>
    <message>
        <source>The library is being opened.</source>
        <translation>La bibliothèque est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>This is the library as it was on %1. You may look and export, but not change the past.</source>
        <translation>Voici la bibliothèque telle qu’elle était le %1. Vous pouvez regarder et exporter, mais pas changer le passé.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>La bibliothèque a été ouverte en consultation seule (--read-only).</translation>
    </message>
    <message>
        <source>You may look at this library but not change it: its file or folder cannot be written.</source>
        <translation>Vous pouvez consulter cette bibliothèque mais pas la modifier&#xa0;: son fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Tutti, which lets this one look but not change anything.</source>
        <translation>Cette bibliothèque a été créée par une version plus récente de Tutti, qui permet à celle-ci de regarder mais pas de modifier.</translation>
    </message>
    <message>
        <source>The library&apos;s file has a second name (a hard link), under which others may have it open. So that nothing gets lost, it is opened to look only.</source>
        <translation>Le fichier de la bibliothèque a un second nom (un lien physique), sous lequel d’autres l’ont peut-être ouverte. Pour que rien ne se perde, elle est ouverte en consultation seule.</translation>
    </message>
    <message>
        <source>%1 This has to wait until it is back.</source>
        <translation>%1 Cela doit attendre qu’elle soit de retour.</translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Main Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Music Library</source>
        <translation>Bibliothèque musicale</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · lecture seule</translation>
    </message>
    <message>
        <source>Library as It Was on %1 – Tutti</source>
        <translation>Bibliothèque telle qu’elle était le %1 – Tutti</translation>
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
        <translation>Ajouter les 15 morceaux par défaut</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Make a New Library Here</source>
        <translation>Créer ici une nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 sur %2 sélectionnés</translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message>
        <source>Merge Songs</source>
        <translation>Fusionner des morceaux</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>What becomes of each field</source>
        <translation>Ce que devient chaque champ</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>There is nothing to merge: select two or more songs of a group.</source>
        <translation>Il n’y a rien à fusionner : sélectionnez au moins deux morceaux d’un groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>%Ln morceau n’en fait plus qu’un.</numerusform>
            <numerusform>%Ln morceaux n’en font plus qu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>%Ln morceau n’en fait plus que %1, un par groupe.</numerusform>
            <numerusform>%Ln morceaux n’en font plus que %1, un par groupe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>%Ln morceau est retiré.</numerusform>
            <numerusform>%Ln morceaux sont retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pourrez annuler cette opération.</translation>
    </message>
</context>
<context>
    <name>tutti::MergeModel</name>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Est retiré</translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>Il manque dans la bibliothèque %Ln modification enregistrée depuis cet ordinateur. Peut-être une copie plus ancienne a-t-elle pris sa place, ou ses dernières modifications (le fichier «&#x202f;-wal&#x202f;» à côté d’elle) ont-elles été perdues. Elle est encore conservée sur cet ordinateur.</numerusform>
            <numerusform>Il manque dans la bibliothèque %Ln modifications enregistrées depuis cet ordinateur. Peut-être une copie plus ancienne a-t-elle pris sa place, ou ses dernières modifications (le fichier «&#x202f;-wal&#x202f;» à côté d’elle) ont-elles été perdues. Elles sont encore conservées sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Them Again</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>Leave Them</source>
        <translation>Y renoncer</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Dismiss All</source>
        <translation>Tout fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>%Ln message précédent</numerusform>
            <numerusform>%Ln messages précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>What this window has to tell. It never stops you; what you must not miss stays until you dismiss it.</source>
        <translation>Ce que cette fenêtre a à dire. Elle ne vous arrête jamais ; ce qu’il ne faut pas manquer reste jusqu’à ce que vous le fermiez.</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message>
        <source>Copy Mine</source>
        <translation>Copier la mienne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” may be in the library twice.</source>
        <translation>«&#x202f;%1&#x202f;» est peut-être deux fois dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Show the Other One</source>
        <translation>Afficher l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>%Ln conflit a changé entre-temps et reste ouvert.</numerusform>
            <numerusform>%Ln conflits ont changé entre-temps et restent ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>Non effectué. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>Non modifié. %1</translation>
    </message>
    <message>
        <source>You typed “%1”.</source>
        <translation>Vous avez saisi «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>%Ln de vos modifications n’a pas été faite, car quelqu’un a entre-temps modifié la même chose. %1</numerusform>
            <numerusform>%Ln de vos modifications n’ont pas été faites, car quelqu’un a entre-temps modifié la même chose. La première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>Utiliser la mienne</translation>
    </message>
    <message>
        <source>Somebody has removed the view “%1” meanwhile. With your change it is back.</source>
        <translation>Quelqu’un a entre-temps retiré la vue «&#x202f;%1&#x202f;». Avec votre modification, elle est de retour.</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile. Yours was kept beside it, as “%2”.</source>
        <translation>Quelqu’un a entre-temps modifié la vue «&#x202f;%1&#x202f;». La vôtre a été conservée à côté, sous le nom «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile, so it was not removed.</source>
        <translation>Quelqu’un a entre-temps modifié la vue «&#x202f;%1&#x202f;»; elle n’a donc pas été retirée.</translation>
    </message>
    <message>
        <source>Nothing was merged: others have removed or merged the songs.</source>
        <translation>Rien n’a été fusionné : d’autres ont retiré ou fusionné les morceaux.</translation>
    </message>
</context>
<context>
    <name>tutti::PanelMessage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tutti::PastOpener</name>
    <message>
        <source>Reading the library as it was on %1…</source>
        <translation>Lecture de la bibliothèque telle qu’elle était le %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The library cannot be shown as it was then. %1</source>
        <translation>La bibliothèque ne peut pas être affichée telle qu’elle était alors. %1</translation>
    </message>
</context>
<context>
    <name>tutti::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>The colors of all windows.</source>
        <translation>Les couleurs de toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Compact rows show more songs at once.</source>
        <translation>Des lignes compactes montrent plus de morceaux à la fois.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue&#xa0;:</translation>
    </message>
    <message>
        <source>Takes effect when Tutti is started again.</source>
        <translation>Prend effet au prochain démarrage de Tutti.</translation>
    </message>
    <message>
        <source>&amp;Animate changes</source>
        <translation>&amp;Animer les changements</translation>
    </message>
    <message>
        <source>Figures count up and rows fade, unless the system asks for no animation.</source>
        <translation>Les chiffres défilent et les lignes s’estompent, sauf si le système demande de ne pas animer.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Show what &amp;others change</source>
        <translation>Montrer ce que les a&amp;utres modifient</translation>
    </message>
    <message>
        <source>Rows light up for a moment when another window or program changes them.</source>
        <translation>Les lignes s’éclairent un instant quand une autre fenêtre ou un autre programme les modifie.</translation>
    </message>
    <message>
        <source>As&amp;k before removing more than:</source>
        <translation>&amp;Demander avant d’en retirer plus de&#xa0;:</translation>
    </message>
    <message>
        <source>So many songs are removed at once without a question. You can undo it in any case.</source>
        <translation>Jusqu’à ce nombre, les morceaux sont retirés sans question. Vous pouvez annuler dans tous les cas.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Room for &amp;snapshots:</source>
        <translation>Place pour les &amp;instantanés&#xa0;:</translation>
    </message>
    <message>
        <source>When the daily snapshots of a library take more, older ones are let go.</source>
        <translation>Quand les instantanés quotidiens d’une bibliothèque en occupent plus, les plus anciens sont supprimés.</translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>La liste est en cours d’impression.</translation>
    </message>
    <message>
        <source>There are no songs in the list.</source>
        <translation>Il n’y a aucun morceau dans la liste.</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer, or the file to print to, cannot be used.</source>
        <translation>Rien n’a été imprimé. L’imprimante, ou le fichier de destination, n’est pas utilisable.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>Impression de %Ln morceau…</numerusform>
            <numerusform>Impression de %Ln morceaux…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>L’impression a été annulée.</translation>
    </message>
    <message>
        <source>The list was not printed: the printer reports an error.</source>
        <translation>La liste n’a pas été imprimée : l’imprimante signale une erreur.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>%Ln morceau a été imprimé.</numerusform>
            <numerusform>%Ln morceaux ont été imprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RepairActions</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Ré&amp;parer…</translation>
    </message>
    <message>
        <source>The library is not known to be damaged.</source>
        <translation>Aucun dommage de la bibliothèque n’est connu.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>La bibliothèque a été ouverte en consultation seule (--read-only).</translation>
    </message>
</context>
<context>
    <name>tutti::RepairDialog</name>
    <message>
        <source>The library is built anew of all that can be found: in the damaged file, in what open windows show, and in the snapshots. The damaged files are kept in a folder beside it.

All windows and programs close the library meanwhile, go on showing its songs, and come back to it by themselves. What you change until then is queued, and saved when the library is back.</source>
        <translation>La bibliothèque est reconstruite avec tout ce qui peut être trouvé&#xa0;: dans le fichier endommagé, dans ce que montrent les fenêtres ouvertes et dans les instantanés. Les fichiers endommagés sont conservés dans un dossier à côté d’elle.

Pendant ce temps, toutes les fenêtres et tous les programmes ferment la bibliothèque, continuent d’afficher ses morceaux et y reviennent d’eux-mêmes. Ce que vous modifiez d’ici là est mis en attente, et enregistré quand la bibliothèque est de retour.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Songs that could not be verified</source>
        <translation>Morceaux qui n’ont pas pu être vérifiés</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>A repair is under way already, in another window or program. This window goes on by itself when it has ended.</source>
        <translation>Une réparation est déjà en cours, dans une autre fenêtre ou un autre programme. Cette fenêtre continuera d’elle-même quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Writing down what the windows show…</source>
        <translation>Relevé de ce que montrent les fenêtres…</translation>
    </message>
    <message>
        <source>Looking at the damage…</source>
        <translation>Examen des dommages…</translation>
    </message>
    <message>
        <source>Cancelled. The library is as it was.</source>
        <translation>Annulé. La bibliothèque est telle qu’elle était.</translation>
    </message>
    <message>
        <source>The library could not be repaired. %1</source>
        <translation>La bibliothèque n’a pas pu être réparée. %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The library is repaired.</source>
        <translation>La bibliothèque est réparée.</translation>
    </message>
    <message>
        <source>The damaged files are in %1</source>
        <translation>Les fichiers endommagés sont dans %1</translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>Copies de la bibliothèque</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>Ce qu’une restauration changerait</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Morceau</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Restore &amp;Chosen Songs</source>
        <translation>Restaurer les &amp;choisis</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>&amp;Tout restaurer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>There are no snapshots of this library yet. Choose a file.</source>
        <translation>Il n’y a pas encore d’instantanés de cette bibliothèque. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Comparing with the library as it is now…</source>
        <translation>Comparaison avec la bibliothèque actuelle…</translation>
    </message>
    <message>
        <source>This copy cannot be restored. %1</source>
        <translation>Cette copie ne peut pas être restaurée. %1</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Reviendraient</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Changeraient</translation>
    </message>
    <message>
        <source>Would be removed</source>
        <translation>Seraient retirés</translation>
    </message>
    <message>
        <source>Nothing differs from the library as it is now</source>
        <translation>Rien ne diffère de la bibliothèque actuelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>%Ln morceau dans cette copie.</numerusform>
            <numerusform>%Ln morceaux dans cette copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchCompletion</name>
    <message>
        <source>Fields to search in</source>
        <translation>Champs où rechercher</translation>
    </message>
</context>
<context>
    <name>tutti::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>%1 sert à la saisie. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 est utilisé par «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>tutti::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>Comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>&amp;Les prendre</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Touches&#xa0;:</translation>
    </message>
    <message>
        <source>Usually it has none.</source>
        <translation>D’habitude, elle n’en a pas.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>D’habitude, c’est %1.</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>Sélectionnez une commande pour lui donner d’autres touches.</translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Add Song…</source>
        <translation>A&amp;jouter un morceau…</translation>
    </message>
    <message>
        <source>&amp;Edit Song…</source>
        <translation>&amp;Modifier le morceau…</translation>
    </message>
    <message>
        <source>Edit &amp;Cell</source>
        <translation>Modifier la &amp;cellule</translation>
    </message>
    <message>
        <source>&amp;Favorite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>Re&amp;tirer de la bibliothèque</translation>
    </message>
    <message>
        <source>C&amp;lear Library…</source>
        <translation>&amp;Vider la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Ratin&amp;g</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>C&amp;hange Several</source>
        <translation>Modifier &amp;plusieurs</translation>
    </message>
    <message>
        <source>Not Rated</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>Aucun morceau n’est sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>&amp;Edit Songs…</source>
        <translation>&amp;Modifier les morceaux…</translation>
    </message>
    <message>
        <source>No cell of a song is current.</source>
        <translation>Aucune cellule d’un morceau n’est active.</translation>
    </message>
    <message>
        <source>There are no songs.</source>
        <translation>Il n’y a pas de morceaux.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>Retirer %Ln morceau de la bibliothèque&#x202f;?</numerusform>
            <numerusform>Retirer %Ln morceaux de la bibliothèque&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez annuler cela.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>Retirer de la bibliothèque le seul morceau (%Ln)&#x202f;?</numerusform>
            <numerusform>Retirer de la bibliothèque tous les morceaux (%Ln)&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Merge Songs…</source>
        <translation>Fusionner les morceaux…</translation>
    </message>
    <message>
        <source>Select All but the Best</source>
        <translation>Tout sélectionner sauf les meilleurs</translation>
    </message>
    <message>
        <source>Select two songs or more.</source>
        <translation>Sélectionnez au moins deux morceaux.</translation>
    </message>
    <message>
        <source>These are too many songs to become one.</source>
        <translation>Il y a trop de morceaux pour n’en faire qu’un.</translation>
    </message>
    <message>
        <source>The list is not grouped by duplicates.</source>
        <translation>La liste n’est pas groupée par doublons.</translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message>
        <source>Edit Song</source>
        <translation>Modifier le morceau</translation>
    </message>
    <message>
        <source>Add Song</source>
        <translation>Ajouter un morceau</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>Ajouté&#xa0;: %1&#x202f;; modifié&#xa0;: %2&#x202f;; lu %Ln fois</numerusform>
            <numerusform>Ajouté&#xa0;: %1&#x202f;; modifié&#xa0;: %2&#x202f;; lu %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was removed meanwhile. Saving adds it as a new one.</source>
        <translation>Ce morceau a été retiré entre-temps. L’enregistrer l’ajoute comme nouveau.</translation>
    </message>
    <message>
        <source>Add as New Song</source>
        <translation>Ajouter comme nouveau morceau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>tutti::SongListModel</name>
    <message>
        <source>Collapsed group</source>
        <translation>Groupe replié</translation>
    </message>
    <message>
        <source>Expanded group</source>
        <translation>Groupe déplié</translation>
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
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongMarks</name>
    <message>
        <source>Queued: not in the library yet</source>
        <translation>En attente&#xa0;: pas encore dans la bibliothèque</translation>
    </message>
    <message>
        <source>Not saved: it is kept nowhere but in this window</source>
        <translation>Non enregistré&#xa0;: conservé seulement dans cette fenêtre</translation>
    </message>
    <message>
        <source>In conflict: another value was wanted here, and waits in the panel Conflicts</source>
        <translation>En conflit&#xa0;: une autre valeur était voulue ici, et attend dans le panneau Conflits</translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message>
        <source>Songs</source>
        <translation>Morceaux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln morceau</numerusform>
            <numerusform>%Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs of the library, or those that the view and the search leave. Click a heading to sort by it, right-click it to choose columns and groups. F2 edits a cell, Enter the whole song. What others change shows at once, and lights up for a moment.</source>
        <translation>Les morceaux de la bibliothèque, ou ceux que laissent la vue et la recherche. Cliquez sur un en-tête pour trier, avec le bouton droit pour choisir colonnes et groupes. F2 modifie une cellule, Entrée le morceau entier. Ce que d’autres modifient s’affiche aussitôt et s’éclaire un instant.</translation>
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
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Écouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>Modifier %Ln morceau</numerusform>
            <numerusform>Modifier %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Fields with a tick are written to all songs, the others stay as they are.</source>
        <translation>Les champs cochés sont écrits dans tous les morceaux, les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>tutti::StarEdit</name>
    <message>
        <source>Rating: %1 of 5 stars</source>
        <translation>Note&#xa0;: %1 étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>tutti::SyncTile</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Affiche les détails</translation>
    </message>
    <message>
        <source>Whether all that you and others change is saved and shown, which programs have this library open, and how long a change takes to reach the screen. Click it for the details.</source>
        <translation>Si tout ce que vous et les autres modifiez est enregistré et affiché, quels programmes ont ouvert cette bibliothèque et combien de temps une modification met à atteindre l’écran. Cliquez pour les détails.</translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>Modifier %Ln morceau</numerusform>
            <numerusform>Modifier %Ln morceaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Que faire</translation>
    </message>
</context>
<context>
    <name>tutti::ViewActions</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Enregistrer la vue &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Save Changes to View</source>
        <translation>&amp;Enregistrer les modifications de la vue</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>&amp;Renommer la vue…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>Supprimer la &amp;vue</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>&amp;Monter la vue</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>&amp;Descendre la vue</translation>
    </message>
    <message>
        <source>The list shows no view.</source>
        <translation>La liste n’affiche aucune vue.</translation>
    </message>
    <message>
        <source>The library is being opened.</source>
        <translation>La bibliothèque est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>The list is as the view has it.</source>
        <translation>La liste est telle que la vue la définit.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>C’est la première.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>C’est la dernière.</translation>
    </message>
</context>
<context>
    <name>tutti::ViewNameDialog</name>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>&amp;Nom de la vue :</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Il y a déjà une vue de ce nom.</translation>
    </message>
</context>
<context>
    <name>tutti::WelcomeCard</name>
    <message>
        <source>Welcome to Tutti</source>
        <translation>Bienvenue dans Tutti</translation>
    </message>
    <message>
        <source>These 15 songs are here to try things out: edit, rate, group or remove them. Every step can be undone. What to do next:</source>
        <translation>Ces 15 morceaux sont là pour essayer : modifiez-les, notez-les, groupez-les ou retirez-les. Chaque étape peut être annulée. Pour la suite :</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message>
        <source>What stands in the cell cannot be saved.</source>
        <translation>Le contenu de la cellule ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>An import is under way. Closing the window cancels it.</source>
        <translation>Une importation est en cours. Fermer la fenêtre l’annule.</translation>
    </message>
    <message>
        <source>An export is under way. Closing the window cancels it.</source>
        <translation>Une exportation est en cours. Fermer la fenêtre l’annule.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln modification n’est pas enregistrée et serait perdue&#xa0;: il est impossible d’écrire dans la bibliothèque comme à l’endroit où elle l’attendrait. La fenêtre se fermera dès qu’elle sera enregistrée.</numerusform>
            <numerusform>%Ln modifications ne sont pas enregistrées et seraient perdues&#xa0;: il est impossible d’écrire dans la bibliothèque comme à l’endroit où elles l’attendraient. La fenêtre se fermera dès qu’elles seront enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln modification n’est pas encore enregistrée, car un autre programme écrit dans la bibliothèque. La fenêtre se fermera dès qu’elle le sera.</numerusform>
            <numerusform>%Ln modifications ne sont pas encore enregistrées, car un autre programme écrit dans la bibliothèque. La fenêtre se fermera dès qu’elles le seront.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the form “%1” is not saved.</source>
        <translation>Le contenu du formulaire «&#x202f;%1&#x202f;» n’est pas enregistré.</translation>
    </message>
</context>
<context>
    <name>tutti::WindowMenus</name>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>New &amp;Library…</source>
        <translation>Nouvelle &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No Other Library Yet</source>
        <translation>Pas encore d’autre bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Préf&amp;érences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>%1 as a Window</source>
        <translation>%1 dans une fenêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>&amp;About Tutti</source>
        <translation>À &amp;propos de Tutti</translation>
    </message>
    <message>
        <source>About &amp;Qt and Other Libraries</source>
        <translation>À propos de &amp;Qt et d’autres bibliothèques</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>Qu’es&amp;t-ce que c’est ?</translation>
    </message>
</context>
<context>
    <name>tutti::Windows</name>
    <message>
        <source>%1 is there already, and was opened.</source>
        <translation>%1 existe déjà et a été ouvert.</translation>
    </message>
</context>
</TS>
