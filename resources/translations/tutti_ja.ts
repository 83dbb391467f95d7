<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>ほか %Ln 個のジャンル</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 年より前</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1 年代</translation>
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
            <numerusform>星 %Ln つ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>minutes</comment>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes and more</source>
        <translation>
            <numerusform>%Ln 分以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1～%2 分</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>album, artist</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>年なし</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>年のない曲</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>ジャンルなし</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>ジャンルのない曲</translation>
    </message>
    <message>
        <source>No album</source>
        <translation>アルバムなし</translation>
    </message>
    <message>
        <source>Without an album</source>
        <translation>アルバムのない曲</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>長さなし</translation>
    </message>
    <message>
        <source>Without a duration</source>
        <translation>長さのない曲</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未評価</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>you wanted to remove it</source>
        <translation>自分は削除しようとしました</translation>
    </message>
    <message>
        <source>to remove the song</source>
        <translation>曲の削除</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>ライブラリは使用中です。ほかのプログラムが書き込んでいます。</translation>
    </message>
    <message>
        <source>The library is busy: another program, %1, is writing to it.</source>
        <translation>ライブラリは使用中です。ほかのプログラム（%1）が書き込んでいます。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are needed.</source>
        <translation>ディスクの空きが足りません。%1 必要です。</translation>
    </message>
    <message>
        <source>The library&apos;s file could not be read or written.</source>
        <translation>ライブラリのファイルを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>ライブラリのファイルが壊れています。</translation>
    </message>
    <message>
        <source>The library is being repaired.</source>
        <translation>ライブラリは修復中です。</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>ライブラリは読み取り専用です。</translation>
    </message>
    <message>
        <source>The library&apos;s file is no longer there.</source>
        <translation>ライブラリのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>Another library, or another state of it, has taken its place.</source>
        <translation>別のライブラリか、別の状態のライブラリに置き換わっています。</translation>
    </message>
    <message>
        <source>%1 is %2 by now.</source>
        <translation>%1は現在%2です。</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>その間にほかの人が変更しました。</translation>
    </message>
    <message>
        <source>There is no song %1.</source>
        <translation>曲 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no such conflict, or somebody has settled it already.</source>
        <translation>そのような競合はないか、すでに誰かが解決しました。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>There is no such operation: %1.</source>
        <translation>そのような操作はありません: %1。</translation>
    </message>
    <message>
        <source>The history does not reach back that far: what is older has been cleared away.</source>
        <translation>履歴はそこまでさかのぼれません。古いものは消去されました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>予期しない問題が起きました: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>There is no library at this place.</source>
        <translation>この場所にライブラリはありません。</translation>
    </message>
    <message>
        <source>Your library is not where it was.</source>
        <translation>ライブラリが元の場所にありません。</translation>
    </message>
    <message>
        <source>The library&apos;s file is empty (0 bytes).</source>
        <translation>ライブラリのファイルが空です（0 バイト）。</translation>
    </message>
    <message>
        <source>The folder for the library does not exist.</source>
        <translation>ライブラリのフォルダーがありません。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1はフォルダーです。</translation>
    </message>
    <message>
        <source>You are not allowed to open this file or to make one in this folder.</source>
        <translation>このファイルを開く権限、またはこのフォルダーに作成する権限がありません。</translation>
    </message>
    <message>
        <source>%1 is not a Tutti library.</source>
        <translation>%1は Tutti のライブラリではありません。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1はほかのプログラムのデータベースです。</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tutti.</source>
        <translation>このライブラリは新しいバージョンの Tutti で作られました。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is not understood (%2).</source>
        <translation>%1を解釈できません（%2）。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>%1は 1 GB を超えています。</translation>
    </message>
    <message>
        <source>%1 holds no songs.</source>
        <translation>%1に曲がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>何も変更していません。終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>何も変更していません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the connection to it.</source>
        <translation>何も変更していません。ディスクか、その接続を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be repaired, with File → Repair… or “tutti check --repair”: what can be saved is saved, and the damaged files are kept.</source>
        <translation>何も変更していません。「ファイル → 修復…」か「tutti check --repair」で修復できます。救えるものは救われ、壊れたファイルも残ります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tutti goes on as soon as it is back.</source>
        <translation>何も変更していません。元に戻り次第、Tutti は続行します。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now before you do it again.</source>
        <translation>何も変更していません。もう一度行う前に、今の内容をご確認ください。</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, and whether the drive is connected.</source>
        <translation>何も作成していません。パスと、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>If it lies on a drive that is not connected, connect it. Tutti makes a new library here only if you say so.</source>
        <translation>接続されていないドライブにある場合は、接続してください。Tutti は、指示があったときだけここに新しいライブラリを作ります。</translation>
    </message>
    <message>
        <source>A library is never empty, so it was probably emptied by accident: look for a copy of it. Tutti makes a new one of it only if you say so.</source>
        <translation>ライブラリが空になることはないので、おそらく誤って空にされました。コピーを探してください。Tutti は、指示があったときだけ新しいライブラリにします。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>そのまま残しました。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>It was left as it is. Update Tutti to open it.</source>
        <translation>そのまま残しました。開くには Tutti を更新してください。</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>ライブラリは変更していません。</translation>
    </message>
    <message>
        <source>The library refuses a value: %1</source>
        <translation>ライブラリが値を受け付けません: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>は空白にできません</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>は %Ln 文字以内にしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>は数値にしてください</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>は整数にしてください</translation>
    </message>
    <message>
        <source>must be in the range %1</source>
        <translation>は %1 の範囲にしてください</translation>
    </message>
    <message>
        <source>must be a duration like 3:45 or 1:02:03</source>
        <translation>は 3:45 や 1:02:03 のような長さにしてください</translation>
    </message>
    <message>
        <source>must be a date and time like 2024-12-31T23:59</source>
        <translation>は 2024-12-31T23:59 のような日時にしてください</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>は「はい」か「いいえ」にしてください</translation>
    </message>
    <message>
        <source>must be a single value</source>
        <translation>は 1 つの値にしてください</translation>
    </message>
    <message>
        <source>cannot be edited</source>
        <translation>は編集できません</translation>
    </message>
    <message>
        <source>“%1” was not removed: somebody has changed its %2 to %3 meanwhile.</source>
        <translation>「%1」は削除していません。その間に誰かが%2を%3に変更しました。</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.</source>
        <translation>「%1」はその間に削除されました。入力した%2 %3は競合として残しています。</translation>
    </message>
    <message>
        <source>%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a conflict.</source>
        <translation>「%1」の%2はその間に%3に変更され、そのままです。入力した%4は競合として残しています。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Tutti libraries (*.db)</source>
        <translation>Tutti ライブラリ (*.db)</translation>
    </message>
    <message>
        <source>Import Songs</source>
        <translation>曲をインポート</translation>
    </message>
    <message>
        <source>Lists of songs (*.csv *.tsv *.txt *.json)</source>
        <translation>曲のリスト (*.csv *.tsv *.txt *.json)</translation>
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
        <translation>曲をエクスポート</translation>
    </message>
    <message>
        <source>Back Up To</source>
        <translation>バックアップ先</translation>
    </message>
    <message>
        <source>Restore From</source>
        <translation>復元元</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>ライブラリを開く</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新しいライブラリ</translation>
    </message>
    <message>
        <source>songs.db</source>
        <translation>songs.db</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
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
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>&amp;Expand All</source>
        <translation>すべて展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（追加）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（削除）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>拒否</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>インポートの報告</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>%Ln 曲を追加する予定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>%Ln 曲を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>%Ln 曲を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>%Ln 曲を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln 曲は登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln 行を拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>確認の必要な値が %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>ほかに %Ln 件の注記があります。「tutti import」ですべて表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1、%2 番目の要素</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>Year “%1”: unlikely, but kept</source>
        <translation>年「%1」: 考えにくい値ですが、残しました</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>引用符が閉じていません: %1</translation>
    </message>
    <message>
        <source>More cells than the header has; passed over: %1</source>
        <translation>セルが見出しより多いため、無視しました: %1</translation>
    </message>
    <message>
        <source>This is not a song</source>
        <translation>これは曲ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a song</source>
        <translation>「%1」は曲ではありません</translation>
    </message>
    <message>
        <source>Some text is not UTF-8 and was read as Windows-1252</source>
        <translation>一部の文字が UTF-8 ではないため、Windows-1252 として読み取りました</translation>
    </message>
    <message>
        <source>There is no header line; the columns were taken for title, artist, album, year, genre and duration</source>
        <translation>見出し行がないため、列をタイトル、アーティスト、アルバム、年、ジャンル、長さとして扱いました</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1「%2」%3</translation>
    </message>
    <message>
        <source>%1 “%2” %3; left empty</source>
        <translation>%1「%2」%3。空のままにしました</translation>
    </message>
</context>
<context>
    <name>NamedView</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>アルバム別</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近追加</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changing songs…</source>
        <translation>曲を変更しています…</translation>
    </message>
    <message>
        <source>Removing songs…</source>
        <translation>曲を削除しています…</translation>
    </message>
    <message>
        <source>Clearing the library…</source>
        <translation>ライブラリを空にしています…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>やり直しています…</translation>
    </message>
    <message>
        <source>Restoring songs…</source>
        <translation>曲を復元しています…</translation>
    </message>
    <message>
        <source>Adding songs…</source>
        <translation>曲を追加しています…</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>「%1」の追加</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲の追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>「%1」の編集</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲の編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>「%1」の削除</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲の削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲のライブラリを空にする操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>%1 から %Ln 曲のインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲のインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the Library by %1</source>
        <translation>%1 によるライブラリの置き換え</translation>
    </message>
    <message>
        <source>Replacing the Library</source>
        <translation>ライブラリの置き換え</translation>
    </message>
    <message>
        <source>Choice for “%1”</source>
        <translation>「%1」の選択</translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件の選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>古い履歴 %Ln 行の消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>「%1」の復元</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲の復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>全 %Ln 曲を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>競合 %Ln 件を解決しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>「%1」を復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>%Ln 曲はその後に誰かが変更したため、そのままにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln 曲は、同じファイルですでにライブラリにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same file.</source>
        <translation>「%1」は、同じファイルですでにライブラリにあります。</translation>
    </message>
    <message>
        <source>What was missing there has been filled in.</source>
        <translation>足りなかった項目は補いました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Changing views…</source>
        <translation>ビューを変更しています…</translation>
    </message>
    <message>
        <source>Adding View “%1”</source>
        <translation>ビュー「%1」の追加</translation>
    </message>
    <message>
        <source>Edit of View “%1”</source>
        <translation>ビュー「%1」の編集</translation>
    </message>
    <message>
        <source>Removal of View “%1”</source>
        <translation>ビュー「%1」の削除</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>ビュー「%1」を削除しました。</translation>
    </message>
    <message>
        <source>What somebody has changed since was left as it is.</source>
        <translation>その後に誰かが変更したものはそのまま残しました。</translation>
    </message>
    <message>
        <source>Merging songs…</source>
        <translation>曲を統合しています…</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>「%1」への統合</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲の統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を統合しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>%Ln 曲を「%1」に統合しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>A quote is not closed: %1.</source>
        <translation>引用符が閉じていません: %1。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>かっこが閉じていません。</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>開いていないかっこが閉じられています。</translation>
    </message>
    <message>
        <source>%1 has nothing to join.</source>
        <translation>%1 でつなぐものがありません。</translation>
    </message>
    <message>
        <source>Nothing stands behind %1.</source>
        <translation>%1 の後に何もありません。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a rating from 0 to 100.</source>
        <translation>%1 は 0～100 の評価ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a number of stars from 0 to 5.</source>
        <translation>%1 は 0～5 の星の数ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 は長さではありません。</translation>
    </message>
    <message>
        <source>%1 is neither a date nor an age.</source>
        <translation>%1 は日付でも期間でもありません。</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 は「はい」でも「いいえ」でもありません。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 は終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>A song cannot be %1.</source>
        <translation>曲が %1 になることはありません。</translation>
    </message>
    <message>
        <source>Songs have no field %1.</source>
        <translation>曲に %1 という項目はありません。</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>かっこの入れ子が多すぎます。</translation>
    </message>
    <message>
        <source>Put a &quot; at the end of the phrase.</source>
        <translation>語句の終わりに &quot; を付けてください。</translation>
    </message>
    <message>
        <source>Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.</source>
        <translation>(queen OR abba) 1975 のように対にするか、文字列を引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Write queen OR abba, NOT live, or put the word in quotes to look for it.</source>
        <translation>queen OR abba、NOT live のように書くか、その語を探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Write is:favorite, has:path or missing:year, without a blank.</source>
        <translation>is:favorite、has:path、missing:year のように、空白を入れずに書いてください。</translation>
    </message>
    <message>
        <source>Write favorite:yes or is:favorite.</source>
        <translation>favorite:yes か is:favorite と書いてください。</translation>
    </message>
    <message>
        <source>Write the lower end first, as in 1970..1979.</source>
        <translation>1970..1979 のように、小さいほうを先に書いてください。</translation>
    </message>
    <message>
        <source>Write is:favorite, is:rated or is:played.</source>
        <translation>is:favorite、is:rated、is:played のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Write missing:year or has:path, for instance.</source>
        <translation>たとえば missing:year や has:path と書いてください。</translation>
    </message>
    <message>
        <source>Write it with fewer.</source>
        <translation>数を減らしてください。</translation>
    </message>
    <message>
        <source>Write %1:word or %1:&quot;some words&quot;, without a blank before them.</source>
        <translation>%1:語 や %1:&quot;いくつかの語&quot; のように、前に空白を入れずに書いてください。</translation>
    </message>
    <message>
        <source>Write duration:&lt;3:00, duration:3:00..4:30 or duration:&gt;200 (seconds).</source>
        <translation>duration:&lt;3:00、duration:3:00..4:30、duration:&gt;200（秒）のように書いてください。</translation>
    </message>
    <message>
        <source>Write stars:&gt;=4, stars:3.5, rating:80 or rating:60..100.</source>
        <translation>stars:&gt;=4、stars:3.5、rating:80、rating:60..100 のように書いてください。</translation>
    </message>
    <message>
        <source>Write %1:&lt;7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or %1:2020..2024.</source>
        <translation>%1:&lt;7d（h は時間、w は週、m は月、y は年）、%1:2024、%1:2024-05-03、%1:2020..2024 のように書いてください。</translation>
    </message>
    <message>
        <source>Write year:1975, year:1970..1979 or year:&gt;1990.</source>
        <translation>year:1975、year:1970..1979、year:&gt;1990 のように書いてください。</translation>
    </message>
    <message>
        <source>Write %1:3, %1:1..5 or %1:&gt;10.</source>
        <translation>%1:3、%1:1..5、%1:&gt;10 のように書いてください。</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre.</source>
        <translation>すべての語が、タイトル、アーティスト、アルバム、アルバムアーティスト、ジャンルのいずれかに含まれる必要があります。</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>連続したこれらの語</translation>
    </message>
    <message>
        <source>in one field</source>
        <translation>1 つの項目の中</translation>
    </message>
    <message>
        <source>the whole field</source>
        <translation>項目全体</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>分と秒</translation>
    </message>
    <message>
        <source>ages (h, d, w, m, y) and dates</source>
        <translation>期間（h、d、w、m、y）と日付</translation>
    </message>
    <message>
        <source>states</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>値の有無</translation>
    </message>
    <message>
        <source>not</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>どちらか</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>ファイルの先頭が壊れています。</translation>
    </message>
    <message>
        <source>The log of the latest changes is damaged.</source>
        <translation>最近の変更のログが壊れています。</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>ファイルの一部が壊れています。</translation>
    </message>
    <message>
        <source>Songs have values that they cannot have.</source>
        <translation>ありえない値を持つ曲があります。</translation>
    </message>
    <message>
        <source>The journal of changes has a gap.</source>
        <translation>変更記録に抜けがあります。</translation>
    </message>
    <message>
        <source>What writes the journal of changes has been tampered with.</source>
        <translation>変更記録を書き込む仕組みが改変されています。</translation>
    </message>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>ライブラリは正常です: %Ln 曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>ライブラリのファイルが壊れています。</translation>
    </message>
    <message>
        <source>It cannot be read as it is.</source>
        <translation>このままでは読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>まだ %Ln 曲を読み取れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>全 %Ln 曲がそろっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until all programs have closed the library…</source>
        <translation>すべてのプログラムがライブラリを閉じるのを待っています…</translation>
    </message>
    <message>
        <source>Putting the damaged files aside…</source>
        <translation>壊れたファイルを別の場所に移しています…</translation>
    </message>
    <message>
        <source>Saving what can be found…</source>
        <translation>見つかるものを救い出しています…</translation>
    </message>
    <message>
        <source>Putting the library in its place…</source>
        <translation>ライブラリを元の場所に置いています…</translation>
    </message>
    <message>
        <source>%1 taken from a window that was open</source>
        <translation>%1 曲は開いていたウィンドウから</translation>
    </message>
    <message>
        <source>%1 taken from the snapshot of %2</source>
        <translation>%1 曲は%2のスナップショットから</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>変更記録を直しました。全 %Ln 曲は元のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>%Ln 曲中 %1 曲を救出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>two parts of a sentence</comment>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are lost.</source>
        <translation>
            <numerusform>%Ln 曲が失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>%Ln 曲を確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest changes may be missing.</source>
        <translation>最近の変更が失われている可能性があります。</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Before an update of Tutti</source>
        <translation>Tutti の更新前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>復元前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Before clearing the library</source>
        <translation>ライブラリを空にする前</translation>
    </message>
    <message>
        <source>Before removing many songs</source>
        <translation>多くの曲を削除する前</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>SongField</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Play Count</source>
        <translation>再生回数</translation>
    </message>
    <message>
        <source>Last Played</source>
        <translation>最終再生</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>File Path</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>変更日</translation>
    </message>
</context>
<context>
    <name>SongGrouping</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Unknown Album</source>
        <translation>不明なアルバム</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>Unknown Album Artist</source>
        <translation>不明なアルバムアーティスト</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Unknown Artist</source>
        <translation>不明なアーティスト</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Unknown Genre</source>
        <translation>不明なジャンル</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Unknown Year</source>
        <translation>不明な年</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Unknown Decade</source>
        <translation>不明な年代</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1 年代</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message>
        <source>Music Library</source>
        <translation>音楽ライブラリ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Search: %2</source>
        <translation>%1 · 検索: %2</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>星 5 つ中 %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln 件の変更が未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln 件の変更が保存待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込んでいます</translation>
    </message>
    <message>
        <source>Up to date (polling)</source>
        <translation>最新です（定期確認）</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新です</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>%Ln 件の変更の保存を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>ライブラリが壊れています</translation>
    </message>
    <message>
        <source>Library being repaired</source>
        <translation>ライブラリを修復中</translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>ライブラリに届きません（%Ln 件の変更が待機中）</numerusform>
        </translation>
    </message>
    <message>
        <source>Library out of reach</source>
        <translation>ライブラリに届きません</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>開いていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>%Ln 件の変更が保存されていません。ライブラリにも、それを待つための場所にも書き込めません。このウィンドウを開いたままにし、大切なものをコピーしてください。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln 件の変更が保存待ちです。このコンピューターに保管し、ライブラリに再び書き込めるようになり次第、保存します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>%1 変更は保存待ちになります。このコンピューターに保管し、ライブラリに再び書き込めるようになり次第、保存します。</translation>
    </message>
    <message>
        <source>%1 What you see was read last. It can be repaired. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 表示しているのは最後に読み取った内容です。ライブラリは修復できます。その間の変更は保存待ちになり、後で保存します。</translation>
    </message>
    <message>
        <source>%1 What you see was read last. Tutti goes on as soon as it is back. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 表示しているのは最後に読み取った内容です。元に戻り次第、Tutti は続行します。その間の変更は保存待ちになり、後で保存します。</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Your changes are kept here and are saved as soon as it has finished.</source>
        <translation>ほかのプログラムがライブラリに書き込んでいます。変更はここに保管し、終わり次第、保存します。</translation>
    </message>
    <message>
        <source>%1 Tutti goes on as soon as it can.</source>
        <translation>%1 Tutti は可能になり次第、続行します。</translation>
    </message>
    <message>
        <source>%1 It can be repaired; the damaged files are kept.</source>
        <translation>%1 修復できます。壊れたファイルも残します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>%Ln 件の変更を保存しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved, and changes by others are shown as they happen.</source>
        <translation>すべて保存済みです。ほかの人の変更はすぐに表示されます。</translation>
    </message>
    <message>
        <source>The system does not let Tutti watch the file, so that others&apos; changes may take a second.</source>
        <translation>システムがファイルの監視を許可しないため、ほかの人の変更の表示に 1 秒かかることがあります。</translation>
    </message>
    <message>
        <source>Others&apos; changes came last at %1.</source>
        <translation>ほかの人の変更が最後に届いたのは %1 です。</translation>
    </message>
    <message>
        <source>Shown in %1 (99 %: %2)</source>
        <translation>%1 で表示（99%: %2）</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>ほかの人による %Ln 件の変更の時間を測りました。保存から半数は %1 以内、95% は %2 以内、99% は %3 以内に表示されました。最も遅いものは %4、最後のものは %5 でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>%Ln 件の変更は通知なしに届き、定期確認で見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>読み取りを %Ln 回やり直しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>保存時にほかのプログラムを %Ln 回、最長 %1 待ちました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>すべてを %Ln 回読み直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 programs, 3 windows</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>プログラム %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>ウィンドウ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>このプログラム: ウィンドウ %Ln 個。開始: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>プログラム %2: ウィンドウ %Ln 個。開始: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program %2: a command that follows. Since: %1</source>
        <translation>プログラム %2: 変更を追うコマンド。開始: %1</translation>
    </message>
    <message>
        <source>Last snapshot: %1</source>
        <translation>最新のスナップショット: %1</translation>
    </message>
</context>
<context>
    <name>TransformPages</name>
    <message>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>Regular &amp;expression (\1 stands for the first group)</source>
        <translation>正規表現(&amp;E)（\1 は最初のグループ）</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>対象(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>置換(&amp;R)</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>探す文字列を入力してください。</translation>
    </message>
    <message>
        <source>The regular expression is not understood: %1</source>
        <translation>正規表現を解釈できません: %1</translation>
    </message>
    <message>
        <source>Every Word With a Capital</source>
        <translation>すべての語の先頭を大文字に</translation>
    </message>
    <message>
        <source>The first word with a capital</source>
        <translation>最初の語の先頭を大文字に</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>すべて大文字に</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>すべて小文字に</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>変更後(&amp;T)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>開始番号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>入れ替える項目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>相手(&amp;W)</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>異なる 2 つの項目を選んでください。</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Change Case</source>
        <translation>大文字と小文字の変更</translation>
    </message>
    <message>
        <source>Trim Spaces</source>
        <translation>余分な空白の削除</translation>
    </message>
    <message>
        <source>Number Tracks</source>
        <translation>トラック番号の付与</translation>
    </message>
    <message>
        <source>Swap Two Fields</source>
        <translation>2 つの項目の入れ替え</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>tutti::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>A music library that is open in many places at once.</source>
        <translation>多くの場所で同時に開いておける音楽ライブラリです。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降に基づく自由ソフトウェアです。法律の許す限り、いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Tutti is made of these libraries:</source>
        <translation>Tutti は次のライブラリでできています:</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>About Tutti</source>
        <translation>Tutti について</translation>
    </message>
    <message>
        <source>Tutti %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>概要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>ライセンス(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message>
        <source>&amp;Back Up To…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>復元(&amp;S)…</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>バックアップか復元が進行中です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>It did not succeed. %1</source>
        <translation>うまくいきませんでした。%1</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>%1 にバックアップしています…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>%1 にバックアップしました。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元しています…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No songs to count</source>
        <translation>数える曲がありません</translation>
    </message>
</context>
<context>
    <name>tutti::ChartCard</name>
    <message>
        <source>Show as &amp;Table</source>
        <translation>表として表示(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>「%1」のメニュー</translation>
    </message>
    <message>
        <source>Show as a table, or copy</source>
        <translation>表として表示、またはコピー</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tutti::ChartsPanel</name>
    <message>
        <source>Songs by Genre</source>
        <translation>ジャンル別の曲</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Songs by Decade</source>
        <translation>年代別の曲</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Top Artists</source>
        <translation>上位のアーティスト</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Top Albums</source>
        <translation>上位のアルバム</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Lengths in Minutes</source>
        <translation>長さ（分）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Added in the Last 12 Months</source>
        <translation>過去 12 か月に追加</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>足りない項目</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Added on This Day</source>
        <translation>過去の今日に追加</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>How many songs there are of what. Point at a bar to read it exactly, click it to list its songs, right-click it to copy the chart as a picture or a table.</source>
        <translation>何の曲がいくつあるかを示します。棒を指すと正確な値が読め、クリックするとその曲が一覧になり、右クリックするとグラフを画像や表としてコピーできます。</translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>曲が選ばれていません。</translation>
    </message>
    <message>
        <source>There is no list of songs on the clipboard.</source>
        <translation>クリップボードに曲のリストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>%Ln 曲をコピーしています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was copied: the clipboard cannot be used now. Try again.</source>
        <translation>何もコピーされませんでした。クリップボードは今使えません。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>%Ln 曲がクリップボードにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConflictBadge</name>
    <message>
        <source>Shows the changes for which you have to choose</source>
        <translation>選択が必要な変更を表示します</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictDialog</name>
    <message>
        <source>Edit by Hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>希望の値</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsModel</name>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>Is Now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who has stored the value before</comment>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>希望の値</translation>
    </message>
    <message>
        <source>Wanted By</source>
        <translation>希望者</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsPanel</name>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>相手の値を残す(&amp;T)</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>自分の値を使う(&amp;M)</translation>
    </message>
    <message>
        <source>Edit &amp;by Hand…</source>
        <translation>手動で編集(&amp;B)…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Select a conflict first.</source>
        <translation>先に競合を選んでください。</translation>
    </message>
    <message>
        <source>Select a single conflict for this.</source>
        <translation>この操作には競合を 1 つだけ選んでください。</translation>
    </message>
    <message>
        <source>There is no third choice.</source>
        <translation>3 つ目の選択肢はありません。</translation>
    </message>
    <message>
        <source>Removes songs.</source>
        <translation>曲を削除します。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>競合はありません</translation>
    </message>
    <message>
        <source>When you and somebody else change the same field of the same song at the same time, both values are kept here until you choose.</source>
        <translation>自分とほかの人が同じ曲の同じ項目を同時に変更すると、選択するまで両方の値がここに残ります。</translation>
    </message>
    <message>
        <source>The library has not been read yet</source>
        <translation>ライブラリはまだ読み込まれていません</translation>
    </message>
    <message>
        <source>The latest %1 of %2 conflicts</source>
        <translation>競合 %2 件のうち最新の %1 件</translation>
    </message>
    <message>
        <source>Where you and somebody else changed the same field of the same song. Theirs is in the library; yours is kept here until somebody chooses.</source>
        <translation>自分とほかの人が同じ曲の同じ項目を変更したところです。相手の値がライブラリにあり、自分の値は誰かが選ぶまでここに保管されます。</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardFilter</name>
    <message>
        <source>When the songs were added that are counted</source>
        <translation>数える曲の追加時期</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Genre of the songs that are counted</source>
        <translation>数える曲のジャンル</translation>
    </message>
    <message>
        <source>All Genres</source>
        <translation>全ジャンル</translation>
    </message>
    <message>
        <source>Narrows the figures, charts and lists of the dashboard down to the songs of one genre, or to those that were added of late. The library panel stays as it is.</source>
        <translation>ダッシュボードの数字、グラフ、リストを、1 つのジャンルの曲や最近追加された曲に絞ります。ライブラリのパネルはそのままです。</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardPanel</name>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Total Time</source>
        <translation>合計時間</translation>
    </message>
    <message>
        <source>Recently Added</source>
        <translation>最近追加した曲</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>最近変更した曲</translation>
    </message>
    <message>
        <source>Recently Played</source>
        <translation>最近再生した曲</translation>
    </message>
    <message>
        <source>Lists all songs</source>
        <translation>すべての曲を一覧表示します</translation>
    </message>
    <message>
        <source>Lists the songs with an artist</source>
        <translation>アーティストのある曲を一覧表示します</translation>
    </message>
    <message>
        <source>Lists the songs with an album</source>
        <translation>アルバムのある曲を一覧表示します</translation>
    </message>
    <message>
        <source>Lists the songs with a genre</source>
        <translation>ジャンルのある曲を一覧表示します</translation>
    </message>
    <message>
        <source>Lists the songs with a duration</source>
        <translation>長さのある曲を一覧表示します</translation>
    </message>
    <message>
        <source>On This Day</source>
        <translation>この日</translation>
    </message>
    <message>
        <source>The figures of all songs, or of those that the filter leaves. Click one to list its songs.</source>
        <translation>すべての曲、またはフィルターで絞られた曲の数字です。クリックするとその曲が一覧になります。</translation>
    </message>
    <message>
        <source>The songs that came, changed and were played last, and those that came on this day of earlier years. Enter or a double click leads to one.</source>
        <translation>最近追加、変更、再生された曲と、過去の年の今日に追加された曲です。Enter かダブルクリックでその曲に移動します。</translation>
    </message>
</context>
<context>
    <name>tutti::EditListModel</name>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>%Ln 曲が変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>調べています… これまでに %Ln 曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>%Ln 個の値は保存できないため、そのままになります: %1</numerusform>
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
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Take what is stored: %1</source>
        <translation>保存されている値を取り込む: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Now: %2</source>
        <translation>%1はその間に変更されました。現在: %2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>インポートが進行中です。</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>エクスポートが進行中です。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>何もインポートしていません。%1</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 をインポートしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>インポートをキャンセルしました。何も追加していません。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートしていません。%1</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>%Ln 曲をエクスポートしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>%Ln 曲を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was pasted. There is no list of songs on the clipboard.</source>
        <translation>何も貼り付けられませんでした。クリップボードに曲のリストがありません。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>Pasting songs…</source>
        <translation>曲を貼り付けています…</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>何も貼り付けられませんでした。%1</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was added.</source>
        <translation>貼り付けを中止しました。何も追加されていません。</translation>
    </message>
    <message>
        <source>Nothing was pasted. What is on the clipboard is no list of songs: its first line names no columns for title and artist.</source>
        <translation>何も貼り付けられませんでした。クリップボードの内容は曲のリストではありません。1 行目にタイトルとアーティストの列名がありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>それでも追加</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the file of the help in this language</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1、プロセス %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryPanel</name>
    <message>
        <source>&amp;Undo This Operation</source>
        <translation>この操作を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open as It Was Then…</source>
        <translation>当時の状態で開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Song</source>
        <translation>この曲の履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>Only the &amp;selected song</source>
        <translation>選択した曲だけ(&amp;S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>先に操作を選んでください。</translation>
    </message>
    <message>
        <source>Another program made these changes. Only what was done by Tutti can be undone.</source>
        <translation>これらの変更はほかのプログラムによるものです。元に戻せるのは Tutti が行った操作だけです。</translation>
    </message>
    <message>
        <source>Clearing away old history cannot be undone.</source>
        <translation>古い履歴の消去は元に戻せません。</translation>
    </message>
    <message>
        <source>It is undone already, or has been taken back otherwise.</source>
        <translation>すでに元に戻したか、別の方法で取り消されています。</translation>
    </message>
    <message>
        <source>Another moment is being read.</source>
        <translation>別の時点を読み取っています。</translation>
    </message>
    <message>
        <source>&amp;Do It Again</source>
        <translation>もう一度行う(&amp;D)</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing is known any more</source>
        <translation>もう何も残っていません</translation>
    </message>
    <message>
        <source>What happened until then has been cleared away. Newer changes will be listed here.</source>
        <translation>それまでのことは消去されました。新しい変更はここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing has happened to this song</source>
        <translation>この曲には何も起きていません</translation>
    </message>
    <message>
        <source>It is as it was when it came into the library.</source>
        <translation>ライブラリに加わったときのままです。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>What you, others and other programs change will be listed here.</source>
        <translation>自分、ほかの人、ほかのプログラムによる変更がここに表示されます。</translation>
    </message>
    <message>
        <source>What was done to the library, when and by whom, the latest first. Any of it can be undone, not only the latest.</source>
        <translation>ライブラリに、いつ、誰が、何をしたかを、新しい順に示します。最後のものだけでなく、どれでも元に戻せます。</translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message>
        <source>Search title, artist, album, genre</source>
        <translation>タイトル、アーティスト、アルバム、ジャンルを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>検索の問題点</translation>
    </message>
    <message>
        <source>No song matches “%1”</source>
        <translation>「%1」に一致する曲はありません</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre, and every condition such as year:1970..1979 must hold.</source>
        <translation>すべての語がタイトル、アーティスト、アルバム、アルバムアーティスト、ジャンルのいずれかに含まれ、year:1970..1979 のような条件もすべて満たす必要があります。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>There are no songs yet</source>
        <translation>まだ曲がありません</translation>
    </message>
    <message>
        <source>Import a list of songs (CSV or JSON; you can drop a file here), add songs one by one, or begin with 15 that everybody knows.</source>
        <translation>曲のリスト（CSV か JSON。ここにファイルをドロップできます）をインポートするか、1 曲ずつ追加するか、誰もが知る 15 曲から始めてください。</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>ライブラリを読み込んでいます</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>並べ替えています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <translation>%2 曲中 %1 曲</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>ビューなし</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>The list has been changed since.</source>
        <translation>リストはその後変更されています。</translation>
    </message>
    <message>
        <source>View “%1”, changed and not saved</source>
        <translation>ビュー「%1」、変更あり・未保存</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>ビュー「%1」</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>重複を探しています…</translation>
    </message>
    <message>
        <source>There are no duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>No two songs have the same title and artist and about the same duration.</source>
        <translation>タイトルとアーティストが同じで長さもほぼ同じ曲はありません。</translation>
    </message>
    <message>
        <source>Show All Songs</source>
        <translation>すべての曲を表示</translation>
    </message>
    <message>
        <source>The view that the list shows: columns, order, groups and search under one name. Views are kept in the library, so that all windows and programs have the same.</source>
        <translation>リストに表示しているビューです。列、並び順、グループ、検索に 1 つの名前を付けたものです。ビューはライブラリに保存されるので、どのウィンドウやプログラムでも同じです。</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySession</name>
    <message>
        <source>The library is being opened.</source>
        <translation>ライブラリを開いています。</translation>
    </message>
    <message>
        <source>This is the library as it was on %1. You may look and export, but not change the past.</source>
        <translation>これは%1時点のライブラリです。閲覧とエクスポートはできますが、過去は変更できません。</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>ライブラリは閲覧専用で開かれました（--read-only）。</translation>
    </message>
    <message>
        <source>You may look at this library but not change it: its file or folder cannot be written.</source>
        <translation>このライブラリは閲覧できますが、変更はできません。ファイルかフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Tutti, which lets this one look but not change anything.</source>
        <translation>このライブラリは新しいバージョンの Tutti で作られました。このバージョンでは閲覧だけできます。</translation>
    </message>
    <message>
        <source>The library&apos;s file has a second name (a hard link), under which others may have it open. So that nothing gets lost, it is opened to look only.</source>
        <translation>ライブラリのファイルには別名（ハードリンク）があり、ほかの人がその名前で開いている可能性があります。何も失われないように、閲覧専用で開きました。</translation>
    </message>
    <message>
        <source>%1 This has to wait until it is back.</source>
        <translation>%1 これは元に戻るまで待つ必要があります。</translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Main Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Music Library</source>
        <translation>音楽ライブラリ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 読み取り専用</translation>
    </message>
    <message>
        <source>Library as It Was on %1 – Tutti</source>
        <translation>%1時点のライブラリ – Tutti</translation>
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
        <translation>標準の 15 曲を追加</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Make a New Library Here</source>
        <translation>ここに新しいライブラリを作る</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>別のライブラリを開く…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2 曲中 %1 曲を選択</translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message>
        <source>Merge Songs</source>
        <translation>曲の統合</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>What becomes of each field</source>
        <translation>統合後の各フィールド</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>There is nothing to merge: select two or more songs of a group.</source>
        <translation>統合するものがありません。同じグループの曲を 2 曲以上選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>%Ln 曲が 1 曲になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>%Ln 曲が %1 曲になります（グループごとに 1 曲）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>%Ln 曲が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
</context>
<context>
    <name>tutti::MergeModel</name>
    <message>
        <source>Becomes</source>
        <translation>統合後</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>このコンピューターから保存した %Ln 件の変更がライブラリにありません。古いコピーに置き換わったか、最近の変更（隣の「-wal」ファイル）が失われたのかもしれません。変更はまだこのコンピューターに残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Them Again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Leave Them</source>
        <translation>そのままにする</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Dismiss All</source>
        <translation>すべて閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>以前の通知 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What this window has to tell. It never stops you; what you must not miss stays until you dismiss it.</source>
        <translation>このウィンドウからのお知らせです。作業を止めることはありません。見逃せないものは、閉じるまで残ります。</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message>
        <source>Copy Mine</source>
        <translation>自分の値をコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” may be in the library twice.</source>
        <translation>「%1」はライブラリに重複している可能性があります。</translation>
    </message>
    <message>
        <source>Show the Other One</source>
        <translation>もう一方を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>%Ln 件の競合は状況が変わったため、未解決のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>保存していません。%1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>実行していません。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>変更していません。%1</translation>
    </message>
    <message>
        <source>You typed “%1”.</source>
        <translation>「%1」と入力しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>その間に誰かが同じものを変更したため、%Ln 件の変更は行われませんでした。1 件目: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>自分の値を使う</translation>
    </message>
    <message>
        <source>Somebody has removed the view “%1” meanwhile. With your change it is back.</source>
        <translation>その間に誰かがビュー「%1」を削除しました。あなたの変更によって元に戻りました。</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile. Yours was kept beside it, as “%2”.</source>
        <translation>その間に誰かがビュー「%1」を変更しました。あなたのものは「%2」として残しました。</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile, so it was not removed.</source>
        <translation>その間に誰かがビュー「%1」を変更したため、削除しませんでした。</translation>
    </message>
    <message>
        <source>Nothing was merged: others have removed or merged the songs.</source>
        <translation>統合されませんでした。ほかの人がすでに曲を削除または統合しています。</translation>
    </message>
</context>
<context>
    <name>tutti::PanelMessage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>tutti::PastOpener</name>
    <message>
        <source>Reading the library as it was on %1…</source>
        <translation>%1時点のライブラリを読み取っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The library cannot be shown as it was then. %1</source>
        <translation>当時のライブラリを表示できません。%1</translation>
    </message>
</context>
<context>
    <name>tutti::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>The colors of all windows.</source>
        <translation>すべてのウィンドウの色です。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R):</translation>
    </message>
    <message>
        <source>Compact rows show more songs at once.</source>
        <translation>コンパクトな行では、より多くの曲を一度に表示できます。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>Takes effect when Tutti is started again.</source>
        <translation>Tutti を再起動すると有効になります。</translation>
    </message>
    <message>
        <source>&amp;Animate changes</source>
        <translation>変化をアニメーションで表示(&amp;A)</translation>
    </message>
    <message>
        <source>Figures count up and rows fade, unless the system asks for no animation.</source>
        <translation>システムがアニメーションを避けるよう求めていない限り、数字は数え上がり、行は徐々に消えます。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Show what &amp;others change</source>
        <translation>ほかの人の変更を示す(&amp;O)</translation>
    </message>
    <message>
        <source>Rows light up for a moment when another window or program changes them.</source>
        <translation>ほかのウィンドウやプログラムが変更した行がしばらく光ります。</translation>
    </message>
    <message>
        <source>As&amp;k before removing more than:</source>
        <translation>確認なしで削除する上限(&amp;K):</translation>
    </message>
    <message>
        <source>So many songs are removed at once without a question. You can undo it in any case.</source>
        <translation>この数までの曲は確認なしで削除します。いずれにしても元に戻せます。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Room for &amp;snapshots:</source>
        <translation>スナップショットの容量(&amp;S):</translation>
    </message>
    <message>
        <source>When the daily snapshots of a library take more, older ones are let go.</source>
        <translation>毎日のスナップショットがこれを超えると、古いものから削除します。</translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>リストを印刷しています。</translation>
    </message>
    <message>
        <source>There are no songs in the list.</source>
        <translation>リストに曲がありません。</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer, or the file to print to, cannot be used.</source>
        <translation>何も印刷されませんでした。プリンターまたは印刷先のファイルが使えません。</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>%Ln 曲を印刷しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>印刷を中止しました。</translation>
    </message>
    <message>
        <source>The list was not printed: the printer reports an error.</source>
        <translation>リストは印刷されませんでした。プリンターがエラーを報告しています。</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>%Ln 曲を印刷しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RepairActions</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>修復(&amp;P)…</translation>
    </message>
    <message>
        <source>The library is not known to be damaged.</source>
        <translation>ライブラリが壊れているという情報はありません。</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>ライブラリは閲覧専用で開かれました（--read-only）。</translation>
    </message>
</context>
<context>
    <name>tutti::RepairDialog</name>
    <message>
        <source>The library is built anew of all that can be found: in the damaged file, in what open windows show, and in the snapshots. The damaged files are kept in a folder beside it.

All windows and programs close the library meanwhile, go on showing its songs, and come back to it by themselves. What you change until then is queued, and saved when the library is back.</source>
        <translation>壊れたファイル、開いているウィンドウの表示内容、スナップショットから、見つかるすべてを使ってライブラリを作り直します。壊れたファイルは隣のフォルダーに残します。

その間、すべてのウィンドウとプログラムはライブラリを閉じ、曲を表示し続け、自動的に元に戻ります。それまでの変更は保存待ちになり、ライブラリが戻ったときに保存します。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Songs that could not be verified</source>
        <translation>確認できなかった曲</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>A repair is under way already, in another window or program. This window goes on by itself when it has ended.</source>
        <translation>別のウィンドウかプログラムですでに修復が進行中です。終わると、このウィンドウは自動的に続行します。</translation>
    </message>
    <message>
        <source>Writing down what the windows show…</source>
        <translation>ウィンドウの表示内容を書き留めています…</translation>
    </message>
    <message>
        <source>Looking at the damage…</source>
        <translation>損傷を調べています…</translation>
    </message>
    <message>
        <source>Cancelled. The library is as it was.</source>
        <translation>キャンセルしました。ライブラリは元のままです。</translation>
    </message>
    <message>
        <source>The library could not be repaired. %1</source>
        <translation>ライブラリを修復できませんでした。%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The library is repaired.</source>
        <translation>ライブラリを修復しました。</translation>
    </message>
    <message>
        <source>The damaged files are in %1</source>
        <translation>壊れたファイルの場所: %1</translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>ライブラリのコピー</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>復元で変更される内容</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>別のファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Restore &amp;Chosen Songs</source>
        <translation>選んだ曲を復元(&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>すべて復元(&amp;E)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>There are no snapshots of this library yet. Choose a file.</source>
        <translation>このライブラリのスナップショットはまだありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Comparing with the library as it is now…</source>
        <translation>現在のライブラリと比べています…</translation>
    </message>
    <message>
        <source>This copy cannot be restored. %1</source>
        <translation>このコピーは復元できません。%1</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>戻る曲</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>変更される曲</translation>
    </message>
    <message>
        <source>Would be removed</source>
        <translation>削除される曲</translation>
    </message>
    <message>
        <source>Nothing differs from the library as it is now</source>
        <translation>現在のライブラリとの違いはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>このコピーには %Ln 曲あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchCompletion</name>
    <message>
        <source>Fields to search in</source>
        <translation>検索できる項目</translation>
    </message>
</context>
<context>
    <name>tutti::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>%1 は文字の入力に必要です。Ctrl か Alt も一緒に押してください。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 は「%2」で使われています。</translation>
    </message>
</context>
<context>
    <name>tutti::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>標準に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>こちらで使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Usually it has none.</source>
        <translation>標準では割り当てがありません。</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>標準は %1 です。</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>別のキーを割り当てるコマンドを選んでください。</translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Song…</source>
        <translation>曲を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit Song…</source>
        <translation>曲を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit &amp;Cell</source>
        <translation>セルを編集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Favorite</source>
        <translation>お気に入り(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>ライブラリから削除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear Library…</source>
        <translation>ライブラリを空にする(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>すべて選択(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>検索(&amp;I)</translation>
    </message>
    <message>
        <source>Ratin&amp;g</source>
        <translation>評価(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;hange Several</source>
        <translation>まとめて変更(&amp;H)</translation>
    </message>
    <message>
        <source>Not Rated</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>曲が選ばれていません。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作がありません。</translation>
    </message>
    <message>
        <source>&amp;Edit Songs…</source>
        <translation>曲を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>No cell of a song is current.</source>
        <translation>曲のセルが選ばれていません。</translation>
    </message>
    <message>
        <source>There are no songs.</source>
        <translation>曲がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>%Ln 曲をライブラリから削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>全 %Ln 曲をライブラリから削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Merge Songs…</source>
        <translation>曲を統合…</translation>
    </message>
    <message>
        <source>Select All but the Best</source>
        <translation>最良の曲以外をすべて選択</translation>
    </message>
    <message>
        <source>Select two songs or more.</source>
        <translation>2 曲以上を選択してください。</translation>
    </message>
    <message>
        <source>These are too many songs to become one.</source>
        <translation>曲が多すぎて 1 曲に統合できません。</translation>
    </message>
    <message>
        <source>The list is not grouped by duplicates.</source>
        <translation>一覧は重複でグループ化されていません。</translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message>
        <source>Edit Song</source>
        <translation>曲を編集</translation>
    </message>
    <message>
        <source>Add Song</source>
        <translation>曲を追加</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>追加 %1、変更 %2、再生 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was removed meanwhile. Saving adds it as a new one.</source>
        <translation>この曲はその間に削除されました。保存すると新しい曲として追加されます。</translation>
    </message>
    <message>
        <source>Add as New Song</source>
        <translation>新しい曲として追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>tutti::SongListModel</name>
    <message>
        <source>Collapsed group</source>
        <translation>折りたたまれたグループ</translation>
    </message>
    <message>
        <source>Expanded group</source>
        <translation>展開されたグループ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongMarks</name>
    <message>
        <source>Queued: not in the library yet</source>
        <translation>保存待ち: まだライブラリに入っていません</translation>
    </message>
    <message>
        <source>Not saved: it is kept nowhere but in this window</source>
        <translation>未保存: このウィンドウにしか残っていません</translation>
    </message>
    <message>
        <source>In conflict: another value was wanted here, and waits in the panel Conflicts</source>
        <translation>競合: ここには別の値が希望され、「競合」パネルで待っています</translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message>
        <source>Songs</source>
        <translation>曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs of the library, or those that the view and the search leave. Click a heading to sort by it, right-click it to choose columns and groups. F2 edits a cell, Enter the whole song. What others change shows at once, and lights up for a moment.</source>
        <translation>ライブラリの曲、またはビューと検索で絞られた曲です。見出しをクリックすると並べ替え、右クリックすると列とグループを選べます。F2 でセルを、Enter で曲全体を編集します。ほかの人の変更はすぐに表示され、少しの間光ります。</translation>
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
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>再生: %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>追加: %1</translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Fields with a tick are written to all songs, the others stay as they are.</source>
        <translation>チェックを付けた項目だけがすべての曲に書き込まれ、ほかはそのままです。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1を書き込む</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>複数の値</translation>
    </message>
</context>
<context>
    <name>tutti::StarEdit</name>
    <message>
        <source>Rating: %1 of 5 stars</source>
        <translation>評価: 星 5 つ中 %1</translation>
    </message>
</context>
<context>
    <name>tutti::SyncTile</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>詳細を表示します</translation>
    </message>
    <message>
        <source>Whether all that you and others change is saved and shown, which programs have this library open, and how long a change takes to reach the screen. Click it for the details.</source>
        <translation>自分やほかの人の変更がすべて保存され表示されているか、どのプログラムがこのライブラリを開いているか、変更が画面に届くまでの時間を示します。クリックすると詳細が表示されます。</translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>%Ln 曲を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>操作(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tutti::ViewActions</name>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>ビューに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save Changes to View</source>
        <translation>ビューへの変更を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>ビューの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>ビューを削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>ビューを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>ビューを下へ(&amp;O)</translation>
    </message>
    <message>
        <source>The list shows no view.</source>
        <translation>リストはどのビューも表示していません。</translation>
    </message>
    <message>
        <source>The library is being opened.</source>
        <translation>ライブラリを開いています。</translation>
    </message>
    <message>
        <source>The list is as the view has it.</source>
        <translation>リストはビューのとおりです。</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>先頭です。</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>末尾です。</translation>
    </message>
</context>
<context>
    <name>tutti::ViewNameDialog</name>
    <message>
        <source>Save View</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>ビューの名前(&amp;N):</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>この名前のビューは既にあります。</translation>
    </message>
</context>
<context>
    <name>tutti::WelcomeCard</name>
    <message>
        <source>Welcome to Tutti</source>
        <translation>Tutti へようこそ</translation>
    </message>
    <message>
        <source>These 15 songs are here to try things out: edit, rate, group or remove them. Every step can be undone. What to do next:</source>
        <translation>この 15 曲は試すためのものです。編集、評価、グループ化、削除を自由にどうぞ。どの操作も元に戻せます。次にできること:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message>
        <source>What stands in the cell cannot be saved.</source>
        <translation>セルの内容を保存できません。</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>An import is under way. Closing the window cancels it.</source>
        <translation>インポートが進行中です。ウィンドウを閉じるとキャンセルされます。</translation>
    </message>
    <message>
        <source>An export is under way. Closing the window cancels it.</source>
        <translation>エクスポートが進行中です。ウィンドウを閉じるとキャンセルされます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln 件の変更が保存されておらず、失われる恐れがあります。ライブラリにも、それを待つための場所にも書き込めません。保存できるとウィンドウは閉じます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>ほかのプログラムがライブラリに書き込んでいるため、%Ln 件の変更がまだ保存されていません。保存できるとウィンドウは閉じます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the form “%1” is not saved.</source>
        <translation>フォーム「%1」の内容が保存されていません。</translation>
    </message>
</context>
<context>
    <name>tutti::WindowMenus</name>
    <message>
        <source>&amp;Open Library…</source>
        <translation>ライブラリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Library…</source>
        <translation>新しいライブラリ(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近使ったライブラリ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No Other Library Yet</source>
        <translation>ほかのライブラリはまだありません</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>設定(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>グループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>%1 as a Window</source>
        <translation>%1を別ウィンドウに</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>診断情報をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>&amp;About Tutti</source>
        <translation>Tutti について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt and Other Libraries</source>
        <translation>Qt とほかのライブラリについて(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>これは何？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tutti::Windows</name>
    <message>
        <source>%1 is there already, and was opened.</source>
        <translation>%1 はすでにあり、開きました。</translation>
    </message>
</context>
</TS>
