<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>其他 %Ln 个流派</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 年以前</translation>
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
            <numerusform>%Ln 星</numerusform>
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
            <numerusform>%Ln 分钟及以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 至 %2 分钟</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>album, artist</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>无年份</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>没有年份</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>无流派</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>没有流派</translation>
    </message>
    <message>
        <source>No album</source>
        <translation>无专辑</translation>
    </message>
    <message>
        <source>Without an album</source>
        <translation>没有专辑</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>无时长</translation>
    </message>
    <message>
        <source>Without a duration</source>
        <translation>没有时长</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>you wanted to remove it</source>
        <translation>您想移除它</translation>
    </message>
    <message>
        <source>to remove the song</source>
        <translation>移除这首歌曲</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln 个冲突</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>曲库正忙：另一个程序正在写入。</translation>
    </message>
    <message>
        <source>The library is busy: another program, %1, is writing to it.</source>
        <translation>曲库正忙：另一个程序 %1 正在写入。</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>磁盘上已没有空间。</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are needed.</source>
        <translation>磁盘空间太少：需要 %1。</translation>
    </message>
    <message>
        <source>The library&apos;s file could not be read or written.</source>
        <translation>无法读取或写入曲库文件。</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>曲库文件已损坏。</translation>
    </message>
    <message>
        <source>The library is being repaired.</source>
        <translation>曲库正在修复。</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>曲库只能读取。</translation>
    </message>
    <message>
        <source>The library&apos;s file is no longer there.</source>
        <translation>曲库文件已不存在。</translation>
    </message>
    <message>
        <source>Another library, or another state of it, has taken its place.</source>
        <translation>另一个曲库，或它的另一种状态，取代了它的位置。</translation>
    </message>
    <message>
        <source>%1 is %2 by now.</source>
        <translation>%1现在是%2。</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>期间有别人改动了它。</translation>
    </message>
    <message>
        <source>There is no song %1.</source>
        <translation>没有歌曲 %1。</translation>
    </message>
    <message>
        <source>There is no such conflict, or somebody has settled it already.</source>
        <translation>没有这个冲突，或者已有人解决了它。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is no such operation: %1.</source>
        <translation>没有这个操作：%1。</translation>
    </message>
    <message>
        <source>The history does not reach back that far: what is older has been cleared away.</source>
        <translation>历史没有那么久远：更早的内容已被清除。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>发生了意外错误：%1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>There is no library at this place.</source>
        <translation>此处没有曲库。</translation>
    </message>
    <message>
        <source>Your library is not where it was.</source>
        <translation>您的曲库不在原来的位置。</translation>
    </message>
    <message>
        <source>The library&apos;s file is empty (0 bytes).</source>
        <translation>曲库文件是空的（0 字节）。</translation>
    </message>
    <message>
        <source>The folder for the library does not exist.</source>
        <translation>曲库所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1是一个文件夹。</translation>
    </message>
    <message>
        <source>You are not allowed to open this file or to make one in this folder.</source>
        <translation>您无权打开此文件，或无权在此文件夹中创建文件。</translation>
    </message>
    <message>
        <source>%1 is not a Tutti library.</source>
        <translation>%1不是 Tutti 曲库。</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1是其他程序的数据库。</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tutti.</source>
        <translation>此曲库由更新版本的 Tutti 创建。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取%1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入%1：%2。</translation>
    </message>
    <message>
        <source>%1 is not understood (%2).</source>
        <translation>无法理解%1（%2）。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>%1超过 1 GB。</translation>
    </message>
    <message>
        <source>%1 holds no songs.</source>
        <translation>%1中没有歌曲。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>未作任何更改。请等它完成后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>未作任何更改。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the connection to it.</source>
        <translation>未作任何更改。请检查磁盘或与它的连接。</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be repaired, with File → Repair… or “tutti check --repair”: what can be saved is saved, and the damaged files are kept.</source>
        <translation>未作任何更改。可以用“文件 → 修复…”或“tutti check --repair”修复：可以抢救的内容会被抢救，损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. Tutti goes on as soon as it is back.</source>
        <translation>未作任何更改。它恢复后，Tutti 会立即继续。</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now before you do it again.</source>
        <translation>未作任何更改。再次操作之前，请先看看现在那里有什么。</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, and whether the drive is connected.</source>
        <translation>未创建任何内容。请检查路径，以及驱动器是否已连接。</translation>
    </message>
    <message>
        <source>If it lies on a drive that is not connected, connect it. Tutti makes a new library here only if you say so.</source>
        <translation>如果它在未连接的驱动器上，请连接该驱动器。只有您明确要求时，Tutti 才会在此新建曲库。</translation>
    </message>
    <message>
        <source>A library is never empty, so it was probably emptied by accident: look for a copy of it. Tutti makes a new one of it only if you say so.</source>
        <translation>曲库从来不会是空的，所以它很可能是被意外清空了：请找一找它的副本。只有您明确要求时，Tutti 才会用它新建曲库。</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>它保持原样。请选择另一个文件。</translation>
    </message>
    <message>
        <source>It was left as it is. Update Tutti to open it.</source>
        <translation>它保持原样。请更新 Tutti 再打开它。</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>曲库未被更改。</translation>
    </message>
    <message>
        <source>The library refuses a value: %1</source>
        <translation>曲库拒绝了一个值：%1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>不能为空</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>不能超过 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>must be in the range %1</source>
        <translation>必须在 %1 范围内</translation>
    </message>
    <message>
        <source>must be a duration like 3:45 or 1:02:03</source>
        <translation>必须是时长，例如 3:45 或 1:02:03</translation>
    </message>
    <message>
        <source>must be a date and time like 2024-12-31T23:59</source>
        <translation>必须是日期和时间，例如 2024-12-31T23:59</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>必须是“是”或“否”</translation>
    </message>
    <message>
        <source>must be a single value</source>
        <translation>必须是单个值</translation>
    </message>
    <message>
        <source>cannot be edited</source>
        <translation>无法编辑</translation>
    </message>
    <message>
        <source>“%1” was not removed: somebody has changed its %2 to %3 meanwhile.</source>
        <translation>“%1”未被移除：期间有人把它的%2改成了%3。</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.</source>
        <translation>“%1”已在期间被移除。您填写的%2 %3作为冲突保留。</translation>
    </message>
    <message>
        <source>%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a conflict.</source>
        <translation>“%1”的%2已在期间被改为%3，并保持不变。您填写的%4作为冲突保留。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Tutti libraries (*.db)</source>
        <translation>Tutti 曲库 (*.db)</translation>
    </message>
    <message>
        <source>Import Songs</source>
        <translation>导入歌曲</translation>
    </message>
    <message>
        <source>Lists of songs (*.csv *.tsv *.txt *.json)</source>
        <translation>歌曲列表 (*.csv *.tsv *.txt *.json)</translation>
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
        <translation>导出歌曲</translation>
    </message>
    <message>
        <source>Back Up To</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Restore From</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>打开曲库</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>新建曲库</translation>
    </message>
    <message>
        <source>songs.db</source>
        <translation>songs.db</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
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
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>&amp;Expand All</source>
        <translation>全部展开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
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
        <translation>%1（已添加）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已移除）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>导入的说明</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>将添加 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>已添加 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>更改 %Ln 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>移除 %Ln 首</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln 首已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>%Ln 行被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>%Ln 个值需要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>还有 %Ln 条说明未列出；“tutti import”会列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1，第 %2 个元素</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Year “%1”: unlikely, but kept</source>
        <translation>年份“%1”：不太可能，但已保留</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>引号没有闭合：%1</translation>
    </message>
    <message>
        <source>More cells than the header has; passed over: %1</source>
        <translation>单元格多于表头；已略过：%1</translation>
    </message>
    <message>
        <source>This is not a song</source>
        <translation>这不是一首歌曲</translation>
    </message>
    <message>
        <source>“%1” is not a song</source>
        <translation>“%1”不是一首歌曲</translation>
    </message>
    <message>
        <source>Some text is not UTF-8 and was read as Windows-1252</source>
        <translation>部分文本不是 UTF-8，已按 Windows-1252 读取</translation>
    </message>
    <message>
        <source>There is no header line; the columns were taken for title, artist, album, year, genre and duration</source>
        <translation>没有表头行；各列按标题、艺术家、专辑、年份、流派和时长读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1“%2”%3</translation>
    </message>
    <message>
        <source>%1 “%2” %3; left empty</source>
        <translation>%1“%2”%3；已留空</translation>
    </message>
</context>
<context>
    <name>NamedView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>按专辑</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复歌曲</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changing songs…</source>
        <translation>正在更改歌曲…</translation>
    </message>
    <message>
        <source>Removing songs…</source>
        <translation>正在移除歌曲…</translation>
    </message>
    <message>
        <source>Clearing the library…</source>
        <translation>正在清空曲库…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>正在重做…</translation>
    </message>
    <message>
        <source>Restoring songs…</source>
        <translation>正在恢复歌曲…</translation>
    </message>
    <message>
        <source>Adding songs…</source>
        <translation>正在添加歌曲…</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>添加 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>编辑 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>移除 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>清空曲库中的 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>从 %1 导入 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>导入 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the Library by %1</source>
        <translation>用 %1 替换曲库</translation>
    </message>
    <message>
        <source>Replacing the Library</source>
        <translation>替换曲库</translation>
    </message>
    <message>
        <source>Choice for “%1”</source>
        <translation>为“%1”作出选择</translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>在 %Ln 个冲突中作出选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>清除 %Ln 行旧历史</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>恢复 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>已移除 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>已移除全部 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>已添加 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>已解决 %Ln 个冲突。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>已恢复 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>已更改 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>%Ln 首歌曲之后被人改动过，因此保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln 首歌曲已在曲库中，且文件相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same file.</source>
        <translation>“%1”已在曲库中，且文件相同。</translation>
    </message>
    <message>
        <source>What was missing there has been filled in.</source>
        <translation>其中缺少的内容已补上。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Changing views…</source>
        <translation>正在更改视图…</translation>
    </message>
    <message>
        <source>Adding View “%1”</source>
        <translation>添加视图“%1”</translation>
    </message>
    <message>
        <source>Edit of View “%1”</source>
        <translation>编辑视图“%1”</translation>
    </message>
    <message>
        <source>Removal of View “%1”</source>
        <translation>移除视图“%1”</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>已移除视图“%1”。</translation>
    </message>
    <message>
        <source>What somebody has changed since was left as it is.</source>
        <translation>此后他人更改的内容保持不变。</translation>
    </message>
    <message>
        <source>Merging songs…</source>
        <translation>正在合并歌曲…</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>合并为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>合并 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>已合并 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 首歌曲合并为“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueryText</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A quote is not closed: %1.</source>
        <translation>引号没有闭合：%1。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>有一个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>%1 has nothing to join.</source>
        <translation>%1没有可连接的内容。</translation>
    </message>
    <message>
        <source>Nothing stands behind %1.</source>
        <translation>%1后面没有内容。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1不是数字。</translation>
    </message>
    <message>
        <source>%1 is not a rating from 0 to 100.</source>
        <translation>%1不是 0 到 100 的评分。</translation>
    </message>
    <message>
        <source>%1 is not a number of stars from 0 to 5.</source>
        <translation>%1不是 0 到 5 的星数。</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1不是时长。</translation>
    </message>
    <message>
        <source>%1 is neither a date nor an age.</source>
        <translation>%1既不是日期也不是时间跨度。</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1的结束早于开始。</translation>
    </message>
    <message>
        <source>A song cannot be %1.</source>
        <translation>歌曲不能是%1。</translation>
    </message>
    <message>
        <source>Songs have no field %1.</source>
        <translation>歌曲没有字段%1。</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>嵌套的括号太多。</translation>
    </message>
    <message>
        <source>Put a &quot; at the end of the phrase.</source>
        <translation>请在短语末尾加上 &quot; 。</translation>
    </message>
    <message>
        <source>Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.</source>
        <translation>请成对书写，例如 (queen OR abba) 1975，或者给文本加上引号。</translation>
    </message>
    <message>
        <source>Write queen OR abba, NOT live, or put the word in quotes to look for it.</source>
        <translation>请写成 queen OR abba、NOT live，或者给这个词加上引号来查找它。</translation>
    </message>
    <message>
        <source>Write is:favorite, has:path or missing:year, without a blank.</source>
        <translation>请写成 is:favorite、has:path 或 missing:year，不带空格。</translation>
    </message>
    <message>
        <source>Write favorite:yes or is:favorite.</source>
        <translation>请写成 favorite:yes 或 is:favorite。</translation>
    </message>
    <message>
        <source>Write the lower end first, as in 1970..1979.</source>
        <translation>请先写下限，例如 1970..1979。</translation>
    </message>
    <message>
        <source>Write is:favorite, is:rated or is:played.</source>
        <translation>请写成 is:favorite、is:rated 或 is:played。</translation>
    </message>
    <message>
        <source>Write missing:year or has:path, for instance.</source>
        <translation>例如写成 missing:year 或 has:path。</translation>
    </message>
    <message>
        <source>Write it with fewer.</source>
        <translation>请减少层数。</translation>
    </message>
    <message>
        <source>Write %1:word or %1:&quot;some words&quot;, without a blank before them.</source>
        <translation>请写成 %1:词 或 %1:&quot;几个词&quot;，前面不带空格。</translation>
    </message>
    <message>
        <source>Write duration:&lt;3:00, duration:3:00..4:30 or duration:&gt;200 (seconds).</source>
        <translation>请写成 duration:&lt;3:00、duration:3:00..4:30 或 duration:&gt;200（秒）。</translation>
    </message>
    <message>
        <source>Write stars:&gt;=4, stars:3.5, rating:80 or rating:60..100.</source>
        <translation>请写成 stars:&gt;=4、stars:3.5、rating:80 或 rating:60..100。</translation>
    </message>
    <message>
        <source>Write %1:&lt;7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or %1:2020..2024.</source>
        <translation>请写成 %1:&lt;7d（还有 h 小时、w 周、m 月、y 年）、%1:2024、%1:2024-05-03 或 %1:2020..2024。</translation>
    </message>
    <message>
        <source>Write year:1975, year:1970..1979 or year:&gt;1990.</source>
        <translation>请写成 year:1975、year:1970..1979 或 year:&gt;1990。</translation>
    </message>
    <message>
        <source>Write %1:3, %1:1..5 or %1:&gt;10.</source>
        <translation>请写成 %1:3、%1:1..5 或 %1:&gt;10。</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre.</source>
        <translation>每个词都必须出现在标题、艺术家、专辑、专辑艺术家或流派中。</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>连续的这些词</translation>
    </message>
    <message>
        <source>in one field</source>
        <translation>在一个字段中</translation>
    </message>
    <message>
        <source>the whole field</source>
        <translation>整个字段</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>分和秒</translation>
    </message>
    <message>
        <source>ages (h, d, w, m, y) and dates</source>
        <translation>时间跨度（h、d、w、m、y）和日期</translation>
    </message>
    <message>
        <source>states</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>已知的内容</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>其中之一</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>文件开头已损坏。</translation>
    </message>
    <message>
        <source>The log of the latest changes is damaged.</source>
        <translation>最近更改的日志已损坏。</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>文件的某些部分已损坏。</translation>
    </message>
    <message>
        <source>Songs have values that they cannot have.</source>
        <translation>有些歌曲含有不可能的值。</translation>
    </message>
    <message>
        <source>The journal of changes has a gap.</source>
        <translation>更改日志有缺口。</translation>
    </message>
    <message>
        <source>What writes the journal of changes has been tampered with.</source>
        <translation>写入更改日志的部分被篡改了。</translation>
    </message>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>曲库完好：%Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>曲库文件已损坏。</translation>
    </message>
    <message>
        <source>It cannot be read as it is.</source>
        <translation>按现状无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>还能读取 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>全部 %Ln 首歌曲都在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until all programs have closed the library…</source>
        <translation>正在等待所有程序关闭曲库…</translation>
    </message>
    <message>
        <source>Putting the damaged files aside…</source>
        <translation>正在移开损坏的文件…</translation>
    </message>
    <message>
        <source>Saving what can be found…</source>
        <translation>正在抢救能找到的内容…</translation>
    </message>
    <message>
        <source>Putting the library in its place…</source>
        <translation>正在将曲库放回原位…</translation>
    </message>
    <message>
        <source>%1 taken from a window that was open</source>
        <translation>%1 首取自一个打开的窗口</translation>
    </message>
    <message>
        <source>%1 taken from the snapshot of %2</source>
        <translation>%1 首取自%2的快照</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>更改日志已修补。全部 %Ln 首歌曲都和原来一样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>已抢救 %Ln 首歌曲中的 %1 首</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>two parts of a sentence</comment>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are lost.</source>
        <translation>
            <numerusform>%Ln 首歌曲已丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>%Ln 首歌曲无法核实。</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest changes may be missing.</source>
        <translation>可能缺少最近的更改。</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Before an update of Tutti</source>
        <translation>Tutti 更新之前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>修复之前</translation>
    </message>
    <message>
        <source>Before clearing the library</source>
        <translation>清空曲库之前</translation>
    </message>
    <message>
        <source>Before removing many songs</source>
        <translation>移除大量歌曲之前</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>专辑艺术家</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>碟片</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Play Count</source>
        <translation>播放次数</translation>
    </message>
    <message>
        <source>Last Played</source>
        <translation>上次播放</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>File Path</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>SongGrouping</name>
    <message>
        <source>Nothing</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Unknown Album</source>
        <translation>未知专辑</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>专辑艺术家</translation>
    </message>
    <message>
        <source>Unknown Album Artist</source>
        <translation>未知专辑艺术家</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Unknown Artist</source>
        <translation>未知艺术家</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Unknown Genre</source>
        <translation>未知流派</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Unknown Year</source>
        <translation>未知年份</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Unknown Decade</source>
        <translation>未知年代</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1 年代</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复歌曲</translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message>
        <source>Music Library</source>
        <translation>音乐库</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Search: %2</source>
        <translation>%1 · 搜索：%2</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 星（共 5 星）</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln 处更改未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln 处更改待保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Up to date (polling)</source>
        <translation>已是最新（轮询）</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>正在等待保存 %Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>曲库已损坏</translation>
    </message>
    <message>
        <source>Library being repaired</source>
        <translation>曲库正在修复</translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>无法访问曲库，%Ln 处更改在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Library out of reach</source>
        <translation>无法访问曲库</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未打开</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>%Ln 处更改未保存：曲库以及它们等待曲库的位置都无法写入。请保持此窗口打开，并复制重要内容。%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln 处更改待保存：它们保存在这台电脑上，一旦曲库可以再次写入就会保存进去。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>%1 您的更改将进入等待：它们保存在这台电脑上，一旦曲库可以再次写入就会保存进去。</translation>
    </message>
    <message>
        <source>%1 What you see was read last. It can be repaired. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 您看到的是最后读取的内容。曲库可以修复。期间所作的更改会等待，届时保存。</translation>
    </message>
    <message>
        <source>%1 What you see was read last. Tutti goes on as soon as it is back. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 您看到的是最后读取的内容。曲库恢复后 Tutti 会立即继续。期间所作的更改会等待，届时保存。</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Your changes are kept here and are saved as soon as it has finished.</source>
        <translation>另一个程序正在写入曲库。您的更改保留在这里，等它完成后立即保存。</translation>
    </message>
    <message>
        <source>%1 Tutti goes on as soon as it can.</source>
        <translation>%1 Tutti 会尽快继续。</translation>
    </message>
    <message>
        <source>%1 It can be repaired; the damaged files are kept.</source>
        <translation>%1 曲库可以修复；损坏的文件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>正在保存 %Ln 处更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved, and changes by others are shown as they happen.</source>
        <translation>一切都已保存，别人的更改会即时显示。</translation>
    </message>
    <message>
        <source>The system does not let Tutti watch the file, so that others&apos; changes may take a second.</source>
        <translation>系统不允许 Tutti 监视该文件，因此别人的更改可能要一秒钟才能显示。</translation>
    </message>
    <message>
        <source>Others&apos; changes came last at %1.</source>
        <translation>别人的更改最近一次到达是在 %1。</translation>
    </message>
    <message>
        <source>Shown in %1 (99 %: %2)</source>
        <translation>%1 内显示（99%：%2）</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>测量了别人 %Ln 处更改的用时。保存后，一半在 %1 内显示，95% 在 %2 内，99% 在 %3 内。最慢的用了 %4，最近一次用了 %5。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>%Ln 处更改没有通知，是通过轮询发现的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>重新尝试读取 %Ln 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>保存时等待其他程序 %Ln 次，最长 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>重新读取全部内容 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 programs, 3 windows</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln 个程序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln 个窗口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>此程序：%Ln 个窗口。自：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>程序 %2：%Ln 个窗口。自：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program %2: a command that follows. Since: %1</source>
        <translation>程序 %2：一个跟随更改的命令。自：%1</translation>
    </message>
    <message>
        <source>Last snapshot: %1</source>
        <translation>上次快照：%1</translation>
    </message>
</context>
<context>
    <name>TransformPages</name>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Regular &amp;expression (\1 stands for the first group)</source>
        <translation>正则表达式(&amp;E)（\1 表示第一个分组）</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>在(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>替换为(&amp;R)</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>请输入要查找的内容。</translation>
    </message>
    <message>
        <source>The regular expression is not understood: %1</source>
        <translation>无法理解正则表达式：%1</translation>
    </message>
    <message>
        <source>Every Word With a Capital</source>
        <translation>每个单词首字母大写</translation>
    </message>
    <message>
        <source>The first word with a capital</source>
        <translation>第一个单词首字母大写</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>全部大写</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>全部小写</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>改为(&amp;T)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>在</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>起始编号(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>交换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>与(&amp;W)</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>请选择两个不同的字段。</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Change Case</source>
        <translation>更改大小写</translation>
    </message>
    <message>
        <source>Trim Spaces</source>
        <translation>去除多余空格</translation>
    </message>
    <message>
        <source>Number Tracks</source>
        <translation>为音轨编号</translation>
    </message>
    <message>
        <source>Swap Two Fields</source>
        <translation>交换两个字段</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>tutti::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>A music library that is open in many places at once.</source>
        <translation>一个可以在许多地方同时打开的音乐库。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>基于 GNU 通用公共许可证第 3 版或更高版本的自由软件。在法律允许的范围内，不提供任何担保。</translation>
    </message>
    <message>
        <source>Tutti is made of these libraries:</source>
        <translation>Tutti 由这些库构成：</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>About Tutti</source>
        <translation>关于 Tutti</translation>
    </message>
    <message>
        <source>Tutti %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>库(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>许可证(&amp;I)</translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message>
        <source>&amp;Back Up To…</source>
        <translation>备份到(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>恢复(&amp;S)…</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>正在进行备份或恢复。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>It did not succeed. %1</source>
        <translation>没有成功。%1</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>正在备份到 %1…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>已备份到 %1。</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>已恢复 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>tutti::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No songs to count</source>
        <translation>没有可统计的歌曲</translation>
    </message>
</context>
<context>
    <name>tutti::ChartCard</name>
    <message>
        <source>Show as &amp;Table</source>
        <translation>显示为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>复制图像(&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>“%1”的菜单</translation>
    </message>
    <message>
        <source>Show as a table, or copy</source>
        <translation>显示为表格，或复制</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
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
        <translation>各流派的歌曲</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Songs by Decade</source>
        <translation>各年代的歌曲</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Top Artists</source>
        <translation>热门艺术家</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Top Albums</source>
        <translation>热门专辑</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Lengths in Minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Added in the Last 12 Months</source>
        <translation>最近 12 个月添加</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Added on This Day</source>
        <translation>历年今日添加</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How many songs there are of what. Point at a bar to read it exactly, click it to list its songs, right-click it to copy the chart as a picture or a table.</source>
        <translation>各类歌曲的数量。指向条形可读取准确数值，单击可列出其歌曲，右键单击可将图表复制为图片或表格。</translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>没有选择歌曲。</translation>
    </message>
    <message>
        <source>There is no list of songs on the clipboard.</source>
        <translation>剪贴板上没有歌曲列表。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>正在复制 %Ln 首歌曲…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was copied: the clipboard cannot be used now. Try again.</source>
        <translation>未复制任何内容：剪贴板现在无法使用。请重试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>剪贴板上有 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConflictBadge</name>
    <message>
        <source>Shows the changes for which you have to choose</source>
        <translation>显示需要您选择的更改</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictDialog</name>
    <message>
        <source>Edit by Hand</source>
        <translation>手动编辑</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>想要的值</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsModel</name>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Is Now</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who has stored the value before</comment>
        <translation>修改者</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>想要的值</translation>
    </message>
    <message>
        <source>Wanted By</source>
        <translation>提出者</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsPanel</name>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>保留对方的(&amp;T)</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>使用我的(&amp;M)</translation>
    </message>
    <message>
        <source>Edit &amp;by Hand…</source>
        <translation>手动编辑(&amp;B)…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Select a conflict first.</source>
        <translation>请先选择一个冲突。</translation>
    </message>
    <message>
        <source>Select a single conflict for this.</source>
        <translation>此操作请只选择一个冲突。</translation>
    </message>
    <message>
        <source>There is no third choice.</source>
        <translation>没有第三种选择。</translation>
    </message>
    <message>
        <source>Removes songs.</source>
        <translation>会移除歌曲。</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>When you and somebody else change the same field of the same song at the same time, both values are kept here until you choose.</source>
        <translation>当您和别人同时更改同一首歌曲的同一字段时，两个值都会保留在这里，直到您作出选择。</translation>
    </message>
    <message>
        <source>The library has not been read yet</source>
        <translation>曲库尚未读取</translation>
    </message>
    <message>
        <source>The latest %1 of %2 conflicts</source>
        <translation>%2 个冲突中最近的 %1 个</translation>
    </message>
    <message>
        <source>Where you and somebody else changed the same field of the same song. Theirs is in the library; yours is kept here until somebody chooses.</source>
        <translation>您和别人更改了同一首歌曲同一字段的地方。对方的值在曲库中；您的值保留在此，直到有人作出选择。</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardFilter</name>
    <message>
        <source>When the songs were added that are counted</source>
        <translation>所统计歌曲的添加时间</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Genre of the songs that are counted</source>
        <translation>所统计歌曲的流派</translation>
    </message>
    <message>
        <source>All Genres</source>
        <translation>所有流派</translation>
    </message>
    <message>
        <source>Narrows the figures, charts and lists of the dashboard down to the songs of one genre, or to those that were added of late. The library panel stays as it is.</source>
        <translation>将仪表盘的数字、图表和列表限于某个流派的歌曲，或最近添加的歌曲。曲库面板保持不变。</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardPanel</name>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>专辑</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>流派</translation>
    </message>
    <message>
        <source>Total Time</source>
        <translation>总时长</translation>
    </message>
    <message>
        <source>Recently Added</source>
        <translation>最近添加</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Recently Played</source>
        <translation>最近播放</translation>
    </message>
    <message>
        <source>Lists all songs</source>
        <translation>列出所有歌曲</translation>
    </message>
    <message>
        <source>Lists the songs with an artist</source>
        <translation>列出有艺术家的歌曲</translation>
    </message>
    <message>
        <source>Lists the songs with an album</source>
        <translation>列出有专辑的歌曲</translation>
    </message>
    <message>
        <source>Lists the songs with a genre</source>
        <translation>列出有流派的歌曲</translation>
    </message>
    <message>
        <source>Lists the songs with a duration</source>
        <translation>列出有时长的歌曲</translation>
    </message>
    <message>
        <source>On This Day</source>
        <translation>往年今日</translation>
    </message>
    <message>
        <source>The figures of all songs, or of those that the filter leaves. Click one to list its songs.</source>
        <translation>所有歌曲的数字，或筛选后的歌曲的数字。单击其中一个可列出其歌曲。</translation>
    </message>
    <message>
        <source>The songs that came, changed and were played last, and those that came on this day of earlier years. Enter or a double click leads to one.</source>
        <translation>最近添加、更改和播放的歌曲，以及往年今日添加的歌曲。按 Enter 或双击可转到该歌曲。</translation>
    </message>
</context>
<context>
    <name>tutti::EditListModel</name>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>将更改 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>正在查看… 目前 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>%Ln 个值无法保存，将保持原样：%1</numerusform>
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
        <translation>采用</translation>
    </message>
    <message>
        <source>Take what is stored: %1</source>
        <translation>采用已保存的值：%1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Now: %2</source>
        <translation>%1已在期间被更改。现在是：%2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>正在进行导入。</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>正在进行导出。</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>未导入任何内容。%1</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>导入已取消。未添加任何内容。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>正在导出 %Ln 首歌曲…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>已将 %Ln 首歌曲导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Nothing was pasted. There is no list of songs on the clipboard.</source>
        <translation>未粘贴任何内容。剪贴板上没有歌曲列表。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Pasting songs…</source>
        <translation>正在粘贴歌曲…</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>未粘贴任何内容。%1</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was added.</source>
        <translation>粘贴已取消。未添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was pasted. What is on the clipboard is no list of songs: its first line names no columns for title and artist.</source>
        <translation>未粘贴任何内容。剪贴板上的内容不是歌曲列表：第一行没有标题和艺术家的列名。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>仍然添加</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the file of the help in this language</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryPanel</name>
    <message>
        <source>&amp;Undo This Operation</source>
        <translation>撤销此操作(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open as It Was Then…</source>
        <translation>打开当时的曲库(&amp;O)…</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Song</source>
        <translation>此歌曲的历史(&amp;Y)</translation>
    </message>
    <message>
        <source>Only the &amp;selected song</source>
        <translation>仅限所选歌曲(&amp;S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>请先选择一个操作。</translation>
    </message>
    <message>
        <source>Another program made these changes. Only what was done by Tutti can be undone.</source>
        <translation>这些更改是另一个程序所作。只有 Tutti 所作的操作才能撤销。</translation>
    </message>
    <message>
        <source>Clearing away old history cannot be undone.</source>
        <translation>清除旧历史的操作无法撤销。</translation>
    </message>
    <message>
        <source>It is undone already, or has been taken back otherwise.</source>
        <translation>它已经撤销，或已通过其他方式收回。</translation>
    </message>
    <message>
        <source>Another moment is being read.</source>
        <translation>正在读取另一个时刻。</translation>
    </message>
    <message>
        <source>&amp;Do It Again</source>
        <translation>再次执行(&amp;D)</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Nothing is known any more</source>
        <translation>已经没有任何记录</translation>
    </message>
    <message>
        <source>What happened until then has been cleared away. Newer changes will be listed here.</source>
        <translation>在此之前发生的事已被清除。更新的更改会列在这里。</translation>
    </message>
    <message>
        <source>Nothing has happened to this song</source>
        <translation>这首歌曲没有发生过任何事</translation>
    </message>
    <message>
        <source>It is as it was when it came into the library.</source>
        <translation>它和进入曲库时一样。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有发生任何事</translation>
    </message>
    <message>
        <source>What you, others and other programs change will be listed here.</source>
        <translation>您、别人以及其他程序所作的更改会列在这里。</translation>
    </message>
    <message>
        <source>What was done to the library, when and by whom, the latest first. Any of it can be undone, not only the latest.</source>
        <translation>谁在何时对曲库做了什么，最新的在最前。任何一项都可以撤销，不仅是最近的一项。</translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message>
        <source>Search title, artist, album, genre</source>
        <translation>搜索标题、艺术家、专辑、流派</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>搜索中的问题</translation>
    </message>
    <message>
        <source>No song matches “%1”</source>
        <translation>没有与“%1”匹配的歌曲</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre, and every condition such as year:1970..1979 must hold.</source>
        <translation>每个词都必须出现在标题、艺术家、专辑、专辑艺术家或流派中，并且必须满足每个条件，例如 year:1970..1979。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开曲库…</translation>
    </message>
    <message>
        <source>There are no songs yet</source>
        <translation>还没有歌曲</translation>
    </message>
    <message>
        <source>Import a list of songs (CSV or JSON; you can drop a file here), add songs one by one, or begin with 15 that everybody knows.</source>
        <translation>导入歌曲列表（CSV 或 JSON；可以把文件拖放到这里）、逐首添加歌曲，或者从大家都熟悉的 15 首开始。</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>正在读取曲库</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>正在排序</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <translation>%2 首歌曲中的 %1 首</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>无视图</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>The list has been changed since.</source>
        <translation>列表此后已更改。</translation>
    </message>
    <message>
        <source>View “%1”, changed and not saved</source>
        <translation>视图“%1”，已更改但未保存</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>视图“%1”</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复歌曲…</translation>
    </message>
    <message>
        <source>There are no duplicates</source>
        <translation>没有重复歌曲</translation>
    </message>
    <message>
        <source>No two songs have the same title and artist and about the same duration.</source>
        <translation>没有两首歌曲的标题和艺术家相同且时长相近。</translation>
    </message>
    <message>
        <source>Show All Songs</source>
        <translation>显示所有歌曲</translation>
    </message>
    <message>
        <source>The view that the list shows: columns, order, groups and search under one name. Views are kept in the library, so that all windows and programs have the same.</source>
        <translation>列表所显示的视图：列、顺序、分组和搜索，合在一个名称之下。视图保存在曲库中，因此所有窗口和程序都相同。</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySession</name>
    <message>
        <source>The library is being opened.</source>
        <translation>正在打开曲库。</translation>
    </message>
    <message>
        <source>This is the library as it was on %1. You may look and export, but not change the past.</source>
        <translation>这是%1时的曲库。您可以查看和导出，但不能改变过去。</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>曲库以只看方式打开（--read-only）。</translation>
    </message>
    <message>
        <source>You may look at this library but not change it: its file or folder cannot be written.</source>
        <translation>您可以查看此曲库但不能更改：它的文件或文件夹无法写入。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Tutti, which lets this one look but not change anything.</source>
        <translation>此曲库由更新版本的 Tutti 创建，当前版本只能查看，不能更改任何内容。</translation>
    </message>
    <message>
        <source>The library&apos;s file has a second name (a hard link), under which others may have it open. So that nothing gets lost, it is opened to look only.</source>
        <translation>曲库文件有第二个名称（硬链接），别人可能正以那个名称打开它。为防止丢失内容，已以只看方式打开。</translation>
    </message>
    <message>
        <source>%1 This has to wait until it is back.</source>
        <translation>%1 这要等它恢复之后才行。</translation>
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
        <translation>主仪表盘</translation>
    </message>
    <message>
        <source>Music Library</source>
        <translation>音乐库</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>Library as It Was on %1 – Tutti</source>
        <translation>%1时的曲库 – Tutti</translation>
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
        <translation>添加 15 首默认歌曲</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make a New Library Here</source>
        <translation>在此新建曲库</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>打开另一个曲库…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选择 %2 首中的 %1 首</translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message>
        <source>Merge Songs</source>
        <translation>合并歌曲</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>What becomes of each field</source>
        <translation>各字段合并后的内容</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>There is nothing to merge: select two or more songs of a group.</source>
        <translation>没有可合并的内容：请选择同一组中的两首或更多歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>%Ln 首歌曲将合并为一首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>%Ln 首歌曲将合并为 %1 首，每组一首。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>将移除 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>您可以撤销此操作。</translation>
    </message>
</context>
<context>
    <name>tutti::MergeModel</name>
    <message>
        <source>Becomes</source>
        <translation>合并后</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>曲库中缺少从这台电脑保存的 %Ln 处更改。可能有较旧的副本取代了它的位置，或者它最近的更改（旁边的“-wal”文件）丢失了。这些更改仍保留在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Them Again</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Leave Them</source>
        <translation>放弃</translation>
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
        <translation>全部关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>%Ln 条较早的通知</numerusform>
        </translation>
    </message>
    <message>
        <source>What this window has to tell. It never stops you; what you must not miss stays until you dismiss it.</source>
        <translation>此窗口要告诉您的内容。它从不打断您；不容错过的内容会一直保留，直到您关闭它。</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message>
        <source>Copy Mine</source>
        <translation>复制我的值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” may be in the library twice.</source>
        <translation>“%1”在曲库中可能重复了。</translation>
    </message>
    <message>
        <source>Show the Other One</source>
        <translation>显示另一首</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>%Ln 个冲突现在已有变化，因此保持未解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>未执行。%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>未更改。%1</translation>
    </message>
    <message>
        <source>You typed “%1”.</source>
        <translation>您输入了“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>您的 %Ln 处更改没有执行，因为期间有人改动了同样的内容。第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>使用我的</translation>
    </message>
    <message>
        <source>Somebody has removed the view “%1” meanwhile. With your change it is back.</source>
        <translation>有人已移除视图“%1”。随着您的更改，它又回来了。</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile. Yours was kept beside it, as “%2”.</source>
        <translation>有人同时更改了视图“%1”。您的版本已另存为“%2”。</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile, so it was not removed.</source>
        <translation>有人同时更改了视图“%1”，因此未将其移除。</translation>
    </message>
    <message>
        <source>Nothing was merged: others have removed or merged the songs.</source>
        <translation>没有合并任何内容：其他人已移除或合并了这些歌曲。</translation>
    </message>
</context>
<context>
    <name>tutti::PanelMessage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>tutti::PastOpener</name>
    <message>
        <source>Reading the library as it was on %1…</source>
        <translation>正在读取%1时的曲库…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The library cannot be shown as it was then. %1</source>
        <translation>无法显示当时的曲库。%1</translation>
    </message>
</context>
<context>
    <name>tutti::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>The colors of all windows.</source>
        <translation>所有窗口的颜色。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>行(&amp;R)：</translation>
    </message>
    <message>
        <source>Compact rows show more songs at once.</source>
        <translation>紧凑的行可以同时显示更多歌曲。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect when Tutti is started again.</source>
        <translation>重新启动 Tutti 后生效。</translation>
    </message>
    <message>
        <source>&amp;Animate changes</source>
        <translation>以动画显示变化(&amp;A)</translation>
    </message>
    <message>
        <source>Figures count up and rows fade, unless the system asks for no animation.</source>
        <translation>数字递增，行渐隐，除非系统要求不使用动画。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>曲库</translation>
    </message>
    <message>
        <source>Show what &amp;others change</source>
        <translation>显示别人的更改(&amp;O)</translation>
    </message>
    <message>
        <source>Rows light up for a moment when another window or program changes them.</source>
        <translation>当另一个窗口或程序更改某些行时，它们会亮起片刻。</translation>
    </message>
    <message>
        <source>As&amp;k before removing more than:</source>
        <translation>移除超过此数时询问(&amp;K)：</translation>
    </message>
    <message>
        <source>So many songs are removed at once without a question. You can undo it in any case.</source>
        <translation>不超过这个数量的歌曲会直接移除而不询问。无论如何都可以撤销。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Room for &amp;snapshots:</source>
        <translation>快照空间(&amp;S)：</translation>
    </message>
    <message>
        <source>When the daily snapshots of a library take more, older ones are let go.</source>
        <translation>当曲库的每日快照占用更多空间时，会删除较旧的快照。</translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>正在打印列表。</translation>
    </message>
    <message>
        <source>There are no songs in the list.</source>
        <translation>列表中没有歌曲。</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer, or the file to print to, cannot be used.</source>
        <translation>未打印任何内容。打印机或要打印到的文件无法使用。</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>正在打印 %Ln 首歌曲…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>The list was not printed: the printer reports an error.</source>
        <translation>列表未打印：打印机报告错误。</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>已打印 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RepairActions</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>修复(&amp;P)…</translation>
    </message>
    <message>
        <source>The library is not known to be damaged.</source>
        <translation>没有迹象表明曲库已损坏。</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>曲库以只看方式打开（--read-only）。</translation>
    </message>
</context>
<context>
    <name>tutti::RepairDialog</name>
    <message>
        <source>The library is built anew of all that can be found: in the damaged file, in what open windows show, and in the snapshots. The damaged files are kept in a folder beside it.

All windows and programs close the library meanwhile, go on showing its songs, and come back to it by themselves. What you change until then is queued, and saved when the library is back.</source>
        <translation>曲库将用能找到的一切重新建立：损坏的文件、打开的窗口所显示的内容以及快照。损坏的文件会保留在旁边的文件夹中。

期间所有窗口和程序都会关闭曲库，继续显示其中的歌曲，并自动恢复连接。在此之前所作的更改会等待，曲库恢复后保存。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Songs that could not be verified</source>
        <translation>无法核实的歌曲</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>A repair is under way already, in another window or program. This window goes on by itself when it has ended.</source>
        <translation>另一个窗口或程序已在进行修复。修复结束后，此窗口会自动继续。</translation>
    </message>
    <message>
        <source>Writing down what the windows show…</source>
        <translation>正在记下各窗口显示的内容…</translation>
    </message>
    <message>
        <source>Looking at the damage…</source>
        <translation>正在检查损坏情况…</translation>
    </message>
    <message>
        <source>Cancelled. The library is as it was.</source>
        <translation>已取消。曲库和原来一样。</translation>
    </message>
    <message>
        <source>The library could not be repaired. %1</source>
        <translation>无法修复曲库。%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The library is repaired.</source>
        <translation>曲库已修复。</translation>
    </message>
    <message>
        <source>The damaged files are in %1</source>
        <translation>损坏的文件位于 %1</translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>曲库的副本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>恢复会更改的内容</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>歌曲</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>艺术家</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Restore &amp;Chosen Songs</source>
        <translation>恢复所选歌曲(&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>恢复全部(&amp;E)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>There are no snapshots of this library yet. Choose a file.</source>
        <translation>此曲库还没有快照。请选择一个文件。</translation>
    </message>
    <message>
        <source>Comparing with the library as it is now…</source>
        <translation>正在与当前曲库比较…</translation>
    </message>
    <message>
        <source>This copy cannot be restored. %1</source>
        <translation>无法恢复此副本。%1</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>将会恢复</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>将会更改</translation>
    </message>
    <message>
        <source>Would be removed</source>
        <translation>将会移除</translation>
    </message>
    <message>
        <source>Nothing differs from the library as it is now</source>
        <translation>与当前曲库没有差别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>此副本中有 %Ln 首歌曲。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 首</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchCompletion</name>
    <message>
        <source>Fields to search in</source>
        <translation>可搜索的字段</translation>
    </message>
</context>
<context>
    <name>tutti::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>输入文字需要用到 %1。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 已被“%2”使用。</translation>
    </message>
</context>
<context>
    <name>tutti::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>改用于此(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>Usually it has none.</source>
        <translation>默认没有按键。</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>默认是 %1。</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>选择一个命令，为它设置其他按键。</translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Song…</source>
        <translation>添加歌曲(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit Song…</source>
        <translation>编辑歌曲(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit &amp;Cell</source>
        <translation>编辑单元格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Favorite</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>从曲库中移除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear Library…</source>
        <translation>清空曲库(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Ratin&amp;g</source>
        <translation>评分(&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;hange Several</source>
        <translation>批量更改(&amp;H)</translation>
    </message>
    <message>
        <source>Not Rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>没有选择歌曲。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>&amp;Edit Songs…</source>
        <translation>编辑歌曲(&amp;E)…</translation>
    </message>
    <message>
        <source>No cell of a song is current.</source>
        <translation>当前没有歌曲的单元格。</translation>
    </message>
    <message>
        <source>There are no songs.</source>
        <translation>没有歌曲。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>要从曲库中移除 %Ln 首歌曲吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>要从曲库中移除全部 %Ln 首歌曲吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Merge Songs…</source>
        <translation>合并歌曲…</translation>
    </message>
    <message>
        <source>Select All but the Best</source>
        <translation>选择除最佳外的所有歌曲</translation>
    </message>
    <message>
        <source>Select two songs or more.</source>
        <translation>请选择两首或更多歌曲。</translation>
    </message>
    <message>
        <source>These are too many songs to become one.</source>
        <translation>歌曲太多，无法合并为一首。</translation>
    </message>
    <message>
        <source>The list is not grouped by duplicates.</source>
        <translation>列表未按重复歌曲分组。</translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message>
        <source>Edit Song</source>
        <translation>编辑歌曲</translation>
    </message>
    <message>
        <source>Add Song</source>
        <translation>添加歌曲</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>添加于 %1，更改于 %2，播放 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was removed meanwhile. Saving adds it as a new one.</source>
        <translation>此歌曲已在期间被移除。保存时会将它作为新歌曲添加。</translation>
    </message>
    <message>
        <source>Add as New Song</source>
        <translation>作为新歌曲添加</translation>
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
        <translation>已折叠的分组</translation>
    </message>
    <message>
        <source>Expanded group</source>
        <translation>已展开的分组</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongMarks</name>
    <message>
        <source>Queued: not in the library yet</source>
        <translation>待保存：尚未进入曲库</translation>
    </message>
    <message>
        <source>Not saved: it is kept nowhere but in this window</source>
        <translation>未保存：只保留在此窗口中</translation>
    </message>
    <message>
        <source>In conflict: another value was wanted here, and waits in the panel Conflicts</source>
        <translation>有冲突：这里曾想填另一个值，它在“冲突”面板中等待</translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message>
        <source>Songs</source>
        <translation>歌曲</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs of the library, or those that the view and the search leave. Click a heading to sort by it, right-click it to choose columns and groups. F2 edits a cell, Enter the whole song. What others change shows at once, and lights up for a moment.</source>
        <translation>曲库中的歌曲，或视图和搜索筛选后的歌曲。单击列标题排序，右键单击可选择列和分组。F2 编辑单元格，Enter 编辑整首歌曲。别人的更改会立即显示，并短暂亮起。</translation>
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
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>播放于 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>编辑 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Fields with a tick are written to all songs, the others stay as they are.</source>
        <translation>勾选的字段会写入所有歌曲，其他字段保持不变。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
</context>
<context>
    <name>tutti::StarEdit</name>
    <message>
        <source>Rating: %1 of 5 stars</source>
        <translation>评分：%1 星（共 5 星）</translation>
    </message>
</context>
<context>
    <name>tutti::SyncTile</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Whether all that you and others change is saved and shown, which programs have this library open, and how long a change takes to reach the screen. Click it for the details.</source>
        <translation>您和别人的更改是否都已保存并显示，哪些程序打开了此曲库，以及更改多久会显示在屏幕上。单击可查看详情。</translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>更改 %Ln 首歌曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
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
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>视图另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save Changes to View</source>
        <translation>保存对视图的更改(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>重命名视图(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>删除视图(&amp;D)</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>上移视图(&amp;U)</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>下移视图(&amp;O)</translation>
    </message>
    <message>
        <source>The list shows no view.</source>
        <translation>列表未显示任何视图。</translation>
    </message>
    <message>
        <source>The library is being opened.</source>
        <translation>正在打开曲库。</translation>
    </message>
    <message>
        <source>The list is as the view has it.</source>
        <translation>列表与视图一致。</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>已是第一个。</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>已是最后一个。</translation>
    </message>
</context>
<context>
    <name>tutti::ViewNameDialog</name>
    <message>
        <source>Save View</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>视图名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>已有同名视图。</translation>
    </message>
</context>
<context>
    <name>tutti::WelcomeCard</name>
    <message>
        <source>Welcome to Tutti</source>
        <translation>欢迎使用 Tutti</translation>
    </message>
    <message>
        <source>These 15 songs are here to try things out: edit, rate, group or remove them. Every step can be undone. What to do next:</source>
        <translation>这 15 首歌曲供您试用：编辑、评分、分组或移除都可以。每一步都可以撤销。接下来：</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message>
        <source>What stands in the cell cannot be saved.</source>
        <translation>单元格中的内容无法保存。</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>An import is under way. Closing the window cancels it.</source>
        <translation>正在进行导入。关闭窗口会取消导入。</translation>
    </message>
    <message>
        <source>An export is under way. Closing the window cancels it.</source>
        <translation>正在进行导出。关闭窗口会取消导出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln 处更改未保存，将会丢失：曲库以及它们等待曲库的位置都无法写入。保存之后窗口会关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>%Ln 处更改尚未保存，因为另一个程序正在写入曲库。保存之后窗口会关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the form “%1” is not saved.</source>
        <translation>表单“%1”中的内容没有保存。</translation>
    </message>
</context>
<context>
    <name>tutti::WindowMenus</name>
    <message>
        <source>&amp;Open Library…</source>
        <translation>打开曲库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Library…</source>
        <translation>新建曲库(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的曲库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No Other Library Yet</source>
        <translation>还没有其他曲库</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>首选项(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>%1 as a Window</source>
        <translation>%1（独立窗口）</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>诊断信息已在剪贴板上。</translation>
    </message>
    <message>
        <source>&amp;About Tutti</source>
        <translation>关于 Tutti(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt and Other Libraries</source>
        <translation>关于 Qt 和其他库(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tutti::Windows</name>
    <message>
        <source>%1 is there already, and was opened.</source>
        <translation>%1 已经存在，并已打开。</translation>
    </message>
</context>
</TS>
