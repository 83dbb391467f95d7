<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>%Ln other genre</numerusform>
            <numerusform>%Ln other genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln star</numerusform>
            <numerusform>%Ln stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes and more</source>
        <translation>
            <numerusform>%Ln minute and more</numerusform>
            <numerusform>%Ln minutes and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>must not be longer than %Ln character</numerusform>
            <numerusform>must not be longer than %Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHeadPainter</name>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>Would add %Ln song</numerusform>
            <numerusform>Would add %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>Added %Ln song</numerusform>
            <numerusform>Added %Ln songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>changed %Ln</numerusform>
            <numerusform>changed %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>removed %Ln</numerusform>
            <numerusform>removed %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln was already there</numerusform>
            <numerusform>%Ln were already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>%Ln value to look at</numerusform>
            <numerusform>%Ln values to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>%Ln more remark is not listed; “tutti import” lists them all.</numerusform>
            <numerusform>%Ln more remarks are not listed; “tutti import” lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>Adding %Ln Song</numerusform>
            <numerusform>Adding %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>Edit of %Ln Song</numerusform>
            <numerusform>Edit of %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>Removal of %Ln Song</numerusform>
            <numerusform>Removal of %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>Clearing the Library of %Ln Song</numerusform>
            <numerusform>Clearing the Library of %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>Import of %Ln Song from %1</numerusform>
            <numerusform>Import of %Ln Songs from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>Import of %Ln Song</numerusform>
            <numerusform>Import of %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>Removed %Ln song.</numerusform>
            <numerusform>Removed %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>Removed the only song.</numerusform>
            <numerusform>Removed all %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>Added %Ln song.</numerusform>
            <numerusform>Added %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>Changed %Ln song.</numerusform>
            <numerusform>Changed %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>%Ln song was changed by somebody since and was left as it is.</numerusform>
            <numerusform>%Ln songs were changed by somebody since and were left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>Clearing Away %Ln Old Line of History</numerusform>
            <numerusform>Clearing Away %Ln Old Lines of History</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>Restoring %Ln Song</numerusform>
            <numerusform>Restoring %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>Restored %Ln song.</numerusform>
            <numerusform>Restored %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>Choice in %Ln Conflict</numerusform>
            <numerusform>Choice in %Ln Conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>Settled %Ln conflict.</numerusform>
            <numerusform>Settled %Ln conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln song is in the library already, with the same file.</numerusform>
            <numerusform>%Ln songs are in the library already, with the same files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>Merge of %Ln Song</numerusform>
            <numerusform>Merge of %Ln Songs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>Merged %Ln song.</numerusform>
            <numerusform>Merged %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>Merged %Ln song into “%1”.</numerusform>
            <numerusform>Merged %Ln songs into “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>The library is healthy: %Ln song.</numerusform>
            <numerusform>The library is healthy: %Ln songs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>%Ln song can still be read.</numerusform>
            <numerusform>%Ln songs can still be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>The %Ln song is there.</numerusform>
            <numerusform>All %Ln songs are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>The journal was mended. The %Ln song is as it was.</numerusform>
            <numerusform>The journal was mended. All %Ln songs are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>%1 of %Ln song salvaged</numerusform>
            <numerusform>%1 of %Ln songs salvaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are lost.</source>
        <translation>
            <numerusform>%Ln song is lost.</numerusform>
            <numerusform>%Ln songs are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>%Ln song could not be verified.</numerusform>
            <numerusform>%Ln songs could not be verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>Waiting to save %Ln change</numerusform>
            <numerusform>Waiting to save %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>Library out of reach, %Ln change waits</numerusform>
            <numerusform>Library out of reach, %Ln changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>The time of %Ln change by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</numerusform>
            <numerusform>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>%Ln change came without notice and was found by polling.</numerusform>
            <numerusform>%Ln changes came without notice and were found by polling.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>Reading was tried again %Ln time.</numerusform>
            <numerusform>Reading was tried again %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>Saving waited %Ln time for other programs, for %1.</numerusform>
            <numerusform>Saving waited %Ln times for other programs, at most %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>Everything was read anew %Ln time.</numerusform>
            <numerusform>Everything was read anew %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln change not saved</numerusform>
            <numerusform>%Ln changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln change queued</numerusform>
            <numerusform>%Ln changes queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>%Ln change is not saved: neither the library nor the place where it would wait for it can be written. Keep this window open, and copy what matters. %1</numerusform>
            <numerusform>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln change is queued: it is kept on this computer, and saved as soon as the library can be written again.</numerusform>
            <numerusform>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>%Ln change is being saved.</numerusform>
            <numerusform>%Ln changes are being saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln program</numerusform>
            <numerusform>%Ln programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>This program: %Ln window. Since: %1</numerusform>
            <numerusform>This program: %Ln windows. Since: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>Program %2: %Ln window. Since: %1</numerusform>
            <numerusform>Program %2: %Ln windows. Since: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>Restored %Ln song.</numerusform>
            <numerusform>Restored %Ln songs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>Copying %Ln song…</numerusform>
            <numerusform>Copying %Ln songs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>%Ln song is on the clipboard.</numerusform>
            <numerusform>%Ln songs are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>%Ln song will change.</numerusform>
            <numerusform>%Ln songs will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>Looking… %Ln song so far.</numerusform>
            <numerusform>Looking… %Ln songs so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>%Ln value cannot be stored and stays as it is: %1</numerusform>
            <numerusform>%Ln values cannot be stored and stay as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>Exporting %Ln song…</numerusform>
            <numerusform>Exporting %Ln songs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>Exported %Ln song to %1.</numerusform>
            <numerusform>Exported %Ln songs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>%Ln song becomes one.</numerusform>
            <numerusform>%Ln songs become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>%Ln song becomes %1, one for each group.</numerusform>
            <numerusform>%Ln songs become %1, one for each group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>%Ln song is removed.</numerusform>
            <numerusform>%Ln songs are removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>%Ln change that was saved from this computer is missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. It is still kept on this computer.</numerusform>
            <numerusform>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::NoticeBar</name>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>%Ln earlier notice</numerusform>
            <numerusform>%Ln earlier notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>%Ln conflict looks different by now, and was left open.</numerusform>
            <numerusform>%Ln conflicts look different by now, and were left open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>%Ln of your changes was not made, since somebody has changed the same meanwhile. First: %1</numerusform>
            <numerusform>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>Printing %Ln song…</numerusform>
            <numerusform>Printing %Ln songs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>Printed %Ln song.</numerusform>
            <numerusform>Printed %Ln songs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>%Ln song in this copy.</numerusform>
            <numerusform>%Ln songs in this copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>Remove %Ln song from the library?</numerusform>
            <numerusform>Remove %Ln songs from the library?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>Remove the only song from the library?</numerusform>
            <numerusform>Remove all %Ln songs from the library?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>Added %1, changed %2, played once</numerusform>
            <numerusform>Added %1, changed %2, played %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongListModel</name>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln song</numerusform>
            <numerusform>%Ln songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>Edit %Ln Song</numerusform>
            <numerusform>Edit %Ln Songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>Change %Ln Song</numerusform>
            <numerusform>Change %Ln Songs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln change is not saved yet, since another program is writing to the library. The window closes once it is.</numerusform>
            <numerusform>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln change is not saved, and would be lost: neither the library nor the place where it would wait for it can be written. The window closes once it is.</numerusform>
            <numerusform>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</numerusform>
        </translation>
    </message>
</context>
</TS>
