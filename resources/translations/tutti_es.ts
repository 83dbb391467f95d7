<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>%Ln género más</numerusform>
            <numerusform>%Ln géneros más</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>Años %1</translation>
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
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>minutes</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes and more</source>
        <translation>
            <numerusform>%Ln minuto o más</numerusform>
            <numerusform>%Ln minutos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>De %1 a %2 minutos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>album, artist</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Sin año</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Sin año</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>Sin género</translation>
    </message>
    <message>
        <source>No album</source>
        <translation>Sin álbum</translation>
    </message>
    <message>
        <source>Without an album</source>
        <translation>Sin álbum</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>Sin duración</translation>
    </message>
    <message>
        <source>Without a duration</source>
        <translation>Sin duración</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Reset Columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>you wanted to remove it</source>
        <translation>querías quitarla</translation>
    </message>
    <message>
        <source>to remove the song</source>
        <translation>quitar la canción</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>La biblioteca está ocupada: otro programa está escribiendo en ella.</translation>
    </message>
    <message>
        <source>The library is busy: another program, %1, is writing to it.</source>
        <translation>La biblioteca está ocupada: otro programa, %1, está escribiendo en ella.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are needed.</source>
        <translation>Hay muy poco espacio en el disco: se necesitan %1.</translation>
    </message>
    <message>
        <source>The library&apos;s file could not be read or written.</source>
        <translation>No se pudo leer o escribir el archivo de la biblioteca.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>The library is being repaired.</source>
        <translation>La biblioteca se está reparando.</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>La biblioteca solo se puede leer.</translation>
    </message>
    <message>
        <source>The library&apos;s file is no longer there.</source>
        <translation>El archivo de la biblioteca ya no está.</translation>
    </message>
    <message>
        <source>Another library, or another state of it, has taken its place.</source>
        <translation>Otra biblioteca, u otro estado de la misma, ha ocupado su lugar.</translation>
    </message>
    <message>
        <source>%1 is %2 by now.</source>
        <translation>%1 ahora es %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>Entretanto, alguien más lo ha cambiado.</translation>
    </message>
    <message>
        <source>There is no song %1.</source>
        <translation>No hay ninguna canción %1.</translation>
    </message>
    <message>
        <source>There is no such conflict, or somebody has settled it already.</source>
        <translation>No existe ese conflicto, o alguien ya lo ha resuelto.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is no such operation: %1.</source>
        <translation>No existe esa operación: %1.</translation>
    </message>
    <message>
        <source>The history does not reach back that far: what is older has been cleared away.</source>
        <translation>El historial no llega tan atrás: lo más antiguo se ha borrado.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Ha ocurrido algo inesperado: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>There is no library at this place.</source>
        <translation>No hay ninguna biblioteca en este lugar.</translation>
    </message>
    <message>
        <source>Your library is not where it was.</source>
        <translation>Tu biblioteca no está donde estaba.</translation>
    </message>
    <message>
        <source>The library&apos;s file is empty (0 bytes).</source>
        <translation>El archivo de la biblioteca está vacío (0 bytes).</translation>
    </message>
    <message>
        <source>The folder for the library does not exist.</source>
        <translation>La carpeta de la biblioteca no existe.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to open this file or to make one in this folder.</source>
        <translation>No tienes permiso para abrir este archivo o para crear uno en esta carpeta.</translation>
    </message>
    <message>
        <source>%1 is not a Tutti library.</source>
        <translation>%1 no es una biblioteca de Tutti.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tutti.</source>
        <translation>La biblioteca se creó con una versión más reciente de Tutti.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not understood (%2).</source>
        <translation>No se entiende %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>%1 ocupa más de 1 GB.</translation>
    </message>
    <message>
        <source>%1 holds no songs.</source>
        <translation>%1 no contiene canciones.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>No se ha cambiado nada. Vuelve a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>No se ha cambiado nada. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the connection to it.</source>
        <translation>No se ha cambiado nada. Comprueba el disco o la conexión con él.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be repaired, with File → Repair… or “tutti check --repair”: what can be saved is saved, and the damaged files are kept.</source>
        <translation>No se ha cambiado nada. Se puede reparar, con Archivo → Reparar… o «tutti check --repair»: se salva lo que se puede salvar y se conservan los archivos dañados.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tutti goes on as soon as it is back.</source>
        <translation>No se ha cambiado nada. Tutti continuará en cuanto vuelva a estar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now before you do it again.</source>
        <translation>No se ha cambiado nada. Mira lo que hay ahora antes de volver a hacerlo.</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, and whether the drive is connected.</source>
        <translation>No se ha creado nada. Comprueba la ruta y si la unidad está conectada.</translation>
    </message>
    <message>
        <source>If it lies on a drive that is not connected, connect it. Tutti makes a new library here only if you say so.</source>
        <translation>Si está en una unidad que no está conectada, conéctala. Tutti solo crea aquí una biblioteca nueva si tú lo dices.</translation>
    </message>
    <message>
        <source>A library is never empty, so it was probably emptied by accident: look for a copy of it. Tutti makes a new one of it only if you say so.</source>
        <translation>Una biblioteca nunca está vacía, así que probablemente se vació por accidente: busca una copia. Tutti solo crea una nueva a partir de ella si tú lo dices.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>Se ha dejado como estaba. Elige otro archivo.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Tutti to open it.</source>
        <translation>Se ha dejado como estaba. Actualiza Tutti para abrirla.</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>La biblioteca no se ha cambiado.</translation>
    </message>
    <message>
        <source>The library refuses a value: %1</source>
        <translation>La biblioteca rechaza un valor: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>no puede estar en blanco</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>no puede tener más de %Ln carácter</numerusform>
            <numerusform>no puede tener más de %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be in the range %1</source>
        <translation>debe estar en el intervalo %1</translation>
    </message>
    <message>
        <source>must be a duration like 3:45 or 1:02:03</source>
        <translation>debe ser una duración como 3:45 o 1:02:03</translation>
    </message>
    <message>
        <source>must be a date and time like 2024-12-31T23:59</source>
        <translation>debe ser una fecha y hora como 2024-12-31T23:59</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>debe ser sí o no</translation>
    </message>
    <message>
        <source>must be a single value</source>
        <translation>debe ser un solo valor</translation>
    </message>
    <message>
        <source>cannot be edited</source>
        <translation>no se puede editar</translation>
    </message>
    <message>
        <source>“%1” was not removed: somebody has changed its %2 to %3 meanwhile.</source>
        <translation>«%1» no se ha quitado: entretanto, alguien ha cambiado %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.</source>
        <translation>«%1» se quitó entretanto. Tu valor para %2, %3, se guarda como conflicto.</translation>
    </message>
    <message>
        <source>%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a conflict.</source>
        <translation>%2 de «%1» se cambió entretanto a %3, y así se queda. Tu valor, %4, se guarda como conflicto.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tutti libraries (*.db)</source>
        <translation>Bibliotecas de Tutti (*.db)</translation>
    </message>
    <message>
        <source>Import Songs</source>
        <translation>Importar canciones</translation>
    </message>
    <message>
        <source>Lists of songs (*.csv *.tsv *.txt *.json)</source>
        <translation>Listas de canciones (*.csv *.tsv *.txt *.json)</translation>
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
        <translation>Exportar canciones</translation>
    </message>
    <message>
        <source>Back Up To</source>
        <translation>Copia de seguridad en</translation>
    </message>
    <message>
        <source>Restore From</source>
        <translation>Restaurar desde</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>songs.db</source>
        <translation>canciones.db</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>&amp;Expand All</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>&amp;Contraer todo</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Otro programa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer, %1</translation>
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
        <translation>%1 (añadida)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (quitada)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>Lo que dice la importación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>Se añadiría %Ln canción</numerusform>
            <numerusform>Se añadirían %Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>%Ln canción añadida</numerusform>
            <numerusform>%Ln canciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>%Ln quitada</numerusform>
            <numerusform>%Ln quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>%Ln valor por revisar</numerusform>
            <numerusform>%Ln valores por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>%Ln observación más no se muestra; «tutti import» las muestra todas.</numerusform>
            <numerusform>%Ln observaciones más no se muestran; «tutti import» las muestra todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1, elemento %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Year “%1”: unlikely, but kept</source>
        <translation>Año «%1»: improbable, pero se conserva</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>Falta cerrar unas comillas: %1</translation>
    </message>
    <message>
        <source>More cells than the header has; passed over: %1</source>
        <translation>Más celdas que en el encabezado; omitidas: %1</translation>
    </message>
    <message>
        <source>This is not a song</source>
        <translation>Esto no es una canción</translation>
    </message>
    <message>
        <source>“%1” is not a song</source>
        <translation>«%1» no es una canción</translation>
    </message>
    <message>
        <source>Some text is not UTF-8 and was read as Windows-1252</source>
        <translation>Parte del texto no es UTF-8 y se leyó como Windows-1252</translation>
    </message>
    <message>
        <source>There is no header line; the columns were taken for title, artist, album, year, genre and duration</source>
        <translation>No hay línea de encabezado; las columnas se tomaron como título, artista, álbum, año, género y duración</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1 «%2»: %3</translation>
    </message>
    <message>
        <source>%1 “%2” %3; left empty</source>
        <translation>%1 «%2»: %3; se deja vacío</translation>
    </message>
</context>
<context>
    <name>NamedView</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Por álbum</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Añadidas recientemente</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changing songs…</source>
        <translation>Cambiando canciones…</translation>
    </message>
    <message>
        <source>Removing songs…</source>
        <translation>Quitando canciones…</translation>
    </message>
    <message>
        <source>Clearing the library…</source>
        <translation>Vaciando la biblioteca…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>Rehaciendo…</translation>
    </message>
    <message>
        <source>Restoring songs…</source>
        <translation>Restaurando canciones…</translation>
    </message>
    <message>
        <source>Adding songs…</source>
        <translation>Añadiendo canciones…</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>Añadir %Ln canción</numerusform>
            <numerusform>Añadir %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>Edición de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>Edición de %Ln canción</numerusform>
            <numerusform>Edición de %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>Quitar %Ln canción</numerusform>
            <numerusform>Quitar %Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>Vaciar la biblioteca de %Ln canción</numerusform>
            <numerusform>Vaciar la biblioteca de %Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>Importación de %Ln canción de %1</numerusform>
            <numerusform>Importación de %Ln canciones de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>Importación de %Ln canción</numerusform>
            <numerusform>Importación de %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the Library by %1</source>
        <translation>Sustitución de la biblioteca por %1</translation>
    </message>
    <message>
        <source>Replacing the Library</source>
        <translation>Sustitución de la biblioteca</translation>
    </message>
    <message>
        <source>Choice for “%1”</source>
        <translation>Decisión sobre «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>Decisión en %Ln conflicto</numerusform>
            <numerusform>Decisión en %Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>Borrado de %Ln línea antigua del historial</numerusform>
            <numerusform>Borrado de %Ln líneas antiguas del historial</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Restauración de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>Restauración de %Ln canción</numerusform>
            <numerusform>Restauración de %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>Se ha quitado %Ln canción.</numerusform>
            <numerusform>Se han quitado %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>Se ha quitado «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>Se ha quitado %Ln canción, la única que había.</numerusform>
            <numerusform>Se han quitado todas las canciones: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>Se ha añadido %Ln canción.</numerusform>
            <numerusform>Se han añadido %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>Se ha añadido «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>Se ha resuelto %Ln conflicto.</numerusform>
            <numerusform>Se han resuelto %Ln conflictos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>Se ha restaurado %Ln canción.</numerusform>
            <numerusform>Se han restaurado %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>Se ha restaurado «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>Se ha cambiado %Ln canción.</numerusform>
            <numerusform>Se han cambiado %Ln canciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>Alguien ha cambiado %Ln canción desde entonces, y se ha dejado como estaba.</numerusform>
            <numerusform>Alguien ha cambiado %Ln canciones desde entonces, y se han dejado como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln canción ya está en la biblioteca, con el mismo archivo.</numerusform>
            <numerusform>%Ln canciones ya están en la biblioteca, con los mismos archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same file.</source>
        <translation>«%1» ya está en la biblioteca, con el mismo archivo.</translation>
    </message>
    <message>
        <source>What was missing there has been filled in.</source>
        <translation>Se ha completado lo que faltaba.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Changing views…</source>
        <translation>Cambiando vistas…</translation>
    </message>
    <message>
        <source>Adding View “%1”</source>
        <translation>Añadir la vista «%1»</translation>
    </message>
    <message>
        <source>Edit of View “%1”</source>
        <translation>Edición de la vista «%1»</translation>
    </message>
    <message>
        <source>Removal of View “%1”</source>
        <translation>Quitar la vista «%1»</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Se quitó la vista «%1».</translation>
    </message>
    <message>
        <source>What somebody has changed since was left as it is.</source>
        <translation>Lo que alguien ha cambiado desde entonces se dejó como está.</translation>
    </message>
    <message>
        <source>Merging songs…</source>
        <translation>Combinando canciones…</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Combinar en «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>Combinar %Ln canción</numerusform>
            <numerusform>Combinar %Ln canciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>Se ha combinado %Ln canción.</numerusform>
            <numerusform>Se han combinado %Ln canciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>Se ha combinado %Ln canción en «%1».</numerusform>
            <numerusform>Se han combinado %Ln canciones en «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>A quote is not closed: %1.</source>
        <translation>Falta cerrar unas comillas: %1.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Falta cerrar un paréntesis.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Se cierra un paréntesis que no se había abierto.</translation>
    </message>
    <message>
        <source>%1 has nothing to join.</source>
        <translation>%1 no tiene nada que unir.</translation>
    </message>
    <message>
        <source>Nothing stands behind %1.</source>
        <translation>No hay nada detrás de %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 is not a rating from 0 to 100.</source>
        <translation>%1 no es una valoración de 0 a 100.</translation>
    </message>
    <message>
        <source>%1 is not a number of stars from 0 to 5.</source>
        <translation>%1 no es un número de estrellas de 0 a 5.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 no es una duración.</translation>
    </message>
    <message>
        <source>%1 is neither a date nor an age.</source>
        <translation>%1 no es ni una fecha ni una antigüedad.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 no es ni sí ni no.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 termina antes de empezar.</translation>
    </message>
    <message>
        <source>A song cannot be %1.</source>
        <translation>Una canción no puede ser %1.</translation>
    </message>
    <message>
        <source>Songs have no field %1.</source>
        <translation>Las canciones no tienen ningún campo %1.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>Hay demasiados paréntesis unos dentro de otros.</translation>
    </message>
    <message>
        <source>Put a &quot; at the end of the phrase.</source>
        <translation>Pon unas &quot; al final de la frase.</translation>
    </message>
    <message>
        <source>Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.</source>
        <translation>Escríbelos por parejas, como en (queen OR abba) 1975, o pon el texto entre comillas.</translation>
    </message>
    <message>
        <source>Write queen OR abba, NOT live, or put the word in quotes to look for it.</source>
        <translation>Escribe queen OR abba, NOT live, o pon la palabra entre comillas para buscarla.</translation>
    </message>
    <message>
        <source>Write is:favorite, has:path or missing:year, without a blank.</source>
        <translation>Escribe is:favorite, has:path o missing:year, sin espacio.</translation>
    </message>
    <message>
        <source>Write favorite:yes or is:favorite.</source>
        <translation>Escribe favorite:yes o is:favorite.</translation>
    </message>
    <message>
        <source>Write the lower end first, as in 1970..1979.</source>
        <translation>Escribe primero el extremo inferior, como en 1970..1979.</translation>
    </message>
    <message>
        <source>Write is:favorite, is:rated or is:played.</source>
        <translation>Escribe is:favorite, is:rated o is:played.</translation>
    </message>
    <message>
        <source>Write missing:year or has:path, for instance.</source>
        <translation>Escribe missing:year o has:path, por ejemplo.</translation>
    </message>
    <message>
        <source>Write it with fewer.</source>
        <translation>Escríbelo con menos.</translation>
    </message>
    <message>
        <source>Write %1:word or %1:&quot;some words&quot;, without a blank before them.</source>
        <translation>Escribe %1:palabra o %1:&quot;varias palabras&quot;, sin espacio delante.</translation>
    </message>
    <message>
        <source>Write duration:&lt;3:00, duration:3:00..4:30 or duration:&gt;200 (seconds).</source>
        <translation>Escribe duration:&lt;3:00, duration:3:00..4:30 o duration:&gt;200 (segundos).</translation>
    </message>
    <message>
        <source>Write stars:&gt;=4, stars:3.5, rating:80 or rating:60..100.</source>
        <translation>Escribe stars:&gt;=4, stars:3.5, rating:80 o rating:60..100.</translation>
    </message>
    <message>
        <source>Write %1:&lt;7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or %1:2020..2024.</source>
        <translation>Escribe %1:&lt;7d (también h para horas, w para semanas, m para meses, y para años), %1:2024, %1:2024-05-03 o %1:2020..2024.</translation>
    </message>
    <message>
        <source>Write year:1975, year:1970..1979 or year:&gt;1990.</source>
        <translation>Escribe year:1975, year:1970..1979 o year:&gt;1990.</translation>
    </message>
    <message>
        <source>Write %1:3, %1:1..5 or %1:&gt;10.</source>
        <translation>Escribe %1:3, %1:1..5 o %1:&gt;10.</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre.</source>
        <translation>Cada palabra debe aparecer en el título, el artista, el álbum, el artista del álbum o el género.</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>estas palabras seguidas</translation>
    </message>
    <message>
        <source>in one field</source>
        <translation>en un campo</translation>
    </message>
    <message>
        <source>the whole field</source>
        <translation>el campo entero</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>valoraciones</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>minutos y segundos</translation>
    </message>
    <message>
        <source>ages (h, d, w, m, y) and dates</source>
        <translation>antigüedades (h, d, w, m, y) y fechas</translation>
    </message>
    <message>
        <source>states</source>
        <translation>estados</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>lo que se sabe</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>lo uno o lo otro</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>El principio del archivo está dañado.</translation>
    </message>
    <message>
        <source>The log of the latest changes is damaged.</source>
        <translation>El registro de los últimos cambios está dañado.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>Hay partes del archivo dañadas.</translation>
    </message>
    <message>
        <source>Songs have values that they cannot have.</source>
        <translation>Hay canciones con valores que no pueden tener.</translation>
    </message>
    <message>
        <source>The journal of changes has a gap.</source>
        <translation>Al diario de cambios le falta una parte.</translation>
    </message>
    <message>
        <source>What writes the journal of changes has been tampered with.</source>
        <translation>Se ha manipulado lo que escribe el diario de cambios.</translation>
    </message>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>La biblioteca está sana: %Ln canción.</numerusform>
            <numerusform>La biblioteca está sana: %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>It cannot be read as it is.</source>
        <translation>Tal como está no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>Todavía se puede leer %Ln canción.</numerusform>
            <numerusform>Todavía se pueden leer %Ln canciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>Está %Ln canción, y no falta ninguna.</numerusform>
            <numerusform>Están todas las canciones: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until all programs have closed the library…</source>
        <translation>Esperando a que todos los programas cierren la biblioteca…</translation>
    </message>
    <message>
        <source>Putting the damaged files aside…</source>
        <translation>Apartando los archivos dañados…</translation>
    </message>
    <message>
        <source>Saving what can be found…</source>
        <translation>Salvando lo que se encuentra…</translation>
    </message>
    <message>
        <source>Putting the library in its place…</source>
        <translation>Poniendo la biblioteca en su sitio…</translation>
    </message>
    <message>
        <source>%1 taken from a window that was open</source>
        <translation>%1 tomadas de una ventana abierta</translation>
    </message>
    <message>
        <source>%1 taken from the snapshot of %2</source>
        <translation>%1 tomadas de la instantánea del %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>Se ha arreglado el diario. %Ln canción está como estaba.</numerusform>
            <numerusform>Se ha arreglado el diario. Todas las canciones (%Ln) están como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>%1 de %Ln canción salvada</numerusform>
            <numerusform>%1 de %Ln canciones salvadas</numerusform>
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
            <numerusform>Se ha perdido %Ln canción.</numerusform>
            <numerusform>Se han perdido %Ln canciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>No se ha podido verificar %Ln canción.</numerusform>
            <numerusform>No se han podido verificar %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest changes may be missing.</source>
        <translation>Puede que falten los últimos cambios.</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Before an update of Tutti</source>
        <translation>Antes de actualizar Tutti</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Antes de una reparación</translation>
    </message>
    <message>
        <source>Before clearing the library</source>
        <translation>Antes de vaciar la biblioteca</translation>
    </message>
    <message>
        <source>Before removing many songs</source>
        <translation>Antes de quitar muchas canciones</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>SongField</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Play Count</source>
        <translation>Reproducciones</translation>
    </message>
    <message>
        <source>Last Played</source>
        <translation>Última reproducción</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>File Path</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>Fecha de adición</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
</context>
<context>
    <name>SongGrouping</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Unknown Album</source>
        <translation>Álbum desconocido</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>Unknown Album Artist</source>
        <translation>Artista del álbum desconocido</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Unknown Artist</source>
        <translation>Artista desconocido</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Unknown Genre</source>
        <translation>Género desconocido</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Unknown Year</source>
        <translation>Año desconocido</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>Unknown Decade</source>
        <translation>Década desconocida</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>Años %1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message>
        <source>Music Library</source>
        <translation>Biblioteca de música</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Search: %2</source>
        <translation>%1 · Búsqueda: %2</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 de 5 estrellas</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln cambio en cola</numerusform>
            <numerusform>%Ln cambios en cola</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Up to date (polling)</source>
        <translation>Al día (por sondeo)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>Esperando para guardar %Ln cambio</numerusform>
            <numerusform>Esperando para guardar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>Biblioteca dañada</translation>
    </message>
    <message>
        <source>Library being repaired</source>
        <translation>Biblioteca en reparación</translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>Biblioteca fuera de alcance, %Ln cambio espera</numerusform>
            <numerusform>Biblioteca fuera de alcance, %Ln cambios esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Library out of reach</source>
        <translation>Biblioteca fuera de alcance</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>%Ln cambio no está guardado: no se puede escribir ni en la biblioteca ni en el lugar donde la esperaría. Deja abierta esta ventana y copia lo importante. %1</numerusform>
            <numerusform>%Ln cambios no están guardados: no se puede escribir ni en la biblioteca ni en el lugar donde la esperarían. Deja abierta esta ventana y copia lo importante. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln cambio está en cola: se conserva en este equipo y se guardará en cuanto se pueda volver a escribir en la biblioteca.</numerusform>
            <numerusform>%1 %Ln cambios están en cola: se conservan en este equipo y se guardarán en cuanto se pueda volver a escribir en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>%1 Tus cambios quedan en cola: se conservan en este equipo y se guardarán en cuanto se pueda volver a escribir en la biblioteca.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. It can be repaired. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 Lo que ves es lo último que se leyó. Se puede reparar. Lo que cambies entretanto queda en cola y se guardará entonces.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. Tutti goes on as soon as it is back. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 Lo que ves es lo último que se leyó. Tutti continuará en cuanto vuelva a estar. Lo que cambies entretanto queda en cola y se guardará entonces.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Your changes are kept here and are saved as soon as it has finished.</source>
        <translation>Otro programa está escribiendo en la biblioteca. Tus cambios se conservan aquí y se guardarán en cuanto termine.</translation>
    </message>
    <message>
        <source>%1 Tutti goes on as soon as it can.</source>
        <translation>%1 Tutti continuará en cuanto pueda.</translation>
    </message>
    <message>
        <source>%1 It can be repaired; the damaged files are kept.</source>
        <translation>%1 Se puede reparar; los archivos dañados se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>Se está guardando %Ln cambio.</numerusform>
            <numerusform>Se están guardando %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved, and changes by others are shown as they happen.</source>
        <translation>Todo está guardado, y los cambios de otros se muestran según ocurren.</translation>
    </message>
    <message>
        <source>The system does not let Tutti watch the file, so that others&apos; changes may take a second.</source>
        <translation>El sistema no deja que Tutti vigile el archivo, así que los cambios de otros pueden tardar un segundo.</translation>
    </message>
    <message>
        <source>Others&apos; changes came last at %1.</source>
        <translation>Los últimos cambios de otros llegaron a las %1.</translation>
    </message>
    <message>
        <source>Shown in %1 (99 %: %2)</source>
        <translation>Mostrado en %1 (99 %: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>Se midió el tiempo de %Ln cambio de otros. La mitad se mostró a los %1 de guardarse, 95 de cada 100 a los %2, 99 a los %3. El más lento tardó %4, el último %5.</numerusform>
            <numerusform>Se midió el tiempo de %Ln cambios de otros. La mitad se mostró a los %1 de guardarse, 95 de cada 100 a los %2, 99 a los %3. El más lento tardó %4, el último %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>%Ln cambio llegó sin aviso y se encontró por sondeo.</numerusform>
            <numerusform>%Ln cambios llegaron sin aviso y se encontraron por sondeo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>La lectura se repitió %Ln vez.</numerusform>
            <numerusform>La lectura se repitió %Ln veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>El guardado esperó %Ln vez a otros programas, como mucho %1.</numerusform>
            <numerusform>El guardado esperó %Ln veces a otros programas, como mucho %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>Se volvió a leer todo %Ln vez.</numerusform>
            <numerusform>Se volvió a leer todo %Ln veces.</numerusform>
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
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln ventana</numerusform>
            <numerusform>%Ln ventanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Este programa: %Ln ventana. Desde: %1</numerusform>
            <numerusform>Este programa: %Ln ventanas. Desde: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Programa %2: %Ln ventana. Desde: %1</numerusform>
            <numerusform>Programa %2: %Ln ventanas. Desde: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program %2: a command that follows. Since: %1</source>
        <translation>Programa %2: una orden que sigue los cambios. Desde: %1</translation>
    </message>
    <message>
        <source>Last snapshot: %1</source>
        <translation>Última instantánea: %1</translation>
    </message>
</context>
<context>
    <name>TransformPages</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Regular &amp;expression (\1 stands for the first group)</source>
        <translation>&amp;Expresión regular (\1 es el primer grupo)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Escribe lo que hay que buscar.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: %1</source>
        <translation>No se entiende la expresión regular: %1</translation>
    </message>
    <message>
        <source>Every Word With a Capital</source>
        <translation>Cada Palabra Con Mayúscula</translation>
    </message>
    <message>
        <source>The first word with a capital</source>
        <translation>La primera palabra con mayúscula</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>TODO MAYÚSCULAS</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>todo minúsculas</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Empezar por</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>Elige dos campos distintos.</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Change Case</source>
        <translation>Cambiar mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Trim Spaces</source>
        <translation>Recortar espacios</translation>
    </message>
    <message>
        <source>Number Tracks</source>
        <translation>Numerar pistas</translation>
    </message>
    <message>
        <source>Swap Two Fields</source>
        <translation>Intercambiar dos campos</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>tutti::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>A music library that is open in many places at once.</source>
        <translation>Una biblioteca de música que está abierta en muchos sitios a la vez.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna, hasta donde la ley lo permite.</translation>
    </message>
    <message>
        <source>Tutti is made of these libraries:</source>
        <translation>Tutti está hecho con estas bibliotecas:</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>About Tutti</source>
        <translation>Acerca de Tutti</translation>
    </message>
    <message>
        <source>Tutti %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licencia</translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message>
        <source>&amp;Back Up To…</source>
        <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Res&amp;taurar…</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>Hay una copia de seguridad o una restauración en curso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It did not succeed. %1</source>
        <translation>No ha salido bien. %1</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>Haciendo la copia de seguridad en %1…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Copia de seguridad hecha en %1.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>Se ha restaurado %Ln canción.</numerusform>
            <numerusform>Se han restaurado %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>No hay canciones que contar</translation>
    </message>
</context>
<context>
    <name>tutti::ChartCard</name>
    <message>
        <source>Show as &amp;Table</source>
        <translation>Mostrar como &amp;tabla</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Copiar como &amp;CSV</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message>
        <source>Show as a table, or copy</source>
        <translation>Mostrar como tabla, o copiar</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
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
        <translation>Canciones por género</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Songs by Decade</source>
        <translation>Canciones por década</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>Top Artists</source>
        <translation>Artistas principales</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Top Albums</source>
        <translation>Álbumes principales</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Lengths in Minutes</source>
        <translation>Duraciones en minutos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Added in the Last 12 Months</source>
        <translation>Añadidas en los últimos 12 meses</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Added on This Day</source>
        <translation>Añadidas un día como hoy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>How many songs there are of what. Point at a bar to read it exactly, click it to list its songs, right-click it to copy the chart as a picture or a table.</source>
        <translation>Cuántas canciones hay de qué. Apunta a una barra para leerla con exactitud, haz clic para ver sus canciones, y con el botón derecho copia el gráfico como imagen o tabla.</translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>No hay ninguna canción seleccionada.</translation>
    </message>
    <message>
        <source>There is no list of songs on the clipboard.</source>
        <translation>En el portapapeles no hay ninguna lista de canciones.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>Copiando %Ln canción…</numerusform>
            <numerusform>Copiando %Ln canciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was copied: the clipboard cannot be used now. Try again.</source>
        <translation>No se copió nada: el portapapeles no está disponible ahora. Inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>%Ln canción está en el portapapeles.</numerusform>
            <numerusform>%Ln canciones están en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConflictBadge</name>
    <message>
        <source>Shows the changes for which you have to choose</source>
        <translation>Muestra los cambios en los que tienes que elegir</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictDialog</name>
    <message>
        <source>Edit by Hand</source>
        <translation>Editar a mano</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ahora es</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Se quería</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsModel</name>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Is Now</source>
        <translation>Ahora es</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who has stored the value before</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Se quería</translation>
    </message>
    <message>
        <source>Wanted By</source>
        <translation>Lo quería</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsPanel</name>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>Dejar el val&amp;or ajeno</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>&amp;Usar el mío</translation>
    </message>
    <message>
        <source>Edit &amp;by Hand…</source>
        <translation>Editar a &amp;mano…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Select a conflict first.</source>
        <translation>Selecciona primero un conflicto.</translation>
    </message>
    <message>
        <source>Select a single conflict for this.</source>
        <translation>Para esto, selecciona un solo conflicto.</translation>
    </message>
    <message>
        <source>There is no third choice.</source>
        <translation>No hay una tercera opción.</translation>
    </message>
    <message>
        <source>Removes songs.</source>
        <translation>Quita canciones.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>No hay conflictos</translation>
    </message>
    <message>
        <source>When you and somebody else change the same field of the same song at the same time, both values are kept here until you choose.</source>
        <translation>Cuando otra persona cambia a la vez que tú el mismo campo de la misma canción, aquí se conservan ambos valores hasta que elijas.</translation>
    </message>
    <message>
        <source>The library has not been read yet</source>
        <translation>La biblioteca todavía no se ha leído</translation>
    </message>
    <message>
        <source>The latest %1 of %2 conflicts</source>
        <translation>Los últimos %1 de %2 conflictos</translation>
    </message>
    <message>
        <source>Where you and somebody else changed the same field of the same song. Theirs is in the library; yours is kept here until somebody chooses.</source>
        <translation>Donde tú y otra persona cambiasteis el mismo campo de la misma canción. El valor ajeno está en la biblioteca; el tuyo se guarda aquí hasta que alguien elija.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardFilter</name>
    <message>
        <source>When the songs were added that are counted</source>
        <translation>Cuándo se añadieron las canciones que se cuentan</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Genre of the songs that are counted</source>
        <translation>Género de las canciones que se cuentan</translation>
    </message>
    <message>
        <source>All Genres</source>
        <translation>Todos los géneros</translation>
    </message>
    <message>
        <source>Narrows the figures, charts and lists of the dashboard down to the songs of one genre, or to those that were added of late. The library panel stays as it is.</source>
        <translation>Limita las cifras, los gráficos y las listas del panel principal a las canciones de un género o a las añadidas últimamente. El panel de la biblioteca se queda como está.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardPanel</name>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Total Time</source>
        <translation>Tiempo total</translation>
    </message>
    <message>
        <source>Recently Added</source>
        <translation>Añadidas recientemente</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>Cambiadas recientemente</translation>
    </message>
    <message>
        <source>Recently Played</source>
        <translation>Reproducidas recientemente</translation>
    </message>
    <message>
        <source>Lists all songs</source>
        <translation>Muestra todas las canciones</translation>
    </message>
    <message>
        <source>Lists the songs with an artist</source>
        <translation>Muestra las canciones con artista</translation>
    </message>
    <message>
        <source>Lists the songs with an album</source>
        <translation>Muestra las canciones con álbum</translation>
    </message>
    <message>
        <source>Lists the songs with a genre</source>
        <translation>Muestra las canciones con género</translation>
    </message>
    <message>
        <source>Lists the songs with a duration</source>
        <translation>Muestra las canciones con duración</translation>
    </message>
    <message>
        <source>On This Day</source>
        <translation>Tal día como hoy</translation>
    </message>
    <message>
        <source>The figures of all songs, or of those that the filter leaves. Click one to list its songs.</source>
        <translation>Las cifras de todas las canciones, o de las que deja el filtro. Haz clic en una para ver sus canciones.</translation>
    </message>
    <message>
        <source>The songs that came, changed and were played last, and those that came on this day of earlier years. Enter or a double click leads to one.</source>
        <translation>Las canciones añadidas, cambiadas y reproducidas por última vez, y las añadidas este mismo día en años anteriores. Intro o un doble clic lleva a una.</translation>
    </message>
</context>
<context>
    <name>tutti::EditListModel</name>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>No cambiará nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>Cambiará %Ln canción.</numerusform>
            <numerusform>Cambiarán %Ln canciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>Buscando… %Ln canción por ahora.</numerusform>
            <numerusform>Buscando… %Ln canciones por ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>%Ln valor no se puede guardar y se queda como está: %1</numerusform>
            <numerusform>%Ln valores no se pueden guardar y se quedan como están: %1</numerusform>
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
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Take what is stored: %1</source>
        <translation>Tomar lo que está guardado: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Now: %2</source>
        <translation>%1 se cambió entretanto. Ahora: %2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>Hay una importación en curso.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se ha importado nada. %1</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>Se canceló la importación. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>No se ha exportado nada. %1</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>Exportando %Ln canción…</numerusform>
            <numerusform>Exportando %Ln canciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>Se ha exportado %Ln canción a %1.</numerusform>
            <numerusform>Se han exportado %Ln canciones a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>Nothing was pasted. There is no list of songs on the clipboard.</source>
        <translation>No se pegó nada. En el portapapeles no hay ninguna lista de canciones.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Pasting songs…</source>
        <translation>Pegando canciones…</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>No se pegó nada. %1</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was added.</source>
        <translation>Se canceló el pegado. No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was pasted. What is on the clipboard is no list of songs: its first line names no columns for title and artist.</source>
        <translation>No se pegó nada. Lo que hay en el portapapeles no es una lista de canciones: su primera línea no nombra columnas de título y artista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the file of the help in this language</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryPanel</name>
    <message>
        <source>&amp;Undo This Operation</source>
        <translation>&amp;Deshacer esta operación</translation>
    </message>
    <message>
        <source>&amp;Open as It Was Then…</source>
        <translation>A&amp;brir como estaba entonces…</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Song</source>
        <translation>&amp;Historial de esta canción</translation>
    </message>
    <message>
        <source>Only the &amp;selected song</source>
        <translation>Solo la canción &amp;seleccionada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>Selecciona primero una operación.</translation>
    </message>
    <message>
        <source>Another program made these changes. Only what was done by Tutti can be undone.</source>
        <translation>Estos cambios los hizo otro programa. Solo se puede deshacer lo que hizo Tutti.</translation>
    </message>
    <message>
        <source>Clearing away old history cannot be undone.</source>
        <translation>El borrado del historial antiguo no se puede deshacer.</translation>
    </message>
    <message>
        <source>It is undone already, or has been taken back otherwise.</source>
        <translation>Ya está deshecho, o se ha revertido de otro modo.</translation>
    </message>
    <message>
        <source>Another moment is being read.</source>
        <translation>Se está leyendo otro momento.</translation>
    </message>
    <message>
        <source>&amp;Do It Again</source>
        <translation>&amp;Rehacer esta operación</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing is known any more</source>
        <translation>Ya no se sabe nada</translation>
    </message>
    <message>
        <source>What happened until then has been cleared away. Newer changes will be listed here.</source>
        <translation>Lo que ocurrió hasta entonces se ha borrado. Los cambios más recientes aparecerán aquí.</translation>
    </message>
    <message>
        <source>Nothing has happened to this song</source>
        <translation>A esta canción no le ha pasado nada</translation>
    </message>
    <message>
        <source>It is as it was when it came into the library.</source>
        <translation>Está como cuando llegó a la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>What you, others and other programs change will be listed here.</source>
        <translation>Aquí aparecerán tus cambios y los de otras personas y otros programas.</translation>
    </message>
    <message>
        <source>What was done to the library, when and by whom, the latest first. Any of it can be undone, not only the latest.</source>
        <translation>Qué se hizo con la biblioteca, cuándo y quién, lo último primero. Todo se puede deshacer, no solo lo último.</translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message>
        <source>Search title, artist, album, genre</source>
        <translation>Buscar título, artista, álbum, género</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Lo que está mal en la búsqueda</translation>
    </message>
    <message>
        <source>No song matches “%1”</source>
        <translation>Ninguna canción coincide con «%1»</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre, and every condition such as year:1970..1979 must hold.</source>
        <translation>Cada palabra debe aparecer en el título, el artista, el álbum, el artista del álbum o el género, y debe cumplirse cada condición como year:1970..1979.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>There are no songs yet</source>
        <translation>Todavía no hay canciones</translation>
    </message>
    <message>
        <source>Import a list of songs (CSV or JSON; you can drop a file here), add songs one by one, or begin with 15 that everybody knows.</source>
        <translation>Importa una lista de canciones (CSV o JSON; puedes soltar un archivo aquí), añade canciones una a una, o empieza con 15 que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <translation>%1 de %2 canciones</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Ninguna vista</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>The list has been changed since.</source>
        <translation>La lista ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>View “%1”, changed and not saved</source>
        <translation>Vista «%1», cambiada y sin guardar</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Vista «%1»</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>There are no duplicates</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>No two songs have the same title and artist and about the same duration.</source>
        <translation>No hay dos canciones con el mismo título y artista y más o menos la misma duración.</translation>
    </message>
    <message>
        <source>Show All Songs</source>
        <translation>Mostrar todas las canciones</translation>
    </message>
    <message>
        <source>The view that the list shows: columns, order, groups and search under one name. Views are kept in the library, so that all windows and programs have the same.</source>
        <translation>La vista que muestra la lista: columnas, orden, grupos y búsqueda bajo un nombre. Las vistas se guardan en la biblioteca, de modo que todas las ventanas y programas tienen las mismas.</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySession</name>
    <message>
        <source>The library is being opened.</source>
        <translation>La biblioteca se está abriendo.</translation>
    </message>
    <message>
        <source>This is the library as it was on %1. You may look and export, but not change the past.</source>
        <translation>Esta es la biblioteca como estaba el %1. Puedes mirar y exportar, pero no cambiar el pasado.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>La biblioteca se abrió solo para mirar (--read-only).</translation>
    </message>
    <message>
        <source>You may look at this library but not change it: its file or folder cannot be written.</source>
        <translation>Puedes mirar esta biblioteca, pero no cambiarla: no se puede escribir en su archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Tutti, which lets this one look but not change anything.</source>
        <translation>Esta biblioteca se creó con una versión más reciente de Tutti, que permite a esta mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>The library&apos;s file has a second name (a hard link), under which others may have it open. So that nothing gets lost, it is opened to look only.</source>
        <translation>El archivo de la biblioteca tiene un segundo nombre (un enlace duro), con el que otros pueden tenerla abierta. Para que no se pierda nada, se ha abierto solo para mirar.</translation>
    </message>
    <message>
        <source>%1 This has to wait until it is back.</source>
        <translation>%1 Esto tiene que esperar hasta que vuelva a estar.</translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Main Dashboard</source>
        <translation>Panel principal</translation>
    </message>
    <message>
        <source>Music Library</source>
        <translation>Biblioteca de música</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · solo lectura</translation>
    </message>
    <message>
        <source>Library as It Was on %1 – Tutti</source>
        <translation>Biblioteca como estaba el %1 – Tutti</translation>
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
        <translation>Añadir las 15 canciones iniciales</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Make a New Library Here</source>
        <translation>Crear aquí una biblioteca nueva</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionadas</translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message>
        <source>Merge Songs</source>
        <translation>Combinar canciones</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>What becomes of each field</source>
        <translation>En qué queda cada campo</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>There is nothing to merge: select two or more songs of a group.</source>
        <translation>No hay nada que combinar: seleccione dos o más canciones de un grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>%Ln canción pasa a ser una.</numerusform>
            <numerusform>%Ln canciones pasan a ser una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>%Ln canción pasa a ser %1, una por grupo.</numerusform>
            <numerusform>%Ln canciones pasan a ser %1, una por grupo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>Se quita %Ln canción.</numerusform>
            <numerusform>Se quitan %Ln canciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerlo.</translation>
    </message>
</context>
<context>
    <name>tutti::MergeModel</name>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>Se quita</translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>En la biblioteca falta %Ln cambio que se guardó desde este equipo. Quizá una copia más antigua ha ocupado su lugar, o se han perdido sus últimos cambios (el archivo «-wal» que está junto a ella). Todavía se conserva en este equipo.</numerusform>
            <numerusform>En la biblioteca faltan %Ln cambios que se guardaron desde este equipo. Quizá una copia más antigua ha ocupado su lugar, o se han perdido sus últimos cambios (el archivo «-wal» que está junto a ella). Todavía se conservan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Them Again</source>
        <translation>Volver a hacerlos</translation>
    </message>
    <message>
        <source>Leave Them</source>
        <translation>Dejarlos</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Dismiss All</source>
        <translation>Descartar todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>%Ln aviso anterior</numerusform>
            <numerusform>%Ln avisos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>What this window has to tell. It never stops you; what you must not miss stays until you dismiss it.</source>
        <translation>Lo que esta ventana tiene que decir. Nunca te detiene; lo que no debes pasar por alto se queda hasta que lo descartes.</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message>
        <source>Copy Mine</source>
        <translation>Copiar el mío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” may be in the library twice.</source>
        <translation>Puede que «%1» esté dos veces en la biblioteca.</translation>
    </message>
    <message>
        <source>Show the Other One</source>
        <translation>Mostrar la otra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>%Ln conflicto ha cambiado entretanto y se ha dejado abierto.</numerusform>
            <numerusform>%Ln conflictos han cambiado entretanto y se han dejado abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se ha guardado. %1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>No se ha hecho. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>No se ha cambiado. %1</translation>
    </message>
    <message>
        <source>You typed “%1”.</source>
        <translation>Escribiste «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>%Ln de tus cambios no se ha hecho, porque entretanto alguien ha cambiado lo mismo. %1</numerusform>
            <numerusform>%Ln de tus cambios no se han hecho, porque entretanto alguien ha cambiado lo mismo. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>Quitar de todos modos</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>Usar el mío</translation>
    </message>
    <message>
        <source>Somebody has removed the view “%1” meanwhile. With your change it is back.</source>
        <translation>Alguien ha quitado entretanto la vista «%1». Con su cambio ha vuelto.</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile. Yours was kept beside it, as “%2”.</source>
        <translation>Alguien ha cambiado entretanto la vista «%1». La suya se conservó aparte, como «%2».</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile, so it was not removed.</source>
        <translation>Alguien ha cambiado entretanto la vista «%1», así que no se quitó.</translation>
    </message>
    <message>
        <source>Nothing was merged: others have removed or merged the songs.</source>
        <translation>No se ha combinado nada: otros han quitado o combinado las canciones.</translation>
    </message>
</context>
<context>
    <name>tutti::PanelMessage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>tutti::PastOpener</name>
    <message>
        <source>Reading the library as it was on %1…</source>
        <translation>Leyendo la biblioteca como estaba el %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The library cannot be shown as it was then. %1</source>
        <translation>No se puede mostrar la biblioteca como estaba entonces. %1</translation>
    </message>
</context>
<context>
    <name>tutti::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The colors of all windows.</source>
        <translation>Los colores de todas las ventanas.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>&amp;Filas:</translation>
    </message>
    <message>
        <source>Compact rows show more songs at once.</source>
        <translation>Las filas compactas muestran más canciones a la vez.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect when Tutti is started again.</source>
        <translation>Tiene efecto cuando se vuelve a iniciar Tutti.</translation>
    </message>
    <message>
        <source>&amp;Animate changes</source>
        <translation>&amp;Animar los cambios</translation>
    </message>
    <message>
        <source>Figures count up and rows fade, unless the system asks for no animation.</source>
        <translation>Las cifras suben contando y las filas se desvanecen, salvo que el sistema pida que no haya animación.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Show what &amp;others change</source>
        <translation>Mostrar lo que cambian &amp;otros</translation>
    </message>
    <message>
        <source>Rows light up for a moment when another window or program changes them.</source>
        <translation>Las filas se iluminan un momento cuando otra ventana u otro programa las cambia.</translation>
    </message>
    <message>
        <source>As&amp;k before removing more than:</source>
        <translation>&amp;Preguntar antes de quitar más de:</translation>
    </message>
    <message>
        <source>So many songs are removed at once without a question. You can undo it in any case.</source>
        <translation>Hasta este número, las canciones se quitan sin preguntar. En cualquier caso se puede deshacer.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Room for &amp;snapshots:</source>
        <translation>Espacio para in&amp;stantáneas:</translation>
    </message>
    <message>
        <source>When the daily snapshots of a library take more, older ones are let go.</source>
        <translation>Cuando las instantáneas diarias de una biblioteca ocupan más, se eliminan las más antiguas.</translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>La lista se está imprimiendo.</translation>
    </message>
    <message>
        <source>There are no songs in the list.</source>
        <translation>No hay canciones en la lista.</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer, or the file to print to, cannot be used.</source>
        <translation>No se imprimió nada. La impresora, o el archivo en el que imprimir, no se puede usar.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>Imprimiendo %Ln canción…</numerusform>
            <numerusform>Imprimiendo %Ln canciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Se canceló la impresión.</translation>
    </message>
    <message>
        <source>The list was not printed: the printer reports an error.</source>
        <translation>La lista no se imprimió: la impresora informa de un error.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>Se imprimió %Ln canción.</numerusform>
            <numerusform>Se imprimieron %Ln canciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RepairActions</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;parar…</translation>
    </message>
    <message>
        <source>The library is not known to be damaged.</source>
        <translation>No consta que la biblioteca esté dañada.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>La biblioteca se abrió solo para mirar (--read-only).</translation>
    </message>
</context>
<context>
    <name>tutti::RepairDialog</name>
    <message>
        <source>The library is built anew of all that can be found: in the damaged file, in what open windows show, and in the snapshots. The damaged files are kept in a folder beside it.

All windows and programs close the library meanwhile, go on showing its songs, and come back to it by themselves. What you change until then is queued, and saved when the library is back.</source>
        <translation>La biblioteca se reconstruye con todo lo que se encuentra: en el archivo dañado, en lo que muestran las ventanas abiertas y en las instantáneas. Los archivos dañados se conservan en una carpeta junto a ella.

Entretanto, todas las ventanas y programas cierran la biblioteca, siguen mostrando sus canciones y vuelven a ella por sí mismos. Lo que cambies hasta entonces queda en cola y se guarda cuando la biblioteca vuelve.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Songs that could not be verified</source>
        <translation>Canciones que no se han podido verificar</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>A repair is under way already, in another window or program. This window goes on by itself when it has ended.</source>
        <translation>Ya hay una reparación en curso, en otra ventana u otro programa. Esta ventana continuará por sí misma cuando termine.</translation>
    </message>
    <message>
        <source>Writing down what the windows show…</source>
        <translation>Anotando lo que muestran las ventanas…</translation>
    </message>
    <message>
        <source>Looking at the damage…</source>
        <translation>Examinando los daños…</translation>
    </message>
    <message>
        <source>Cancelled. The library is as it was.</source>
        <translation>Cancelado. La biblioteca está como estaba.</translation>
    </message>
    <message>
        <source>The library could not be repaired. %1</source>
        <translation>No se ha podido reparar la biblioteca. %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The library is repaired.</source>
        <translation>La biblioteca está reparada.</translation>
    </message>
    <message>
        <source>The damaged files are in %1</source>
        <translation>Los archivos dañados están en %1</translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>Copias de la biblioteca</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>Lo que cambiaría una restauración</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Canción</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Restore &amp;Chosen Songs</source>
        <translation>Restaurar las &amp;elegidas</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>There are no snapshots of this library yet. Choose a file.</source>
        <translation>Todavía no hay instantáneas de esta biblioteca. Elige un archivo.</translation>
    </message>
    <message>
        <source>Comparing with the library as it is now…</source>
        <translation>Comparando con la biblioteca como está ahora…</translation>
    </message>
    <message>
        <source>This copy cannot be restored. %1</source>
        <translation>No se puede restaurar esta copia. %1</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>Volverían</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>Cambiarían</translation>
    </message>
    <message>
        <source>Would be removed</source>
        <translation>Se quitarían</translation>
    </message>
    <message>
        <source>Nothing differs from the library as it is now</source>
        <translation>Nada difiere de la biblioteca como está ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>%Ln canción en esta copia.</numerusform>
            <numerusform>%Ln canciones en esta copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchCompletion</name>
    <message>
        <source>Fields to search in</source>
        <translation>Campos en los que buscar</translation>
    </message>
</context>
<context>
    <name>tutti::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>%1 hace falta para escribir. Mantén pulsada también Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>«%2» ya usa %1.</translation>
    </message>
</context>
<context>
    <name>tutti::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>Lo &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>&amp;Tomarlas</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>T&amp;eclas:</translation>
    </message>
    <message>
        <source>Usually it has none.</source>
        <translation>Normalmente no tiene ninguna.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>Normalmente es %1.</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>Selecciona una orden para darle otras teclas.</translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Add Song…</source>
        <translation>&amp;Añadir canción…</translation>
    </message>
    <message>
        <source>&amp;Edit Song…</source>
        <translation>&amp;Editar canción…</translation>
    </message>
    <message>
        <source>Edit &amp;Cell</source>
        <translation>Editar &amp;celda</translation>
    </message>
    <message>
        <source>&amp;Favorite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>&amp;Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>C&amp;lear Library…</source>
        <translation>Vac&amp;iar biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Ratin&amp;g</source>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>C&amp;hange Several</source>
        <translation>Ca&amp;mbiar varias</translation>
    </message>
    <message>
        <source>Not Rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>No hay ninguna canción seleccionada.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>&amp;Edit Songs…</source>
        <translation>&amp;Editar canciones…</translation>
    </message>
    <message>
        <source>No cell of a song is current.</source>
        <translation>No hay ninguna celda de una canción activa.</translation>
    </message>
    <message>
        <source>There are no songs.</source>
        <translation>No hay canciones.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>¿Quitar %Ln canción de la biblioteca?</numerusform>
            <numerusform>¿Quitar %Ln canciones de la biblioteca?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Esto se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>¿Quitar de la biblioteca la única canción (%Ln)?</numerusform>
            <numerusform>¿Quitar de la biblioteca todas las canciones (%Ln)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Quitar todas</translation>
    </message>
    <message>
        <source>Merge Songs…</source>
        <translation>Combinar canciones…</translation>
    </message>
    <message>
        <source>Select All but the Best</source>
        <translation>Seleccionar todas menos las mejores</translation>
    </message>
    <message>
        <source>Select two songs or more.</source>
        <translation>Seleccione dos o más canciones.</translation>
    </message>
    <message>
        <source>These are too many songs to become one.</source>
        <translation>Son demasiadas canciones para combinarlas en una.</translation>
    </message>
    <message>
        <source>The list is not grouped by duplicates.</source>
        <translation>La lista no está agrupada por duplicados.</translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message>
        <source>Edit Song</source>
        <translation>Editar canción</translation>
    </message>
    <message>
        <source>Add Song</source>
        <translation>Añadir canción</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>Añadida: %1; cambiada: %2; reproducida %Ln vez</numerusform>
            <numerusform>Añadida: %1; cambiada: %2; reproducida %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was removed meanwhile. Saving adds it as a new one.</source>
        <translation>Esta canción se quitó entretanto. Al guardar se añadirá como nueva.</translation>
    </message>
    <message>
        <source>Add as New Song</source>
        <translation>Añadir como canción nueva</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>tutti::SongListModel</name>
    <message>
        <source>Collapsed group</source>
        <translation>Grupo contraído</translation>
    </message>
    <message>
        <source>Expanded group</source>
        <translation>Grupo expandido</translation>
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
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongMarks</name>
    <message>
        <source>Queued: not in the library yet</source>
        <translation>En cola: todavía no está en la biblioteca</translation>
    </message>
    <message>
        <source>Not saved: it is kept nowhere but in this window</source>
        <translation>Sin guardar: solo se conserva en esta ventana</translation>
    </message>
    <message>
        <source>In conflict: another value was wanted here, and waits in the panel Conflicts</source>
        <translation>En conflicto: aquí se quería otro valor, que espera en el panel Conflictos</translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln canción</numerusform>
            <numerusform>%Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs of the library, or those that the view and the search leave. Click a heading to sort by it, right-click it to choose columns and groups. F2 edits a cell, Enter the whole song. What others change shows at once, and lights up for a moment.</source>
        <translation>Las canciones de la biblioteca, o las que dejan la vista y la búsqueda. Haz clic en un encabezado para ordenar por él y con el botón derecho para elegir columnas y grupos. F2 edita una celda; Intro, la canción entera. Lo que otros cambian se ve al momento y se ilumina un instante.</translation>
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
        <translation>Cambiada: %1</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>Reproducida: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadida: %1</translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>Editar %Ln canción</numerusform>
            <numerusform>Editar %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Fields with a tick are written to all songs, the others stay as they are.</source>
        <translation>Los campos marcados se escriben en todas las canciones; los demás se quedan como están.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
</context>
<context>
    <name>tutti::StarEdit</name>
    <message>
        <source>Rating: %1 of 5 stars</source>
        <translation>Valoración: %1 de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>tutti::SyncTile</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>Muestra los detalles</translation>
    </message>
    <message>
        <source>Whether all that you and others change is saved and shown, which programs have this library open, and how long a change takes to reach the screen. Click it for the details.</source>
        <translation>Si todo lo que tú y los demás cambiáis está guardado y a la vista, qué programas tienen abierta esta biblioteca y cuánto tarda un cambio en llegar a la pantalla. Haz clic para ver los detalles.</translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>Cambiar %Ln canción</numerusform>
            <numerusform>Cambiar %Ln canciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
</context>
<context>
    <name>tutti::ViewActions</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>Guardar vista &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Save Changes to View</source>
        <translation>&amp;Guardar los cambios de la vista</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>&amp;Renombrar vista…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>&amp;Subir vista</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>&amp;Bajar vista</translation>
    </message>
    <message>
        <source>The list shows no view.</source>
        <translation>La lista no muestra ninguna vista.</translation>
    </message>
    <message>
        <source>The library is being opened.</source>
        <translation>La biblioteca se está abriendo.</translation>
    </message>
    <message>
        <source>The list is as the view has it.</source>
        <translation>La lista está como la tiene la vista.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>Es la primera.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>Es la última.</translation>
    </message>
</context>
<context>
    <name>tutti::ViewNameDialog</name>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>&amp;Nombre de la vista:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Ya hay una vista con ese nombre.</translation>
    </message>
</context>
<context>
    <name>tutti::WelcomeCard</name>
    <message>
        <source>Welcome to Tutti</source>
        <translation>Te damos la bienvenida a Tutti</translation>
    </message>
    <message>
        <source>These 15 songs are here to try things out: edit, rate, group or remove them. Every step can be undone. What to do next:</source>
        <translation>Estas 15 canciones son para probar: edítalas, valóralas, agrúpalas o quítalas. Cada paso se puede deshacer. Para seguir:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message>
        <source>What stands in the cell cannot be saved.</source>
        <translation>Lo que hay en la celda no se puede guardar.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>An import is under way. Closing the window cancels it.</source>
        <translation>Hay una importación en curso. Al cerrar la ventana se cancela.</translation>
    </message>
    <message>
        <source>An export is under way. Closing the window cancels it.</source>
        <translation>Hay una exportación en curso. Al cerrar la ventana se cancela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln cambio no está guardado y se perdería: no se puede escribir ni en la biblioteca ni en el lugar donde la esperaría. La ventana se cerrará en cuanto lo esté.</numerusform>
            <numerusform>%Ln cambios no están guardados y se perderían: no se puede escribir ni en la biblioteca ni en el lugar donde la esperarían. La ventana se cerrará en cuanto lo estén.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln cambio aún no está guardado, porque otro programa está escribiendo en la biblioteca. La ventana se cerrará en cuanto lo esté.</numerusform>
            <numerusform>%Ln cambios aún no están guardados, porque otro programa está escribiendo en la biblioteca. La ventana se cerrará en cuanto lo estén.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the form “%1” is not saved.</source>
        <translation>Lo que hay en el formulario «%1» no está guardado.</translation>
    </message>
</context>
<context>
    <name>tutti::WindowMenus</name>
    <message>
        <source>&amp;Open Library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>New &amp;Library…</source>
        <translation>Nueva &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No Other Library Yet</source>
        <translation>Aún no hay otra biblioteca</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>&amp;Agrupar por</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>%1 as a Window</source>
        <translation>%1 como ventana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>A&amp;tajos de teclado…</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>&amp;About Tutti</source>
        <translation>&amp;Acerca de Tutti</translation>
    </message>
    <message>
        <source>About &amp;Qt and Other Libraries</source>
        <translation>Acerca de &amp;Qt y otras bibliotecas</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿Qué &amp;es esto?</translation>
    </message>
</context>
<context>
    <name>tutti::Windows</name>
    <message>
        <source>%1 is there already, and was opened.</source>
        <translation>%1 ya existe y se ha abierto.</translation>
    </message>
</context>
</TS>
