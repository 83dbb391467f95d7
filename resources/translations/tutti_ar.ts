<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChartText</name>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other genres</source>
        <translation>
            <numerusform>%Ln نوع آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
            <numerusform>%Ln نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>عقد %1</translation>
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
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمتان</numerusform>
            <numerusform>%Ln نجوم</numerusform>
            <numerusform>%Ln نجمة</numerusform>
            <numerusform>%Ln نجمة</numerusform>
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
            <numerusform>%Ln دقيقة فأكثر</numerusform>
            <numerusform>%Ln دقيقة فأكثر</numerusform>
            <numerusform>%Ln دقيقتان فأكثر</numerusform>
            <numerusform>%Ln دقائق فأكثر</numerusform>
            <numerusform>%Ln دقيقة فأكثر</numerusform>
            <numerusform>%Ln دقيقة فأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>من %1 إلى %2 دقيقة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>album, artist</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>بلا سنة</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>بلا سنة</translation>
    </message>
    <message>
        <source>No genre</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Without a genre</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>No album</source>
        <translation>بلا ألبوم</translation>
    </message>
    <message>
        <source>Without an album</source>
        <translation>بلا ألبوم</translation>
    </message>
    <message>
        <source>No duration</source>
        <translation>بلا مدة</translation>
    </message>
    <message>
        <source>Without a duration</source>
        <translation>بلا مدة</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقيّمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Reset Columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أزيلت</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>you wanted to remove it</source>
        <translation>أردتَ إزالتها</translation>
    </message>
    <message>
        <source>to remove the song</source>
        <translation>إزالة الأغنية</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>%Ln تعارض</numerusform>
            <numerusform>%Ln تعارض</numerusform>
            <numerusform>%Ln تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>المكتبة مشغولة: برنامج آخر يكتب فيها.</translation>
    </message>
    <message>
        <source>The library is busy: another program, %1, is writing to it.</source>
        <translation>المكتبة مشغولة: برنامج آخر، %1، يكتب فيها.</translation>
    </message>
    <message>
        <source>There is no room left on the disk.</source>
        <translation>لم تبق مساحة على القرص.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are needed.</source>
        <translation>المساحة على القرص غير كافية: يلزم %1.</translation>
    </message>
    <message>
        <source>The library&apos;s file could not be read or written.</source>
        <translation>تعذّرت قراءة ملف المكتبة أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>The library is being repaired.</source>
        <translation>يجري إصلاح المكتبة.</translation>
    </message>
    <message>
        <source>The library can only be read.</source>
        <translation>المكتبة للقراءة فقط.</translation>
    </message>
    <message>
        <source>The library&apos;s file is no longer there.</source>
        <translation>لم يعد ملف المكتبة موجودًا.</translation>
    </message>
    <message>
        <source>Another library, or another state of it, has taken its place.</source>
        <translation>حلّت محلها مكتبة أخرى، أو حالة أخرى منها.</translation>
    </message>
    <message>
        <source>%1 is %2 by now.</source>
        <translation>%1 الآن %2.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile.</source>
        <translation>غيّرها شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>There is no song %1.</source>
        <translation>لا توجد أغنية %1.</translation>
    </message>
    <message>
        <source>There is no such conflict, or somebody has settled it already.</source>
        <translation>لا يوجد تعارض كهذا، أو أن شخصًا ما حلّه بالفعل.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما تمكن إعادته.</translation>
    </message>
    <message>
        <source>There is no such operation: %1.</source>
        <translation>لا توجد عملية كهذه: %1.</translation>
    </message>
    <message>
        <source>The history does not reach back that far: what is older has been cleared away.</source>
        <translation>لا يمتد السجل إلى هذا الحد: فقد مُسح ما هو أقدم.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>حدث خطأ غير متوقع: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>There is no library at this place.</source>
        <translation>لا توجد مكتبة في هذا المكان.</translation>
    </message>
    <message>
        <source>Your library is not where it was.</source>
        <translation>مكتبتك ليست حيث كانت.</translation>
    </message>
    <message>
        <source>The library&apos;s file is empty (0 bytes).</source>
        <translation>ملف المكتبة فارغ (0 بايت).</translation>
    </message>
    <message>
        <source>The folder for the library does not exist.</source>
        <translation>مجلد المكتبة غير موجود.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 مجلد.</translation>
    </message>
    <message>
        <source>You are not allowed to open this file or to make one in this folder.</source>
        <translation>لا يُسمح لك بفتح هذا الملف أو بإنشاء ملف في هذا المجلد.</translation>
    </message>
    <message>
        <source>%1 is not a Tutti library.</source>
        <translation>%1 ليس مكتبة Tutti.</translation>
    </message>
    <message>
        <source>%1 is a database of another program.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The library was made by a newer version of Tutti.</source>
        <translation>أُنشئت المكتبة بإصدار أحدث من Tutti.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر الكتابة في %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not understood (%2).</source>
        <translation>محتوى %1 غير مفهوم (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 1 GB.</source>
        <translation>حجم %1 أكبر من 1 غيغابايت.</translation>
    </message>
    <message>
        <source>%1 holds no songs.</source>
        <translation>لا توجد أغانٍ في %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it has finished.</source>
        <translation>لم يتغير شيء. حاول مجددًا عندما ينتهي.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room, then try again.</source>
        <translation>لم يتغير شيء. أخلِ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or the connection to it.</source>
        <translation>لم يتغير شيء. تحقق من القرص أو من الاتصال به.</translation>
    </message>
    <message>
        <source>Nothing was changed. It can be repaired, with File → Repair… or “tutti check --repair”: what can be saved is saved, and the damaged files are kept.</source>
        <translation>لم يتغير شيء. يمكن إصلاحه بالأمر ملف ← إصلاح… أو «tutti check --repair»: يُنقذ ما يمكن إنقاذه ويُحتفظ بالملفات التالفة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Tutti goes on as soon as it is back.</source>
        <translation>لم يتغير شيء. سيتابع Tutti حالما تعود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at what is there now before you do it again.</source>
        <translation>لم يتغير شيء. انظر إلى ما هو موجود الآن قبل أن تعيد ذلك.</translation>
    </message>
    <message>
        <source>Nothing was created. Check the path, and whether the drive is connected.</source>
        <translation>لم يُنشأ شيء. تحقق من المسار ومن أن محرك الأقراص متصل.</translation>
    </message>
    <message>
        <source>If it lies on a drive that is not connected, connect it. Tutti makes a new library here only if you say so.</source>
        <translation>إن كانت على محرك أقراص غير متصل فصِله. لا ينشئ Tutti مكتبة جديدة هنا إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>A library is never empty, so it was probably emptied by accident: look for a copy of it. Tutti makes a new one of it only if you say so.</source>
        <translation>لا تكون المكتبة فارغة أبدًا، فالأرجح أنها أُفرغت سهوًا: ابحث عن نسخة منها. لا ينشئ Tutti منها مكتبة جديدة إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>It was left as it is. Choose another file.</source>
        <translation>تُرك كما هو. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Tutti to open it.</source>
        <translation>تُركت كما هي. حدّث Tutti لفتحها.</translation>
    </message>
    <message>
        <source>The library was not changed.</source>
        <translation>لم تتغير المكتبة.</translation>
    </message>
    <message>
        <source>The library refuses a value: %1</source>
        <translation>ترفض المكتبة قيمة: %1</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>لا يجوز أن يكون فارغًا</translation>
    </message>
    <message numerus="yes">
        <source>must not be longer than %Ln characters</source>
        <translation>
            <numerusform>لا يجوز أن يتجاوز %Ln حرف</numerusform>
            <numerusform>لا يجوز أن يتجاوز %Ln حرفًا واحدًا</numerusform>
            <numerusform>لا يجوز أن يتجاوز %Ln حرفين</numerusform>
            <numerusform>لا يجوز أن يتجاوز %Ln أحرف</numerusform>
            <numerusform>لا يجوز أن يتجاوز %Ln حرفًا</numerusform>
            <numerusform>لا يجوز أن يتجاوز %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون رقمًا</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>must be in the range %1</source>
        <translation>يجب أن يكون في النطاق %1</translation>
    </message>
    <message>
        <source>must be a duration like 3:45 or 1:02:03</source>
        <translation>يجب أن يكون مدة مثل 3:45 أو 1:02:03</translation>
    </message>
    <message>
        <source>must be a date and time like 2024-12-31T23:59</source>
        <translation>يجب أن يكون تاريخًا ووقتًا مثل 2024-12-31T23:59</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>يجب أن يكون نعم أو لا</translation>
    </message>
    <message>
        <source>must be a single value</source>
        <translation>يجب أن يكون قيمة واحدة</translation>
    </message>
    <message>
        <source>cannot be edited</source>
        <translation>لا يمكن تحريره</translation>
    </message>
    <message>
        <source>“%1” was not removed: somebody has changed its %2 to %3 meanwhile.</source>
        <translation>لم تُزل «%1»: غيّر شخص ما %2 إلى %3 في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“%1” was removed meanwhile. Your %2, %3, is kept as a conflict.</source>
        <translation>أزيلت «%1» في هذه الأثناء. حُفظت قيمتك في %2، وهي %3، كتعارض.</translation>
    </message>
    <message>
        <source>%2 of “%1” was changed to %3 meanwhile, and stays so. Yours, %4, is kept as a conflict.</source>
        <translation>تغيّر %2 في «%1» إلى %3 في هذه الأثناء، ويبقى كذلك. حُفظت قيمتك، %4، كتعارض.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Tutti libraries (*.db)</source>
        <translation>مكتبات Tutti ‏(*.db)</translation>
    </message>
    <message>
        <source>Import Songs</source>
        <translation>استيراد أغانٍ</translation>
    </message>
    <message>
        <source>Lists of songs (*.csv *.tsv *.txt *.json)</source>
        <translation>قوائم أغانٍ (*.csv *.tsv *.txt *.json)</translation>
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
        <translation>تصدير أغانٍ</translation>
    </message>
    <message>
        <source>Back Up To</source>
        <translation>نسخ احتياطي إلى</translation>
    </message>
    <message>
        <source>Restore From</source>
        <translation>استعادة من</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>New Library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>songs.db</source>
        <translation>songs.db</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
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
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>&amp;Expand All</source>
        <translation>توسيع الكل (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>طي الكل (&amp;C)</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done Again: %1</source>
        <translation>أعيد: %1</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>أمس %1</translation>
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
        <translation>%1 (أضيفت)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (أزيلت)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, old and new value</comment>
        <translation>%1: %2 ← %3</translation>
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
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>What the import has to say</source>
        <translation>ما يقوله الاستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>Would add %Ln songs</source>
        <translation>
            <numerusform>ستضاف %Ln أغنية</numerusform>
            <numerusform>ستضاف %Ln أغنية</numerusform>
            <numerusform>ستضاف %Ln أغنيتان</numerusform>
            <numerusform>ستضاف %Ln أغانٍ</numerusform>
            <numerusform>ستضاف %Ln أغنية</numerusform>
            <numerusform>ستضاف %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs</source>
        <translation>
            <numerusform>أضيفت %Ln أغنية</numerusform>
            <numerusform>أضيفت %Ln أغنية</numerusform>
            <numerusform>أضيفت %Ln أغنيتان</numerusform>
            <numerusform>أضيفت %Ln أغانٍ</numerusform>
            <numerusform>أضيفت %Ln أغنية</numerusform>
            <numerusform>أضيفت %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln</source>
        <translation>
            <numerusform>عُدّلت %Ln</numerusform>
            <numerusform>عُدّلت %Ln</numerusform>
            <numerusform>عُدّلت %Ln</numerusform>
            <numerusform>عُدّلت %Ln</numerusform>
            <numerusform>عُدّلت %Ln</numerusform>
            <numerusform>عُدّلت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed %Ln</source>
        <translation>
            <numerusform>أزيلت %Ln</numerusform>
            <numerusform>أزيلت %Ln</numerusform>
            <numerusform>أزيلت %Ln</numerusform>
            <numerusform>أزيلت %Ln</numerusform>
            <numerusform>أزيلت %Ln</numerusform>
            <numerusform>أزيلت %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already there</source>
        <translation>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
            <numerusform>%Ln موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows refused</source>
        <translation>
            <numerusform>رُفض %Ln سطر</numerusform>
            <numerusform>رُفض %Ln سطر</numerusform>
            <numerusform>رُفض %Ln سطران</numerusform>
            <numerusform>رُفض %Ln أسطر</numerusform>
            <numerusform>رُفض %Ln سطرًا</numerusform>
            <numerusform>رُفض %Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values to look at</source>
        <translation>
            <numerusform>%Ln قيمة للمراجعة</numerusform>
            <numerusform>%Ln قيمة للمراجعة</numerusform>
            <numerusform>%Ln قيمتان للمراجعة</numerusform>
            <numerusform>%Ln قيم للمراجعة</numerusform>
            <numerusform>%Ln قيمة للمراجعة</numerusform>
            <numerusform>%Ln قيمة للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remarks are not listed; “tutti import” lists them all.</source>
        <translation>
            <numerusform>لم تُعرض %Ln ملاحظة أخرى؛ الأمر «tutti import» يعرضها كلها.</numerusform>
            <numerusform>لم تُعرض %Ln ملاحظة أخرى؛ الأمر «tutti import» يعرضها كلها.</numerusform>
            <numerusform>لم تُعرض %Ln ملاحظتان أخريان؛ الأمر «tutti import» يعرضها كلها.</numerusform>
            <numerusform>لم تُعرض %Ln ملاحظات أخرى؛ الأمر «tutti import» يعرضها كلها.</numerusform>
            <numerusform>لم تُعرض %Ln ملاحظة أخرى؛ الأمر «tutti import» يعرضها كلها.</numerusform>
            <numerusform>لم تُعرض %Ln ملاحظة أخرى؛ الأمر «tutti import» يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, element %2</source>
        <translation>%1، العنصر %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Year “%1”: unlikely, but kept</source>
        <translation>السنة «%1»: غير مرجحة، لكنها أُبقيت</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>علامة اقتباس غير مغلقة: %1</translation>
    </message>
    <message>
        <source>More cells than the header has; passed over: %1</source>
        <translation>خلايا أكثر مما في سطر العناوين؛ تم تجاهلها: %1</translation>
    </message>
    <message>
        <source>This is not a song</source>
        <translation>هذه ليست أغنية</translation>
    </message>
    <message>
        <source>“%1” is not a song</source>
        <translation>«%1» ليست أغنية</translation>
    </message>
    <message>
        <source>Some text is not UTF-8 and was read as Windows-1252</source>
        <translation>بعض النص ليس بترميز UTF-8 فقُرئ بترميز Windows-1252</translation>
    </message>
    <message>
        <source>There is no header line; the columns were taken for title, artist, album, year, genre and duration</source>
        <translation>لا يوجد سطر عناوين؛ اعتُبرت الأعمدة عنوانًا وفنانًا وألبومًا وسنة ونوعًا ومدة</translation>
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
        <translation>%1 «%2»: %3؛ تُرك فارغًا</translation>
    </message>
</context>
<context>
    <name>NamedView</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>حسب الألبوم</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>أضيفت مؤخرًا</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>غير مقيّمة</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّرات</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Changing songs…</source>
        <translation>يجري تغيير الأغاني…</translation>
    </message>
    <message>
        <source>Removing songs…</source>
        <translation>تجري إزالة الأغاني…</translation>
    </message>
    <message>
        <source>Clearing the library…</source>
        <translation>يجري إفراغ المكتبة…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>يجري التراجع…</translation>
    </message>
    <message>
        <source>Redoing…</source>
        <translation>تجري الإعادة…</translation>
    </message>
    <message>
        <source>Restoring songs…</source>
        <translation>تجري استعادة الأغاني…</translation>
    </message>
    <message>
        <source>Adding songs…</source>
        <translation>تجري إضافة الأغاني…</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Adding %Ln Songs</source>
        <translation>
            <numerusform>إضافة %Ln أغنية</numerusform>
            <numerusform>إضافة %Ln أغنية</numerusform>
            <numerusform>إضافة %Ln أغنيتين</numerusform>
            <numerusform>إضافة %Ln أغانٍ</numerusform>
            <numerusform>إضافة %Ln أغنية</numerusform>
            <numerusform>إضافة %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit of “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Edit of %Ln Songs</source>
        <translation>
            <numerusform>تحرير %Ln أغنية</numerusform>
            <numerusform>تحرير %Ln أغنية</numerusform>
            <numerusform>تحرير %Ln أغنيتين</numerusform>
            <numerusform>تحرير %Ln أغانٍ</numerusform>
            <numerusform>تحرير %Ln أغنية</numerusform>
            <numerusform>تحرير %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of “%1”</source>
        <translation>إزالة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %Ln Songs</source>
        <translation>
            <numerusform>إزالة %Ln أغنية</numerusform>
            <numerusform>إزالة %Ln أغنية</numerusform>
            <numerusform>إزالة %Ln أغنيتين</numerusform>
            <numerusform>إزالة %Ln أغانٍ</numerusform>
            <numerusform>إزالة %Ln أغنية</numerusform>
            <numerusform>إزالة %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing the Library of %Ln Songs</source>
        <translation>
            <numerusform>إفراغ المكتبة من %Ln أغنية</numerusform>
            <numerusform>إفراغ المكتبة من %Ln أغنية</numerusform>
            <numerusform>إفراغ المكتبة من %Ln أغنيتين</numerusform>
            <numerusform>إفراغ المكتبة من %Ln أغانٍ</numerusform>
            <numerusform>إفراغ المكتبة من %Ln أغنية</numerusform>
            <numerusform>إفراغ المكتبة من %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs from %1</source>
        <translation>
            <numerusform>استيراد %Ln أغنية من %1</numerusform>
            <numerusform>استيراد %Ln أغنية من %1</numerusform>
            <numerusform>استيراد %Ln أغنيتين من %1</numerusform>
            <numerusform>استيراد %Ln أغانٍ من %1</numerusform>
            <numerusform>استيراد %Ln أغنية من %1</numerusform>
            <numerusform>استيراد %Ln أغنية من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln Songs</source>
        <translation>
            <numerusform>استيراد %Ln أغنية</numerusform>
            <numerusform>استيراد %Ln أغنية</numerusform>
            <numerusform>استيراد %Ln أغنيتين</numerusform>
            <numerusform>استيراد %Ln أغانٍ</numerusform>
            <numerusform>استيراد %Ln أغنية</numerusform>
            <numerusform>استيراد %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the Library by %1</source>
        <translation>استبدال المكتبة بـ %1</translation>
    </message>
    <message>
        <source>Replacing the Library</source>
        <translation>استبدال المكتبة</translation>
    </message>
    <message>
        <source>Choice for “%1”</source>
        <translation>اختيار لـ «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Choice in %Ln Conflicts</source>
        <translation>
            <numerusform>اختيار في %Ln تعارض</numerusform>
            <numerusform>اختيار في %Ln تعارض</numerusform>
            <numerusform>اختيار في %Ln تعارضين</numerusform>
            <numerusform>اختيار في %Ln تعارضات</numerusform>
            <numerusform>اختيار في %Ln تعارضًا</numerusform>
            <numerusform>اختيار في %Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clearing Away %Ln Old Lines of History</source>
        <translation>
            <numerusform>مسح %Ln سطر من السجل القديم</numerusform>
            <numerusform>مسح %Ln سطر من السجل القديم</numerusform>
            <numerusform>مسح %Ln سطرين من السجل القديم</numerusform>
            <numerusform>مسح %Ln أسطر من السجل القديم</numerusform>
            <numerusform>مسح %Ln سطرًا من السجل القديم</numerusform>
            <numerusform>مسح %Ln سطر من السجل القديم</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restoring %Ln Songs</source>
        <translation>
            <numerusform>استعادة %Ln أغنية</numerusform>
            <numerusform>استعادة %Ln أغنية</numerusform>
            <numerusform>استعادة %Ln أغنيتين</numerusform>
            <numerusform>استعادة %Ln أغانٍ</numerusform>
            <numerusform>استعادة %Ln أغنية</numerusform>
            <numerusform>استعادة %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تم التراجع: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أعيد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln songs.</source>
        <translation>
            <numerusform>أزيلت %Ln أغنية.</numerusform>
            <numerusform>أزيلت %Ln أغنية.</numerusform>
            <numerusform>أزيلت %Ln أغنيتان.</numerusform>
            <numerusform>أزيلت %Ln أغانٍ.</numerusform>
            <numerusform>أزيلت %Ln أغنية.</numerusform>
            <numerusform>أزيلت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>أزيلت «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Removed all %Ln songs.</source>
        <translation>
            <numerusform>أزيلت كل الأغاني: %Ln أغنية.</numerusform>
            <numerusform>أزيلت كل الأغاني: %Ln أغنية.</numerusform>
            <numerusform>أزيلت كل الأغاني: %Ln أغنيتان.</numerusform>
            <numerusform>أزيلت كل الأغاني: %Ln أغانٍ.</numerusform>
            <numerusform>أزيلت كل الأغاني: %Ln أغنية.</numerusform>
            <numerusform>أزيلت كل الأغاني: %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln songs.</source>
        <translation>
            <numerusform>أضيفت %Ln أغنية.</numerusform>
            <numerusform>أضيفت %Ln أغنية.</numerusform>
            <numerusform>أضيفت %Ln أغنيتان.</numerusform>
            <numerusform>أضيفت %Ln أغانٍ.</numerusform>
            <numerusform>أضيفت %Ln أغنية.</numerusform>
            <numerusform>أضيفت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>أضيفت «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln conflicts.</source>
        <translation>
            <numerusform>تم حل %Ln تعارض.</numerusform>
            <numerusform>تم حل %Ln تعارض.</numerusform>
            <numerusform>تم حل %Ln تعارضين.</numerusform>
            <numerusform>تم حل %Ln تعارضات.</numerusform>
            <numerusform>تم حل %Ln تعارضًا.</numerusform>
            <numerusform>تم حل %Ln تعارض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
            <numerusform>استعيدت %Ln أغنيتان.</numerusform>
            <numerusform>استعيدت %Ln أغانٍ.</numerusform>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored “%1”.</source>
        <translation>استعيدت «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln songs.</source>
        <translation>
            <numerusform>عُدّلت %Ln أغنية.</numerusform>
            <numerusform>عُدّلت %Ln أغنية.</numerusform>
            <numerusform>عُدّلت %Ln أغنيتان.</numerusform>
            <numerusform>عُدّلت %Ln أغانٍ.</numerusform>
            <numerusform>عُدّلت %Ln أغنية.</numerusform>
            <numerusform>عُدّلت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs were changed by somebody since and were left as they are.</source>
        <translation>
            <numerusform>%Ln أغنية غيّرها شخص ما منذ ذلك الحين فتُركت كما هي.</numerusform>
            <numerusform>%Ln أغنية غيّرها شخص ما منذ ذلك الحين فتُركت كما هي.</numerusform>
            <numerusform>%Ln أغنيتان غيّرهما شخص ما منذ ذلك الحين فتُركتا كما هما.</numerusform>
            <numerusform>%Ln أغانٍ غيّرها شخص ما منذ ذلك الحين فتُركت كما هي.</numerusform>
            <numerusform>%Ln أغنية غيّرها شخص ما منذ ذلك الحين فتُركت كما هي.</numerusform>
            <numerusform>%Ln أغنية غيّرها شخص ما منذ ذلك الحين فتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are in the library already, with the same files.</source>
        <translation>
            <numerusform>%Ln أغنية في المكتبة من قبل، بالملفات نفسها.</numerusform>
            <numerusform>%Ln أغنية في المكتبة من قبل، بالملفات نفسها.</numerusform>
            <numerusform>%Ln أغنيتان في المكتبة من قبل، بالملفات نفسها.</numerusform>
            <numerusform>%Ln أغانٍ في المكتبة من قبل، بالملفات نفسها.</numerusform>
            <numerusform>%Ln أغنية في المكتبة من قبل، بالملفات نفسها.</numerusform>
            <numerusform>%Ln أغنية في المكتبة من قبل، بالملفات نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same file.</source>
        <translation>«%1» في المكتبة من قبل، بالملف نفسه.</translation>
    </message>
    <message>
        <source>What was missing there has been filled in.</source>
        <translation>أُكمل ما كان ناقصًا هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Changing views…</source>
        <translation>يجري تغيير طرق العرض…</translation>
    </message>
    <message>
        <source>Adding View “%1”</source>
        <translation>إضافة طريقة العرض «%1»</translation>
    </message>
    <message>
        <source>Edit of View “%1”</source>
        <translation>تحرير طريقة العرض «%1»</translation>
    </message>
    <message>
        <source>Removal of View “%1”</source>
        <translation>إزالة طريقة العرض «%1»</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>أزيلت طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>What somebody has changed since was left as it is.</source>
        <translation>تُرك ما غيّره أحد منذ ذلك الحين كما هو.</translation>
    </message>
    <message>
        <source>Merging songs…</source>
        <translation>يجري دمج الأغاني…</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>الدمج في «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Merge of %Ln Songs</source>
        <translation>
            <numerusform>دمج %Ln أغنية</numerusform>
            <numerusform>دمج %Ln أغنية</numerusform>
            <numerusform>دمج %Ln أغنيتين</numerusform>
            <numerusform>دمج %Ln أغانٍ</numerusform>
            <numerusform>دمج %Ln أغنية</numerusform>
            <numerusform>دمج %Ln أغنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs.</source>
        <translation>
            <numerusform>دُمجت %Ln أغنية.</numerusform>
            <numerusform>دُمجت %Ln أغنية.</numerusform>
            <numerusform>دُمجت %Ln أغنيتان.</numerusform>
            <numerusform>دُمجت %Ln أغانٍ.</numerusform>
            <numerusform>دُمجت %Ln أغنية.</numerusform>
            <numerusform>دُمجت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln songs into “%1”.</source>
        <translation>
            <numerusform>دُمجت %Ln أغنية في «%1».</numerusform>
            <numerusform>دُمجت %Ln أغنية في «%1».</numerusform>
            <numerusform>دُمجت %Ln أغنيتان في «%1».</numerusform>
            <numerusform>دُمجت %Ln أغانٍ في «%1».</numerusform>
            <numerusform>دُمجت %Ln أغنية في «%1».</numerusform>
            <numerusform>دُمجت %Ln أغنية في «%1».</numerusform>
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
        <translation>علامة اقتباس غير مغلقة: %1.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>قوس غير مغلق.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>أُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>%1 has nothing to join.</source>
        <translation>لا يوجد ما تربطه %1.</translation>
    </message>
    <message>
        <source>Nothing stands behind %1.</source>
        <translation>لا شيء بعد %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ليس رقمًا.</translation>
    </message>
    <message>
        <source>%1 is not a rating from 0 to 100.</source>
        <translation>%1 ليس تقييمًا من 0 إلى 100.</translation>
    </message>
    <message>
        <source>%1 is not a number of stars from 0 to 5.</source>
        <translation>%1 ليس عدد نجوم من 0 إلى 5.</translation>
    </message>
    <message>
        <source>%1 is not a duration.</source>
        <translation>%1 ليس مدة.</translation>
    </message>
    <message>
        <source>%1 is neither a date nor an age.</source>
        <translation>%1 ليس تاريخًا ولا عمرًا.</translation>
    </message>
    <message>
        <source>%1 is neither yes nor no.</source>
        <translation>%1 ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1 ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>A song cannot be %1.</source>
        <translation>لا يمكن أن تكون الأغنية %1.</translation>
    </message>
    <message>
        <source>Songs have no field %1.</source>
        <translation>ليس للأغاني حقل %1.</translation>
    </message>
    <message>
        <source>Too many parentheses stand in each other.</source>
        <translation>أقواس كثيرة متداخلة.</translation>
    </message>
    <message>
        <source>Put a &quot; at the end of the phrase.</source>
        <translation>ضع &quot; في نهاية العبارة.</translation>
    </message>
    <message>
        <source>Write them in pairs, as in (queen OR abba) 1975, or put the text in quotes.</source>
        <translation>اكتبها أزواجًا كما في ‎(queen OR abba) 1975‎، أو ضع النص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write queen OR abba, NOT live, or put the word in quotes to look for it.</source>
        <translation>اكتب queen OR abba أو NOT live، أو ضع الكلمة بين علامتي اقتباس للبحث عنها.</translation>
    </message>
    <message>
        <source>Write is:favorite, has:path or missing:year, without a blank.</source>
        <translation>اكتب is:favorite أو has:path أو missing:year، دون مسافة.</translation>
    </message>
    <message>
        <source>Write favorite:yes or is:favorite.</source>
        <translation>اكتب favorite:yes أو is:favorite.</translation>
    </message>
    <message>
        <source>Write the lower end first, as in 1970..1979.</source>
        <translation>اكتب الحد الأدنى أولًا كما في 1970..1979.</translation>
    </message>
    <message>
        <source>Write is:favorite, is:rated or is:played.</source>
        <translation>اكتب is:favorite أو is:rated أو is:played.</translation>
    </message>
    <message>
        <source>Write missing:year or has:path, for instance.</source>
        <translation>اكتب مثلًا missing:year أو has:path.</translation>
    </message>
    <message>
        <source>Write it with fewer.</source>
        <translation>اكتبه بأقواس أقل.</translation>
    </message>
    <message>
        <source>Write %1:word or %1:&quot;some words&quot;, without a blank before them.</source>
        <translation>اكتب ‎%1:word‎ أو ‎%1:&quot;some words&quot;‎، دون مسافة قبلها.</translation>
    </message>
    <message>
        <source>Write duration:&lt;3:00, duration:3:00..4:30 or duration:&gt;200 (seconds).</source>
        <translation>اكتب duration:&lt;3:00 أو duration:3:00..4:30 أو duration:&gt;200 (بالثواني).</translation>
    </message>
    <message>
        <source>Write stars:&gt;=4, stars:3.5, rating:80 or rating:60..100.</source>
        <translation>اكتب stars:&gt;=4 أو stars:3.5 أو rating:80 أو rating:60..100.</translation>
    </message>
    <message>
        <source>Write %1:&lt;7d (also h, w, m for months, y), %1:2024, %1:2024-05-03 or %1:2020..2024.</source>
        <translation>اكتب ‎%1:&lt;7d‎ (وكذلك h للساعات وw للأسابيع وm للأشهر وy للسنوات) أو ‎%1:2024‎ أو ‎%1:2024-05-03‎ أو ‎%1:2020..2024‎.</translation>
    </message>
    <message>
        <source>Write year:1975, year:1970..1979 or year:&gt;1990.</source>
        <translation>اكتب year:1975 أو year:1970..1979 أو year:&gt;1990.</translation>
    </message>
    <message>
        <source>Write %1:3, %1:1..5 or %1:&gt;10.</source>
        <translation>اكتب ‎%1:3‎ أو ‎%1:1..5‎ أو ‎%1:&gt;10‎.</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre.</source>
        <translation>يجب أن ترد كل كلمة في العنوان أو الفنان أو الألبوم أو فنان الألبوم أو النوع.</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>هذه الكلمات متتالية</translation>
    </message>
    <message>
        <source>in one field</source>
        <translation>في حقل واحد</translation>
    </message>
    <message>
        <source>the whole field</source>
        <translation>الحقل كله</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>تقييمات</translation>
    </message>
    <message>
        <source>minutes and seconds</source>
        <translation>دقائق وثوانٍ</translation>
    </message>
    <message>
        <source>ages (h, d, w, m, y) and dates</source>
        <translation>أعمار (h, d, w, m, y) وتواريخ</translation>
    </message>
    <message>
        <source>states</source>
        <translation>حالات</translation>
    </message>
    <message>
        <source>what is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ليس</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>أحدهما أو الآخر</translation>
    </message>
</context>
<context>
    <name>RepairText</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The beginning of the file is damaged.</source>
        <translation>بداية الملف تالفة.</translation>
    </message>
    <message>
        <source>The log of the latest changes is damaged.</source>
        <translation>سجل آخر التغييرات تالف.</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>أجزاء من الملف تالفة.</translation>
    </message>
    <message>
        <source>Songs have values that they cannot have.</source>
        <translation>لبعض الأغاني قيم لا يمكن أن تكون لها.</translation>
    </message>
    <message>
        <source>The journal of changes has a gap.</source>
        <translation>في يومية التغييرات فجوة.</translation>
    </message>
    <message>
        <source>What writes the journal of changes has been tampered with.</source>
        <translation>جرى العبث بما يكتب يومية التغييرات.</translation>
    </message>
    <message numerus="yes">
        <source>The library is healthy: %Ln songs.</source>
        <translation>
            <numerusform>المكتبة سليمة: %Ln أغنية.</numerusform>
            <numerusform>المكتبة سليمة: %Ln أغنية.</numerusform>
            <numerusform>المكتبة سليمة: %Ln أغنيتان.</numerusform>
            <numerusform>المكتبة سليمة: %Ln أغانٍ.</numerusform>
            <numerusform>المكتبة سليمة: %Ln أغنية.</numerusform>
            <numerusform>المكتبة سليمة: %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged.</source>
        <translation>ملف المكتبة تالف.</translation>
    </message>
    <message>
        <source>It cannot be read as it is.</source>
        <translation>لا يمكن قراءتها على حالها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs can still be read.</source>
        <translation>
            <numerusform>لا تزال قراءة %Ln أغنية ممكنة.</numerusform>
            <numerusform>لا تزال قراءة %Ln أغنية ممكنة.</numerusform>
            <numerusform>لا تزال قراءة %Ln أغنيتين ممكنة.</numerusform>
            <numerusform>لا تزال قراءة %Ln أغانٍ ممكنة.</numerusform>
            <numerusform>لا تزال قراءة %Ln أغنية ممكنة.</numerusform>
            <numerusform>لا تزال قراءة %Ln أغنية ممكنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln songs are there.</source>
        <translation>
            <numerusform>كل الأغاني موجودة: %Ln أغنية.</numerusform>
            <numerusform>كل الأغاني موجودة: %Ln أغنية.</numerusform>
            <numerusform>كل الأغاني موجودة: %Ln أغنيتان.</numerusform>
            <numerusform>كل الأغاني موجودة: %Ln أغانٍ.</numerusform>
            <numerusform>كل الأغاني موجودة: %Ln أغنية.</numerusform>
            <numerusform>كل الأغاني موجودة: %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until all programs have closed the library…</source>
        <translation>في انتظار أن تغلق كل البرامج المكتبة…</translation>
    </message>
    <message>
        <source>Putting the damaged files aside…</source>
        <translation>يجري وضع الملفات التالفة جانبًا…</translation>
    </message>
    <message>
        <source>Saving what can be found…</source>
        <translation>يجري إنقاذ ما يمكن العثور عليه…</translation>
    </message>
    <message>
        <source>Putting the library in its place…</source>
        <translation>تجري إعادة المكتبة إلى مكانها…</translation>
    </message>
    <message>
        <source>%1 taken from a window that was open</source>
        <translation>%1 من نافذة كانت مفتوحة</translation>
    </message>
    <message>
        <source>%1 taken from the snapshot of %2</source>
        <translation>%1 من لقطة %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The journal was mended. All %Ln songs are as they were.</source>
        <translation>
            <numerusform>أُصلحت اليومية. كل الأغاني كما كانت: %Ln أغنية.</numerusform>
            <numerusform>أُصلحت اليومية. كل الأغاني كما كانت: %Ln أغنية.</numerusform>
            <numerusform>أُصلحت اليومية. كل الأغاني كما كانت: %Ln أغنيتان.</numerusform>
            <numerusform>أُصلحت اليومية. كل الأغاني كما كانت: %Ln أغانٍ.</numerusform>
            <numerusform>أُصلحت اليومية. كل الأغاني كما كانت: %Ln أغنية.</numerusform>
            <numerusform>أُصلحت اليومية. كل الأغاني كما كانت: %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln songs salvaged</source>
        <translation>
            <numerusform>أُنقذت %1 من أصل %Ln أغنية</numerusform>
            <numerusform>أُنقذت %1 من أصل %Ln أغنية</numerusform>
            <numerusform>أُنقذت %1 من أصل %Ln أغنيتين</numerusform>
            <numerusform>أُنقذت %1 من أصل %Ln أغانٍ</numerusform>
            <numerusform>أُنقذت %1 من أصل %Ln أغنية</numerusform>
            <numerusform>أُنقذت %1 من أصل %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>two parts of a sentence</comment>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are lost.</source>
        <translation>
            <numerusform>فُقدت %Ln أغنية.</numerusform>
            <numerusform>فُقدت %Ln أغنية.</numerusform>
            <numerusform>فُقدت %Ln أغنيتان.</numerusform>
            <numerusform>فُقدت %Ln أغانٍ.</numerusform>
            <numerusform>فُقدت %Ln أغنية.</numerusform>
            <numerusform>فُقدت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs could not be verified.</source>
        <translation>
            <numerusform>تعذّر التحقق من %Ln أغنية.</numerusform>
            <numerusform>تعذّر التحقق من %Ln أغنية.</numerusform>
            <numerusform>تعذّر التحقق من %Ln أغنيتين.</numerusform>
            <numerusform>تعذّر التحقق من %Ln أغانٍ.</numerusform>
            <numerusform>تعذّر التحقق من %Ln أغنية.</numerusform>
            <numerusform>تعذّر التحقق من %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest changes may be missing.</source>
        <translation>ربما تكون آخر التغييرات ناقصة.</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>SnapshotText</name>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Before an update of Tutti</source>
        <translation>قبل تحديث Tutti</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>قبل إصلاح</translation>
    </message>
    <message>
        <source>Before clearing the library</source>
        <translation>قبل إفراغ المكتبة</translation>
    </message>
    <message>
        <source>Before removing many songs</source>
        <translation>قبل إزالة أغانٍ كثيرة</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
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
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Play Count</source>
        <translation>مرات التشغيل</translation>
    </message>
    <message>
        <source>Last Played</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>File Path</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>Date Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
</context>
<context>
    <name>SongGrouping</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Unknown Album</source>
        <translation>ألبوم مجهول</translation>
    </message>
    <message>
        <source>Album Artist</source>
        <translation>فنان الألبوم</translation>
    </message>
    <message>
        <source>Unknown Album Artist</source>
        <translation>فنان ألبوم مجهول</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Unknown Artist</source>
        <translation>فنان مجهول</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unknown Genre</source>
        <translation>نوع مجهول</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Unknown Year</source>
        <translation>سنة مجهولة</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Unknown Decade</source>
        <translation>عقد مجهول</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>عقد %1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكرّرات</translation>
    </message>
</context>
<context>
    <name>SongSheet</name>
    <message>
        <source>Music Library</source>
        <translation>مكتبة الموسيقى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Search: %2</source>
        <translation>%1 · بحث: %2</translation>
    </message>
</context>
<context>
    <name>SongText</name>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 من 5 نجوم</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%Ln changes not saved</source>
        <translation>
            <numerusform>%Ln تغيير غير محفوظ</numerusform>
            <numerusform>%Ln تغيير غير محفوظ</numerusform>
            <numerusform>%Ln تغييران غير محفوظين</numerusform>
            <numerusform>%Ln تغييرات غير محفوظة</numerusform>
            <numerusform>%Ln تغييرًا غير محفوظ</numerusform>
            <numerusform>%Ln تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes queued</source>
        <translation>
            <numerusform>%Ln تغيير في الانتظار</numerusform>
            <numerusform>%Ln تغيير في الانتظار</numerusform>
            <numerusform>%Ln تغييران في الانتظار</numerusform>
            <numerusform>%Ln تغييرات في الانتظار</numerusform>
            <numerusform>%Ln تغييرًا في الانتظار</numerusform>
            <numerusform>%Ln تغيير في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
    <message>
        <source>Up to date (polling)</source>
        <translation>محدّثة (بالاستطلاع)</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّثة</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to save %Ln changes</source>
        <translation>
            <numerusform>في انتظار حفظ %Ln تغيير</numerusform>
            <numerusform>في انتظار حفظ %Ln تغيير</numerusform>
            <numerusform>في انتظار حفظ %Ln تغييرين</numerusform>
            <numerusform>في انتظار حفظ %Ln تغييرات</numerusform>
            <numerusform>في انتظار حفظ %Ln تغييرًا</numerusform>
            <numerusform>في انتظار حفظ %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Library damaged</source>
        <translation>المكتبة تالفة</translation>
    </message>
    <message>
        <source>Library being repaired</source>
        <translation>يجري إصلاح المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Library out of reach, %Ln changes wait</source>
        <translation>
            <numerusform>المكتبة بعيدة المنال، %Ln تغيير في الانتظار</numerusform>
            <numerusform>المكتبة بعيدة المنال، %Ln تغيير في الانتظار</numerusform>
            <numerusform>المكتبة بعيدة المنال، %Ln تغييران في الانتظار</numerusform>
            <numerusform>المكتبة بعيدة المنال، %Ln تغييرات في الانتظار</numerusform>
            <numerusform>المكتبة بعيدة المنال، %Ln تغييرًا في الانتظار</numerusform>
            <numerusform>المكتبة بعيدة المنال، %Ln تغيير في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Library out of reach</source>
        <translation>المكتبة بعيدة المنال</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved: neither the library nor the place where they would wait for it can be written. Keep this window open, and copy what matters. %1</source>
        <translation>
            <numerusform>لم يُحفظ %Ln تغيير: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. أبقِ هذه النافذة مفتوحة وانسخ ما يهمك. %1</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. أبقِ هذه النافذة مفتوحة وانسخ ما يهمك. %1</numerusform>
            <numerusform>لم يُحفظ %Ln تغييران: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. أبقِ هذه النافذة مفتوحة وانسخ ما يهمك. %1</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرات: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. أبقِ هذه النافذة مفتوحة وانسخ ما يهمك. %1</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرًا: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. أبقِ هذه النافذة مفتوحة وانسخ ما يهمك. %1</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. أبقِ هذه النافذة مفتوحة وانسخ ما يهمك. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>
            <numerusform>%1 %Ln تغيير في الانتظار: يُحتفظ به على هذا الحاسوب ويُحفظ حالما تصبح الكتابة في المكتبة ممكنة من جديد.</numerusform>
            <numerusform>%1 %Ln تغيير في الانتظار: يُحتفظ به على هذا الحاسوب ويُحفظ حالما تصبح الكتابة في المكتبة ممكنة من جديد.</numerusform>
            <numerusform>%1 %Ln تغييران في الانتظار: يُحتفظ بهما على هذا الحاسوب ويُحفظان حالما تصبح الكتابة في المكتبة ممكنة من جديد.</numerusform>
            <numerusform>%1 %Ln تغييرات في الانتظار: يُحتفظ بها على هذا الحاسوب وتُحفظ حالما تصبح الكتابة في المكتبة ممكنة من جديد.</numerusform>
            <numerusform>%1 %Ln تغييرًا في الانتظار: يُحتفظ بها على هذا الحاسوب وتُحفظ حالما تصبح الكتابة في المكتبة ممكنة من جديد.</numerusform>
            <numerusform>%1 %Ln تغيير في الانتظار: يُحتفظ بها على هذا الحاسوب وتُحفظ حالما تصبح الكتابة في المكتبة ممكنة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Your changes are queued: they are kept on this computer, and saved as soon as the library can be written again.</source>
        <translation>%1 تغييراتك في الانتظار: يُحتفظ بها على هذا الحاسوب وتُحفظ حالما تصبح الكتابة في المكتبة ممكنة من جديد.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. It can be repaired. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 ما تراه هو آخر ما قُرئ. يمكن إصلاحها. ما تغيّره في هذه الأثناء يوضع في الانتظار ويُحفظ بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 What you see was read last. Tutti goes on as soon as it is back. What you change meanwhile is queued, and saved then.</source>
        <translation>%1 ما تراه هو آخر ما قُرئ. سيتابع Tutti حالما تعود. ما تغيّره في هذه الأثناء يوضع في الانتظار ويُحفظ بعد ذلك.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Your changes are kept here and are saved as soon as it has finished.</source>
        <translation>برنامج آخر يكتب في المكتبة. يُحتفظ بتغييراتك هنا وتُحفظ حالما ينتهي.</translation>
    </message>
    <message>
        <source>%1 Tutti goes on as soon as it can.</source>
        <translation>%1 سيتابع Tutti حالما يستطيع.</translation>
    </message>
    <message>
        <source>%1 It can be repaired; the damaged files are kept.</source>
        <translation>%1 يمكن إصلاحها؛ ويُحتفظ بالملفات التالفة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are being saved.</source>
        <translation>
            <numerusform>يجري حفظ %Ln تغيير.</numerusform>
            <numerusform>يجري حفظ %Ln تغيير.</numerusform>
            <numerusform>يجري حفظ %Ln تغييرين.</numerusform>
            <numerusform>يجري حفظ %Ln تغييرات.</numerusform>
            <numerusform>يجري حفظ %Ln تغييرًا.</numerusform>
            <numerusform>يجري حفظ %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved, and changes by others are shown as they happen.</source>
        <translation>كل شيء محفوظ، وتظهر تغييرات الآخرين حال حدوثها.</translation>
    </message>
    <message>
        <source>The system does not let Tutti watch the file, so that others&apos; changes may take a second.</source>
        <translation>لا يسمح النظام لـ Tutti بمراقبة الملف، لذا قد تتأخر تغييرات الآخرين ثانية.</translation>
    </message>
    <message>
        <source>Others&apos; changes came last at %1.</source>
        <translation>وصلت آخر تغييرات الآخرين في %1.</translation>
    </message>
    <message>
        <source>Shown in %1 (99 %: %2)</source>
        <translation>ظهرت خلال %1 (99٪: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln changes by others was taken. Half were shown within %1 of being saved, 95 of 100 within %2, 99 within %3. The slowest took %4, the last %5.</source>
        <translation>
            <numerusform>قيس زمن %Ln تغيير من الآخرين. ظهر نصفها خلال %1 من حفظها، و95 من كل 100 خلال %2، و99 خلال %3. استغرق أبطؤها %4، وآخرها %5.</numerusform>
            <numerusform>قيس زمن %Ln تغيير من الآخرين. ظهر نصفها خلال %1 من حفظها، و95 من كل 100 خلال %2، و99 خلال %3. استغرق أبطؤها %4، وآخرها %5.</numerusform>
            <numerusform>قيس زمن %Ln تغييرين من الآخرين. ظهر نصفها خلال %1 من حفظها، و95 من كل 100 خلال %2، و99 خلال %3. استغرق أبطؤها %4، وآخرها %5.</numerusform>
            <numerusform>قيس زمن %Ln تغييرات من الآخرين. ظهر نصفها خلال %1 من حفظها، و95 من كل 100 خلال %2، و99 خلال %3. استغرق أبطؤها %4، وآخرها %5.</numerusform>
            <numerusform>قيس زمن %Ln تغييرًا من الآخرين. ظهر نصفها خلال %1 من حفظها، و95 من كل 100 خلال %2، و99 خلال %3. استغرق أبطؤها %4، وآخرها %5.</numerusform>
            <numerusform>قيس زمن %Ln تغيير من الآخرين. ظهر نصفها خلال %1 من حفظها، و95 من كل 100 خلال %2، و99 خلال %3. استغرق أبطؤها %4، وآخرها %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes came without notice and were found by polling.</source>
        <translation>
            <numerusform>وصل %Ln تغيير دون إشعار وعُثر عليه بالاستطلاع.</numerusform>
            <numerusform>وصل %Ln تغيير دون إشعار وعُثر عليه بالاستطلاع.</numerusform>
            <numerusform>وصل %Ln تغييران دون إشعار وعُثر عليهما بالاستطلاع.</numerusform>
            <numerusform>وصل %Ln تغييرات دون إشعار وعُثر عليها بالاستطلاع.</numerusform>
            <numerusform>وصل %Ln تغييرًا دون إشعار وعُثر عليها بالاستطلاع.</numerusform>
            <numerusform>وصل %Ln تغيير دون إشعار وعُثر عليها بالاستطلاع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading was tried again %Ln times.</source>
        <translation>
            <numerusform>أعيدت محاولة القراءة %Ln مرة.</numerusform>
            <numerusform>أعيدت محاولة القراءة %Ln مرة.</numerusform>
            <numerusform>أعيدت محاولة القراءة %Ln مرتين.</numerusform>
            <numerusform>أعيدت محاولة القراءة %Ln مرات.</numerusform>
            <numerusform>أعيدت محاولة القراءة %Ln مرة.</numerusform>
            <numerusform>أعيدت محاولة القراءة %Ln مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving waited %Ln times for other programs, at most %1.</source>
        <translation>
            <numerusform>انتظر الحفظ برامج أخرى %Ln مرة، على الأكثر %1.</numerusform>
            <numerusform>انتظر الحفظ برامج أخرى %Ln مرة، على الأكثر %1.</numerusform>
            <numerusform>انتظر الحفظ برامج أخرى %Ln مرتين، على الأكثر %1.</numerusform>
            <numerusform>انتظر الحفظ برامج أخرى %Ln مرات، على الأكثر %1.</numerusform>
            <numerusform>انتظر الحفظ برامج أخرى %Ln مرة، على الأكثر %1.</numerusform>
            <numerusform>انتظر الحفظ برامج أخرى %Ln مرة، على الأكثر %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything was read anew %Ln times.</source>
        <translation>
            <numerusform>أعيدت قراءة كل شيء %Ln مرة.</numerusform>
            <numerusform>أعيدت قراءة كل شيء %Ln مرة.</numerusform>
            <numerusform>أعيدت قراءة كل شيء %Ln مرتين.</numerusform>
            <numerusform>أعيدت قراءة كل شيء %Ln مرات.</numerusform>
            <numerusform>أعيدت قراءة كل شيء %Ln مرة.</numerusform>
            <numerusform>أعيدت قراءة كل شيء %Ln مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 programs, 3 windows</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln programs</source>
        <translation>
            <numerusform>%Ln برنامج</numerusform>
            <numerusform>%Ln برنامج</numerusform>
            <numerusform>%Ln برنامجان</numerusform>
            <numerusform>%Ln برامج</numerusform>
            <numerusform>%Ln برنامجًا</numerusform>
            <numerusform>%Ln برنامج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln windows</source>
        <translation>
            <numerusform>%Ln نافذة</numerusform>
            <numerusform>%Ln نافذة</numerusform>
            <numerusform>%Ln نافذتان</numerusform>
            <numerusform>%Ln نوافذ</numerusform>
            <numerusform>%Ln نافذة</numerusform>
            <numerusform>%Ln نافذة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This program: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>هذا البرنامج: %Ln نافذة. منذ: %1</numerusform>
            <numerusform>هذا البرنامج: %Ln نافذة. منذ: %1</numerusform>
            <numerusform>هذا البرنامج: %Ln نافذتان. منذ: %1</numerusform>
            <numerusform>هذا البرنامج: %Ln نوافذ. منذ: %1</numerusform>
            <numerusform>هذا البرنامج: %Ln نافذة. منذ: %1</numerusform>
            <numerusform>هذا البرنامج: %Ln نافذة. منذ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Program %2: %Ln windows. Since: %1</source>
        <translation>
            <numerusform>البرنامج %2: %Ln نافذة. منذ: %1</numerusform>
            <numerusform>البرنامج %2: %Ln نافذة. منذ: %1</numerusform>
            <numerusform>البرنامج %2: %Ln نافذتان. منذ: %1</numerusform>
            <numerusform>البرنامج %2: %Ln نوافذ. منذ: %1</numerusform>
            <numerusform>البرنامج %2: %Ln نافذة. منذ: %1</numerusform>
            <numerusform>البرنامج %2: %Ln نافذة. منذ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Program %2: a command that follows. Since: %1</source>
        <translation>البرنامج %2: أمر يتابع التغييرات. منذ: %1</translation>
    </message>
    <message>
        <source>Last snapshot: %1</source>
        <translation>آخر لقطة: %1</translation>
    </message>
</context>
<context>
    <name>TransformPages</name>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة الأحرف (&amp;C)</translation>
    </message>
    <message>
        <source>Regular &amp;expression (\1 stands for the first group)</source>
        <translation>تعبير نمطي (‎\1‎ يمثل المجموعة الأولى) (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>في (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>البحث عن (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>استبداله بـ (&amp;R)</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>اكتب ما ينبغي البحث عنه.</translation>
    </message>
    <message>
        <source>The regular expression is not understood: %1</source>
        <translation>التعبير النمطي غير مفهوم: %1</translation>
    </message>
    <message>
        <source>Every Word With a Capital</source>
        <translation>كل كلمة بحرف كبير</translation>
    </message>
    <message>
        <source>The first word with a capital</source>
        <translation>الكلمة الأولى بحرف كبير</translation>
    </message>
    <message>
        <source>ALL CAPITALS</source>
        <translation>كل الأحرف كبيرة</translation>
    </message>
    <message>
        <source>all small letters</source>
        <translation>كل الأحرف صغيرة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى (&amp;T)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>البدء من (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>مبادلة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>مع (&amp;W)</translation>
    </message>
    <message>
        <source>Choose two different fields.</source>
        <translation>اختر حقلين مختلفين.</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Change Case</source>
        <translation>تغيير حالة الأحرف</translation>
    </message>
    <message>
        <source>Trim Spaces</source>
        <translation>حذف المسافات الزائدة</translation>
    </message>
    <message>
        <source>Number Tracks</source>
        <translation>ترقيم المقاطع</translation>
    </message>
    <message>
        <source>Swap Two Fields</source>
        <translation>مبادلة حقلين</translation>
    </message>
</context>
<context>
    <name>Translations</name>
    <message>
        <source>English</source>
        <comment>this language, in itself</comment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>tutti::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>A music library that is open in many places at once.</source>
        <translation>مكتبة موسيقى تُفتح في أماكن كثيرة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty, as far as the law allows.</source>
        <translation>برنامج حر برخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. يأتي دون أي ضمان، في حدود ما يسمح به القانون.</translation>
    </message>
    <message>
        <source>Tutti is made of these libraries:</source>
        <translation>صُنع Tutti من هذه المكتبات البرمجية:</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>About Tutti</source>
        <translation>حول Tutti</translation>
    </message>
    <message>
        <source>Tutti %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>حول (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>المكتبات (&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>الرخصة (&amp;I)</translation>
    </message>
</context>
<context>
    <name>tutti::BackupActions</name>
    <message>
        <source>&amp;Back Up To…</source>
        <translation>نسخ احتياطي إلى (&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>استعادة (&amp;S)…</translation>
    </message>
    <message>
        <source>A backup or a restore is under way.</source>
        <translation>يجري نسخ احتياطي أو استعادة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It did not succeed. %1</source>
        <translation>لم ينجح ذلك. %1</translation>
    </message>
    <message>
        <source>Backing up to %1…</source>
        <translation>يجري النسخ الاحتياطي إلى %1…</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>تم النسخ الاحتياطي إلى %1.</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln songs.</source>
        <translation>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
            <numerusform>استعيدت %Ln أغنيتان.</numerusform>
            <numerusform>استعيدت %Ln أغانٍ.</numerusform>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
            <numerusform>استعيدت %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No songs to count</source>
        <translation>لا توجد أغانٍ لعدّها</translation>
    </message>
</context>
<context>
    <name>tutti::ChartCard</name>
    <message>
        <source>Show as &amp;Table</source>
        <translation>العرض كجدول (&amp;T)</translation>
    </message>
    <message>
        <source>Copy &amp;Image</source>
        <translation>نسخ الصورة (&amp;I)</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>نسخ بصيغة CSV (&amp;C)</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>Show as a table, or copy</source>
        <translation>العرض كجدول، أو النسخ</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>tutti::ChartsPanel</name>
    <message>
        <source>Songs by Genre</source>
        <translation>الأغاني حسب النوع</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Songs by Decade</source>
        <translation>الأغاني حسب العقد</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Top Artists</source>
        <translation>أبرز الفنانين</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Top Albums</source>
        <translation>أبرز الألبومات</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>الألبوم</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Lengths in Minutes</source>
        <translation>المدد بالدقائق</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Added in the Last 12 Months</source>
        <translation>ما أضيف في آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Added on This Day</source>
        <translation>ما أضيف في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How many songs there are of what. Point at a bar to read it exactly, click it to list its songs, right-click it to copy the chart as a picture or a table.</source>
        <translation>كم أغنية من كل صنف. أشر إلى عمود لقراءته بدقة، وانقره لسرد أغانيه، وانقره بالزر الأيمن لنسخ المخطط صورةً أو جدولًا.</translation>
    </message>
</context>
<context>
    <name>tutti::ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نسخ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>لم تُحدد أي أغنية.</translation>
    </message>
    <message>
        <source>There is no list of songs on the clipboard.</source>
        <translation>لا توجد قائمة أغانٍ في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln songs…</source>
        <translation>
            <numerusform>يجري نسخ %Ln أغنية…</numerusform>
            <numerusform>يجري نسخ أغنية واحدة (%Ln)…</numerusform>
            <numerusform>يجري نسخ أغنيتين (%Ln)…</numerusform>
            <numerusform>يجري نسخ %Ln أغانٍ…</numerusform>
            <numerusform>يجري نسخ %Ln أغنية…</numerusform>
            <numerusform>يجري نسخ %Ln أغنية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing was copied: the clipboard cannot be used now. Try again.</source>
        <translation>لم يُنسخ شيء: لا يمكن استخدام الحافظة الآن. حاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are on the clipboard.</source>
        <translation>
            <numerusform>في الحافظة %Ln أغنية.</numerusform>
            <numerusform>في الحافظة أغنية واحدة (%Ln).</numerusform>
            <numerusform>في الحافظة أغنيتان (%Ln).</numerusform>
            <numerusform>في الحافظة %Ln أغانٍ.</numerusform>
            <numerusform>في الحافظة %Ln أغنية.</numerusform>
            <numerusform>في الحافظة %Ln أغنية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConflictBadge</name>
    <message>
        <source>Shows the changes for which you have to choose</source>
        <translation>يُظهر التغييرات التي عليك الاختيار بشأنها</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictDialog</name>
    <message>
        <source>Edit by Hand</source>
        <translation>تحرير يدوي</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كانت</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsModel</name>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كانت</translation>
    </message>
    <message>
        <source>Is Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who has stored the value before</comment>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Wanted By</source>
        <translation>طلبها</translation>
    </message>
</context>
<context>
    <name>tutti::ConflictsPanel</name>
    <message>
        <source>Keep &amp;Theirs</source>
        <translation>الإبقاء على قيمتهم (&amp;T)</translation>
    </message>
    <message>
        <source>Use &amp;Mine</source>
        <translation>استخدام قيمتي (&amp;M)</translation>
    </message>
    <message>
        <source>Edit &amp;by Hand…</source>
        <translation>تحرير يدوي (&amp;B)…</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Select a conflict first.</source>
        <translation>حدد تعارضًا أولًا.</translation>
    </message>
    <message>
        <source>Select a single conflict for this.</source>
        <translation>حدد تعارضًا واحدًا لهذا.</translation>
    </message>
    <message>
        <source>There is no third choice.</source>
        <translation>لا يوجد خيار ثالث.</translation>
    </message>
    <message>
        <source>Removes songs.</source>
        <translation>يزيل أغاني.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا توجد تعارضات</translation>
    </message>
    <message>
        <source>When you and somebody else change the same field of the same song at the same time, both values are kept here until you choose.</source>
        <translation>عندما تغيّر أنت وشخص آخر الحقل نفسه من الأغنية نفسها في الوقت نفسه، تُحفظ القيمتان هنا حتى تختار.</translation>
    </message>
    <message>
        <source>The library has not been read yet</source>
        <translation>لم تُقرأ المكتبة بعد</translation>
    </message>
    <message>
        <source>The latest %1 of %2 conflicts</source>
        <translation>آخر %1 من أصل %2 من التعارضات</translation>
    </message>
    <message>
        <source>Where you and somebody else changed the same field of the same song. Theirs is in the library; yours is kept here until somebody chooses.</source>
        <translation>حيث غيّرت أنت وشخص آخر الحقل نفسه من الأغنية نفسها. قيمته في المكتبة، وقيمتك محفوظة هنا إلى أن يختار أحد.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardFilter</name>
    <message>
        <source>When the songs were added that are counted</source>
        <translation>متى أضيفت الأغاني التي تُعد</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 7 Days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 Days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 Months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Genre of the songs that are counted</source>
        <translation>نوع الأغاني التي تُعد</translation>
    </message>
    <message>
        <source>All Genres</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Narrows the figures, charts and lists of the dashboard down to the songs of one genre, or to those that were added of late. The library panel stays as it is.</source>
        <translation>يحصر أرقام لوحة المعلومات ومخططاتها وقوائمها في أغاني نوع واحد أو في ما أضيف مؤخرًا. وتبقى لوحة المكتبة كما هي.</translation>
    </message>
</context>
<context>
    <name>tutti::DashboardPanel</name>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>الفنانون</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>الألبومات</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Total Time</source>
        <translation>المدة الكلية</translation>
    </message>
    <message>
        <source>Recently Added</source>
        <translation>أضيفت حديثًا</translation>
    </message>
    <message>
        <source>Recently Changed</source>
        <translation>عُدّلت حديثًا</translation>
    </message>
    <message>
        <source>Recently Played</source>
        <translation>شُغّلت حديثًا</translation>
    </message>
    <message>
        <source>Lists all songs</source>
        <translation>يسرد كل الأغاني</translation>
    </message>
    <message>
        <source>Lists the songs with an artist</source>
        <translation>يسرد الأغاني التي لها فنان</translation>
    </message>
    <message>
        <source>Lists the songs with an album</source>
        <translation>يسرد الأغاني التي لها ألبوم</translation>
    </message>
    <message>
        <source>Lists the songs with a genre</source>
        <translation>يسرد الأغاني التي لها نوع</translation>
    </message>
    <message>
        <source>Lists the songs with a duration</source>
        <translation>يسرد الأغاني التي لها مدة</translation>
    </message>
    <message>
        <source>On This Day</source>
        <translation>في مثل هذا اليوم</translation>
    </message>
    <message>
        <source>The figures of all songs, or of those that the filter leaves. Click one to list its songs.</source>
        <translation>أرقام كل الأغاني أو ما يُبقيه المرشّح منها. انقر أحدها لسرد أغانيه.</translation>
    </message>
    <message>
        <source>The songs that came, changed and were played last, and those that came on this day of earlier years. Enter or a double click leads to one.</source>
        <translation>الأغاني التي أضيفت وتغيّرت وشُغّلت آخر مرة، وتلك التي أضيفت في مثل هذا اليوم من سنوات سابقة. يقودك Enter أو النقر المزدوج إلى إحداها.</translation>
    </message>
</context>
<context>
    <name>tutti::EditListModel</name>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>tutti::EditPreview</name>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>لن يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs will change.</source>
        <translation>
            <numerusform>ستتغير %Ln أغنية.</numerusform>
            <numerusform>ستتغير %Ln أغنية.</numerusform>
            <numerusform>ستتغير %Ln أغنيتان.</numerusform>
            <numerusform>ستتغير %Ln أغانٍ.</numerusform>
            <numerusform>ستتغير %Ln أغنية.</numerusform>
            <numerusform>ستتغير %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln songs so far.</source>
        <translation>
            <numerusform>يجري البحث… %Ln أغنية حتى الآن.</numerusform>
            <numerusform>يجري البحث… %Ln أغنية حتى الآن.</numerusform>
            <numerusform>يجري البحث… %Ln أغنيتان حتى الآن.</numerusform>
            <numerusform>يجري البحث… %Ln أغانٍ حتى الآن.</numerusform>
            <numerusform>يجري البحث… %Ln أغنية حتى الآن.</numerusform>
            <numerusform>يجري البحث… %Ln أغنية حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values cannot be stored and stay as they are: %1</source>
        <translation>
            <numerusform>تعذّر حفظ %Ln قيمة فتبقى كما هي: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قيمة فتبقى كما هي: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قيمتين فتبقى كما هي: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قيم فتبقى كما هي: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قيمة فتبقى كما هي: %1</numerusform>
            <numerusform>تعذّر حفظ %Ln قيمة فتبقى كما هي: %1</numerusform>
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
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Take what is stored: %1</source>
        <translation>أخذ القيمة المحفوظة: %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Now: %2</source>
        <translation>تغيّر %1 في هذه الأثناء. الآن: %2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير (&amp;E)…</translation>
    </message>
    <message>
        <source>An import is under way.</source>
        <translation>يجري استيراد.</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>يجري تصدير.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>يجري استيراد %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added.</source>
        <translation>أُلغي الاستيراد. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>لم يُصدَّر شيء. %1</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln songs…</source>
        <translation>
            <numerusform>يجري تصدير %Ln أغنية…</numerusform>
            <numerusform>يجري تصدير %Ln أغنية…</numerusform>
            <numerusform>يجري تصدير %Ln أغنيتين…</numerusform>
            <numerusform>يجري تصدير %Ln أغانٍ…</numerusform>
            <numerusform>يجري تصدير %Ln أغنية…</numerusform>
            <numerusform>يجري تصدير %Ln أغنية…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln songs to %1.</source>
        <translation>
            <numerusform>صُدّرت %Ln أغنية إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln أغنية إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln أغنيتان إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln أغانٍ إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln أغنية إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln أغنية إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>Nothing was pasted. There is no list of songs on the clipboard.</source>
        <translation>لم يُلصق شيء. لا توجد قائمة أغانٍ في الحافظة.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Pasting songs…</source>
        <translation>يجري لصق الأغاني…</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>لم يُلصق شيء. %1</translation>
    </message>
    <message>
        <source>Pasting was cancelled. Nothing was added.</source>
        <translation>أُلغي اللصق. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was pasted. What is on the clipboard is no list of songs: its first line names no columns for title and artist.</source>
        <translation>لم يُلصق شيء. ما في الحافظة ليس قائمة أغانٍ: سطرها الأول لا يسمّي عمودين للعنوان والفنان.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add Anyway</source>
        <translation>الإضافة على أي حال</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the file of the help in this language</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1، العملية %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>tutti::HistoryPanel</name>
    <message>
        <source>&amp;Undo This Operation</source>
        <translation>التراجع عن هذه العملية (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open as It Was Then…</source>
        <translation>فتح كما كانت آنذاك (&amp;O)…</translation>
    </message>
    <message>
        <source>Histor&amp;y of This Song</source>
        <translation>سجل هذه الأغنية (&amp;Y)</translation>
    </message>
    <message>
        <source>Only the &amp;selected song</source>
        <translation>الأغنية المحددة فقط (&amp;S)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>حدد عملية أولًا.</translation>
    </message>
    <message>
        <source>Another program made these changes. Only what was done by Tutti can be undone.</source>
        <translation>أجرى هذه التغييرات برنامج آخر. لا يمكن التراجع إلا عما فعله Tutti.</translation>
    </message>
    <message>
        <source>Clearing away old history cannot be undone.</source>
        <translation>لا يمكن التراجع عن مسح السجل القديم.</translation>
    </message>
    <message>
        <source>It is undone already, or has been taken back otherwise.</source>
        <translation>تم التراجع عنها بالفعل، أو سُحبت بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Another moment is being read.</source>
        <translation>تجري قراءة لحظة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Do It Again</source>
        <translation>إعادة تنفيذ هذه العملية (&amp;D)</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذر قراءة السجل</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>Nothing is known any more</source>
        <translation>لم يعد يُعرف شيء</translation>
    </message>
    <message>
        <source>What happened until then has been cleared away. Newer changes will be listed here.</source>
        <translation>مُسح ما حدث حتى ذلك الحين. ستُدرج هنا التغييرات الأحدث.</translation>
    </message>
    <message>
        <source>Nothing has happened to this song</source>
        <translation>لم يحدث لهذه الأغنية شيء</translation>
    </message>
    <message>
        <source>It is as it was when it came into the library.</source>
        <translation>هي كما كانت حين دخلت المكتبة.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>What you, others and other programs change will be listed here.</source>
        <translation>سيُدرج هنا ما تغيّره أنت والآخرون والبرامج الأخرى.</translation>
    </message>
    <message>
        <source>What was done to the library, when and by whom, the latest first. Any of it can be undone, not only the latest.</source>
        <translation>ما جرى للمكتبة ومتى ومن أجراه، الأحدث أولًا. يمكن التراجع عن أي منه لا عن الأحدث فقط.</translation>
    </message>
</context>
<context>
    <name>tutti::LibraryPanel</name>
    <message>
        <source>Search title, artist, album, genre</source>
        <translation>البحث في العنوان والفنان والألبوم والنوع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>ما الخطأ في البحث</translation>
    </message>
    <message>
        <source>No song matches “%1”</source>
        <translation>لا توجد أغنية تطابق «%1»</translation>
    </message>
    <message>
        <source>Every word must occur in the title, artist, album, album artist or genre, and every condition such as year:1970..1979 must hold.</source>
        <translation>يجب أن ترد كل كلمة في العنوان أو الفنان أو الألبوم أو فنان الألبوم أو النوع، وأن يتحقق كل شرط مثل year:1970..1979.</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>يجري فتح المكتبة…</translation>
    </message>
    <message>
        <source>There are no songs yet</source>
        <translation>لا توجد أغانٍ بعد</translation>
    </message>
    <message>
        <source>Import a list of songs (CSV or JSON; you can drop a file here), add songs one by one, or begin with 15 that everybody knows.</source>
        <translation>استورد قائمة أغانٍ (CSV أو JSON؛ يمكنك إفلات ملف هنا)، أو أضف الأغاني واحدة تلو الأخرى، أو ابدأ بـ 15 أغنية يعرفها الجميع.</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>تجري قراءة المكتبة</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>يجري الفرز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 songs</source>
        <translation>%1 من أصل %2 من الأغاني</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>بلا طريقة عرض</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a view that was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>طريقة العرض: %1</translation>
    </message>
    <message>
        <source>The list has been changed since.</source>
        <translation>تغيّرت القائمة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>View “%1”, changed and not saved</source>
        <translation>طريقة العرض «%1»، تغيّرت ولم تُحفظ</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>طريقة العرض «%1»</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>يجري البحث عن المكرّرات…</translation>
    </message>
    <message>
        <source>There are no duplicates</source>
        <translation>لا توجد مكرّرات</translation>
    </message>
    <message>
        <source>No two songs have the same title and artist and about the same duration.</source>
        <translation>لا توجد أغنيتان لهما العنوان والفنان نفسهما ومدة متقاربة.</translation>
    </message>
    <message>
        <source>Show All Songs</source>
        <translation>عرض جميع الأغاني</translation>
    </message>
    <message>
        <source>The view that the list shows: columns, order, groups and search under one name. Views are kept in the library, so that all windows and programs have the same.</source>
        <translation>طريقة العرض التي تُظهرها القائمة: أعمدة وترتيب ومجموعات وبحث تحت اسم واحد. تُحفظ طرق العرض في المكتبة، فهي واحدة في كل النوافذ والبرامج.</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySession</name>
    <message>
        <source>The library is being opened.</source>
        <translation>يجري فتح المكتبة.</translation>
    </message>
    <message>
        <source>This is the library as it was on %1. You may look and export, but not change the past.</source>
        <translation>هذه هي المكتبة كما كانت في %1. يمكنك النظر والتصدير، لكن لا يمكنك تغيير الماضي.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>فُتحت المكتبة للاطلاع فقط (‎--read-only‎).</translation>
    </message>
    <message>
        <source>You may look at this library but not change it: its file or folder cannot be written.</source>
        <translation>يمكنك الاطلاع على هذه المكتبة دون تغييرها: لا تمكن الكتابة في ملفها أو مجلدها.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Tutti, which lets this one look but not change anything.</source>
        <translation>أُنشئت هذه المكتبة بإصدار أحدث من Tutti، وهو يسمح لهذا الإصدار بالاطلاع دون تغيير أي شيء.</translation>
    </message>
    <message>
        <source>The library&apos;s file has a second name (a hard link), under which others may have it open. So that nothing gets lost, it is opened to look only.</source>
        <translation>لملف المكتبة اسم ثانٍ (رابط صلب) قد يكون آخرون فتحوها به. وكي لا يضيع شيء، فُتحت للاطلاع فقط.</translation>
    </message>
    <message>
        <source>%1 This has to wait until it is back.</source>
        <translation>%1 على هذا أن ينتظر حتى تعود.</translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Main Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Music Library</source>
        <translation>مكتبة الموسيقى</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · للقراءة فقط</translation>
    </message>
    <message>
        <source>Library as It Was on %1 – Tutti</source>
        <translation>المكتبة كما كانت في %1 – Tutti</translation>
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
        <translation>إضافة الأغاني الافتراضية الـ 15</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Make a New Library Here</source>
        <translation>إنشاء مكتبة جديدة هنا</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>حُددت %1 من أصل %2</translation>
    </message>
</context>
<context>
    <name>tutti::MergeDialog</name>
    <message>
        <source>Merge Songs</source>
        <translation>دمج الأغاني</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>المجموعة (&amp;G)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>What becomes of each field</source>
        <translation>ما سيصير إليه كل حقل</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>There is nothing to merge: select two or more songs of a group.</source>
        <translation>لا يوجد ما يُدمج: حدّد أغنيتين أو أكثر من مجموعة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become one.</source>
        <translation>
            <numerusform>تصير %Ln أغنية أغنية واحدة.</numerusform>
            <numerusform>تصير %Ln أغنية أغنية واحدة.</numerusform>
            <numerusform>تصير %Ln أغنيتان أغنية واحدة.</numerusform>
            <numerusform>تصير %Ln أغانٍ أغنية واحدة.</numerusform>
            <numerusform>تصير %Ln أغنية أغنية واحدة.</numerusform>
            <numerusform>تصير %Ln أغنية أغنية واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs become %1, one for each group.</source>
        <translation>
            <numerusform>تصير %Ln أغنية %1، واحدة لكل مجموعة.</numerusform>
            <numerusform>تصير %Ln أغنية %1، واحدة لكل مجموعة.</numerusform>
            <numerusform>تصير %Ln أغنيتان %1، واحدة لكل مجموعة.</numerusform>
            <numerusform>تصير %Ln أغانٍ %1، واحدة لكل مجموعة.</numerusform>
            <numerusform>تصير %Ln أغنية %1، واحدة لكل مجموعة.</numerusform>
            <numerusform>تصير %Ln أغنية %1، واحدة لكل مجموعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs are removed.</source>
        <translation>
            <numerusform>تُزال %Ln أغنية.</numerusform>
            <numerusform>تُزال %Ln أغنية.</numerusform>
            <numerusform>تُزال %Ln أغنيتان.</numerusform>
            <numerusform>تُزال %Ln أغانٍ.</numerusform>
            <numerusform>تُزال %Ln أغنية.</numerusform>
            <numerusform>تُزال %Ln أغنية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>يمكنك التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>tutti::MergeModel</name>
    <message>
        <source>Becomes</source>
        <translation>تصير</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Is removed</source>
        <translation>تُزال</translation>
    </message>
</context>
<context>
    <name>tutti::MissingChanges</name>
    <message numerus="yes">
        <source>%Ln changes that were saved from this computer are missing in the library. Perhaps an older copy has taken its place, or its latest changes (the file “-wal” beside it) were lost. They are still kept on this computer.</source>
        <translation>
            <numerusform>ينقص المكتبة %Ln تغيير حُفظ من هذا الحاسوب. ربما حلّت نسخة أقدم محلها، أو فُقدت آخر تغييراتها (الملف ‎«-wal»‎ إلى جانبها). لا تزال محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>ينقص المكتبة %Ln تغيير حُفظ من هذا الحاسوب. ربما حلّت نسخة أقدم محلها، أو فُقدت آخر تغييراتها (الملف ‎«-wal»‎ إلى جانبها). لا تزال محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>ينقص المكتبة %Ln تغييران حُفظا من هذا الحاسوب. ربما حلّت نسخة أقدم محلها، أو فُقدت آخر تغييراتها (الملف ‎«-wal»‎ إلى جانبها). لا تزال محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>ينقص المكتبة %Ln تغييرات حُفظت من هذا الحاسوب. ربما حلّت نسخة أقدم محلها، أو فُقدت آخر تغييراتها (الملف ‎«-wal»‎ إلى جانبها). لا تزال محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>ينقص المكتبة %Ln تغييرًا حُفظ من هذا الحاسوب. ربما حلّت نسخة أقدم محلها، أو فُقدت آخر تغييراتها (الملف ‎«-wal»‎ إلى جانبها). لا تزال محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>ينقص المكتبة %Ln تغيير حُفظ من هذا الحاسوب. ربما حلّت نسخة أقدم محلها، أو فُقدت آخر تغييراتها (الملف ‎«-wal»‎ إلى جانبها). لا تزال محفوظة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do Them Again</source>
        <translation>إجراؤها من جديد</translation>
    </message>
    <message>
        <source>Leave Them</source>
        <translation>تركها</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Dismiss All</source>
        <translation>إغلاق الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier notices</source>
        <translation>
            <numerusform>%Ln إشعار سابق</numerusform>
            <numerusform>%Ln إشعار سابق</numerusform>
            <numerusform>%Ln إشعاران سابقان</numerusform>
            <numerusform>%Ln إشعارات سابقة</numerusform>
            <numerusform>%Ln إشعارًا سابقًا</numerusform>
            <numerusform>%Ln إشعار سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>What this window has to tell. It never stops you; what you must not miss stays until you dismiss it.</source>
        <translation>ما تريد هذه النافذة قوله. لا توقفك أبدًا، وما لا ينبغي أن يفوتك يبقى إلى أن تغلقه.</translation>
    </message>
</context>
<context>
    <name>tutti::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>tutti::OperationDesk</name>
    <message>
        <source>Copy Mine</source>
        <translation>نسخ قيمتي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” may be in the library twice.</source>
        <translation>ربما تكون «%1» في المكتبة مرتين.</translation>
    </message>
    <message>
        <source>Show the Other One</source>
        <translation>إظهار الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts look different by now, and were left open.</source>
        <translation>
            <numerusform>تغيّر حال %Ln تعارض فبقي مفتوحًا.</numerusform>
            <numerusform>تغيّر حال %Ln تعارض فبقي مفتوحًا.</numerusform>
            <numerusform>تغيّر حال %Ln تعارضين فبقيا مفتوحين.</numerusform>
            <numerusform>تغيّر حال %Ln تعارضات فبقيت مفتوحة.</numerusform>
            <numerusform>تغيّر حال %Ln تعارضًا فبقيت مفتوحة.</numerusform>
            <numerusform>تغيّر حال %Ln تعارض فبقيت مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation>لم يُنفذ. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not changed. %1</source>
        <translation>لم يتغير. %1</translation>
    </message>
    <message>
        <source>You typed “%1”.</source>
        <translation>كتبتَ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your changes were not made, since somebody has changed the same meanwhile. First: %1</source>
        <translation>
            <numerusform>لم يُنفذ %Ln تغيير من تغييراتك، لأن شخصًا ما غيّر الشيء نفسه في هذه الأثناء. الأول: %1</numerusform>
            <numerusform>لم يُنفذ %Ln تغيير من تغييراتك، لأن شخصًا ما غيّر الشيء نفسه في هذه الأثناء. الأول: %1</numerusform>
            <numerusform>لم يُنفذ %Ln تغييران من تغييراتك، لأن شخصًا ما غيّر الشيء نفسه في هذه الأثناء. الأول: %1</numerusform>
            <numerusform>لم يُنفذ %Ln تغييرات من تغييراتك، لأن شخصًا ما غيّر الشيء نفسه في هذه الأثناء. الأول: %1</numerusform>
            <numerusform>لم يُنفذ %Ln تغييرًا من تغييراتك، لأن شخصًا ما غيّر الشيء نفسه في هذه الأثناء. الأول: %1</numerusform>
            <numerusform>لم يُنفذ %Ln تغيير من تغييراتك، لأن شخصًا ما غيّر الشيء نفسه في هذه الأثناء. الأول: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>الإزالة على أي حال</translation>
    </message>
    <message>
        <source>Use Mine</source>
        <translation>استخدام قيمتي</translation>
    </message>
    <message>
        <source>Somebody has removed the view “%1” meanwhile. With your change it is back.</source>
        <translation>أزال أحدهم طريقة العرض «%1» في هذه الأثناء. عادت مع تغييرك.</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile. Yours was kept beside it, as “%2”.</source>
        <translation>غيّر أحدهم طريقة العرض «%1» في هذه الأثناء. حُفظت نسختك إلى جانبها باسم «%2».</translation>
    </message>
    <message>
        <source>Somebody has changed the view “%1” meanwhile, so it was not removed.</source>
        <translation>غيّر أحدهم طريقة العرض «%1» في هذه الأثناء، لذلك لم تُزل.</translation>
    </message>
    <message>
        <source>Nothing was merged: others have removed or merged the songs.</source>
        <translation>لم يُدمج شيء: أزال آخرون الأغاني أو دمجوها.</translation>
    </message>
</context>
<context>
    <name>tutti::PanelMessage</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>tutti::PastOpener</name>
    <message>
        <source>Reading the library as it was on %1…</source>
        <translation>تجري قراءة المكتبة كما كانت في %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The library cannot be shown as it was then. %1</source>
        <translation>تعذّر عرض المكتبة كما كانت آنذاك. %1</translation>
    </message>
</context>
<context>
    <name>tutti::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>السمة (&amp;T):</translation>
    </message>
    <message>
        <source>The colors of all windows.</source>
        <translation>ألوان كل النوافذ.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>&amp;Rows:</source>
        <translation>الصفوف (&amp;R):</translation>
    </message>
    <message>
        <source>Compact rows show more songs at once.</source>
        <translation>الصفوف المتراصة تُظهر أغاني أكثر دفعة واحدة.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة (&amp;L):</translation>
    </message>
    <message>
        <source>Takes effect when Tutti is started again.</source>
        <translation>تسري عند تشغيل Tutti من جديد.</translation>
    </message>
    <message>
        <source>&amp;Animate changes</source>
        <translation>تحريك التغييرات (&amp;A)</translation>
    </message>
    <message>
        <source>Figures count up and rows fade, unless the system asks for no animation.</source>
        <translation>تتصاعد الأرقام وتتلاشى الصفوف، إلا إذا طلب النظام عدم التحريك.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Show what &amp;others change</source>
        <translation>إظهار ما يغيّره الآخرون (&amp;O)</translation>
    </message>
    <message>
        <source>Rows light up for a moment when another window or program changes them.</source>
        <translation>تضيء الصفوف لحظة عندما تغيّرها نافذة أخرى أو برنامج آخر.</translation>
    </message>
    <message>
        <source>As&amp;k before removing more than:</source>
        <translation>التأكيد قبل إزالة أكثر من (&amp;K):</translation>
    </message>
    <message>
        <source>So many songs are removed at once without a question. You can undo it in any case.</source>
        <translation>حتى هذا العدد تُزال الأغاني دون سؤال. يمكنك التراجع في كل الأحوال.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>Room for &amp;snapshots:</source>
        <translation>مساحة اللقطات (&amp;S):</translation>
    </message>
    <message>
        <source>When the daily snapshots of a library take more, older ones are let go.</source>
        <translation>عندما تشغل اللقطات اليومية لمكتبة أكثر من ذلك، تُحذف الأقدم.</translation>
    </message>
</context>
<context>
    <name>tutti::PrintActions</name>
    <message>
        <source>Prin&amp;t…</source>
        <translation>طباعة (&amp;T)…</translation>
    </message>
    <message>
        <source>The list is being printed.</source>
        <translation>تجري طباعة القائمة.</translation>
    </message>
    <message>
        <source>There are no songs in the list.</source>
        <translation>لا توجد أغانٍ في القائمة.</translation>
    </message>
    <message>
        <source>Nothing was printed. The printer, or the file to print to, cannot be used.</source>
        <translation>لم يُطبع شيء. لا يمكن استخدام الطابعة أو الملف المراد الطباعة إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln songs…</source>
        <translation>
            <numerusform>تجري طباعة %Ln أغنية…</numerusform>
            <numerusform>تجري طباعة أغنية واحدة (%Ln)…</numerusform>
            <numerusform>تجري طباعة أغنيتين (%Ln)…</numerusform>
            <numerusform>تجري طباعة %Ln أغانٍ…</numerusform>
            <numerusform>تجري طباعة %Ln أغنية…</numerusform>
            <numerusform>تجري طباعة %Ln أغنية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>أُلغيت الطباعة.</translation>
    </message>
    <message>
        <source>The list was not printed: the printer reports an error.</source>
        <translation>لم تُطبع القائمة: تبلّغ الطابعة عن خطأ.</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln songs.</source>
        <translation>
            <numerusform>طُبعت %Ln أغنية.</numerusform>
            <numerusform>طُبعت أغنية واحدة (%Ln).</numerusform>
            <numerusform>طُبعت أغنيتان (%Ln).</numerusform>
            <numerusform>طُبعت %Ln أغانٍ.</numerusform>
            <numerusform>طُبعت %Ln أغنية.</numerusform>
            <numerusform>طُبعت %Ln أغنية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RepairActions</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>إصلاح (&amp;P)…</translation>
    </message>
    <message>
        <source>The library is not known to be damaged.</source>
        <translation>لا يُعرف أن المكتبة تالفة.</translation>
    </message>
    <message>
        <source>The library was opened to look only (--read-only).</source>
        <translation>فُتحت المكتبة للاطلاع فقط (‎--read-only‎).</translation>
    </message>
</context>
<context>
    <name>tutti::RepairDialog</name>
    <message>
        <source>The library is built anew of all that can be found: in the damaged file, in what open windows show, and in the snapshots. The damaged files are kept in a folder beside it.

All windows and programs close the library meanwhile, go on showing its songs, and come back to it by themselves. What you change until then is queued, and saved when the library is back.</source>
        <translation>تُبنى المكتبة من جديد من كل ما يمكن العثور عليه: في الملف التالف، وفيما تعرضه النوافذ المفتوحة، وفي اللقطات. ويُحتفظ بالملفات التالفة في مجلد إلى جانبها.

في هذه الأثناء تغلق كل النوافذ والبرامج المكتبة، وتستمر في عرض أغانيها، وتعود إليها تلقائيًا. وما تغيّره حتى ذلك الحين يوضع في الانتظار ويُحفظ عندما تعود المكتبة.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Songs that could not be verified</source>
        <translation>أغانٍ تعذّر التحقق منها</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>إصلاح (&amp;R)</translation>
    </message>
    <message>
        <source>A repair is under way already, in another window or program. This window goes on by itself when it has ended.</source>
        <translation>يجري إصلاح بالفعل في نافذة أخرى أو برنامج آخر. ستتابع هذه النافذة تلقائيًا عندما ينتهي.</translation>
    </message>
    <message>
        <source>Writing down what the windows show…</source>
        <translation>يجري تدوين ما تعرضه النوافذ…</translation>
    </message>
    <message>
        <source>Looking at the damage…</source>
        <translation>يجري فحص التلف…</translation>
    </message>
    <message>
        <source>Cancelled. The library is as it was.</source>
        <translation>أُلغي. المكتبة كما كانت.</translation>
    </message>
    <message>
        <source>The library could not be repaired. %1</source>
        <translation>تعذّر إصلاح المكتبة. %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق (&amp;C)</translation>
    </message>
    <message>
        <source>The library is repaired.</source>
        <translation>أُصلحت المكتبة.</translation>
    </message>
    <message>
        <source>The damaged files are in %1</source>
        <translation>الملفات التالفة في %1</translation>
    </message>
</context>
<context>
    <name>tutti::RestoreDialog</name>
    <message>
        <source>Copies of the library</source>
        <translation>نسخ المكتبة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What a restore would change</source>
        <translation>ما ستغيّره الاستعادة</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>الأغنية</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>الفنان</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Other &amp;File…</source>
        <translation>ملف آخر (&amp;F)…</translation>
    </message>
    <message>
        <source>Restore &amp;Chosen Songs</source>
        <translation>استعادة الأغاني المختارة (&amp;C)</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>استعادة الكل (&amp;E)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>There are no snapshots of this library yet. Choose a file.</source>
        <translation>لا توجد لقطات لهذه المكتبة بعد. اختر ملفًا.</translation>
    </message>
    <message>
        <source>Comparing with the library as it is now…</source>
        <translation>تجري المقارنة بالمكتبة كما هي الآن…</translation>
    </message>
    <message>
        <source>This copy cannot be restored. %1</source>
        <translation>لا يمكن استعادة هذه النسخة. %1</translation>
    </message>
    <message>
        <source>Would come back</source>
        <translation>ستعود</translation>
    </message>
    <message>
        <source>Would change</source>
        <translation>ستتغير</translation>
    </message>
    <message>
        <source>Would be removed</source>
        <translation>ستُزال</translation>
    </message>
    <message>
        <source>Nothing differs from the library as it is now</source>
        <translation>لا شيء يختلف عن المكتبة كما هي الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs in this copy.</source>
        <translation>
            <numerusform>%Ln أغنية في هذه النسخة.</numerusform>
            <numerusform>%Ln أغنية في هذه النسخة.</numerusform>
            <numerusform>%Ln أغنيتان في هذه النسخة.</numerusform>
            <numerusform>%Ln أغانٍ في هذه النسخة.</numerusform>
            <numerusform>%Ln أغنية في هذه النسخة.</numerusform>
            <numerusform>%Ln أغنية في هذه النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchCompletion</name>
    <message>
        <source>Fields to search in</source>
        <translation>الحقول التي يمكن البحث فيها</translation>
    </message>
</context>
<context>
    <name>tutti::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt as well.</source>
        <translation>%1 مطلوب للكتابة. اضغط Ctrl أو Alt معه.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 مستخدم في «%2».</translation>
    </message>
</context>
<context>
    <name>tutti::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>بلا (&amp;N)</translation>
    </message>
    <message>
        <source>As &amp;Usual</source>
        <translation>كالمعتاد (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take It Over</source>
        <translation>نقلها إلى هنا (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>المفاتيح (&amp;K):</translation>
    </message>
    <message>
        <source>Usually it has none.</source>
        <translation>ليس له مفاتيح عادةً.</translation>
    </message>
    <message>
        <source>Usually it is %1.</source>
        <translation>عادةً هو %1.</translation>
    </message>
    <message>
        <source>Select a command to give it other keys.</source>
        <translation>حدد أمرًا لمنحه مفاتيح أخرى.</translation>
    </message>
</context>
<context>
    <name>tutti::SongActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add Song…</source>
        <translation>إضافة أغنية (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit Song…</source>
        <translation>تحرير الأغنية (&amp;E)…</translation>
    </message>
    <message>
        <source>Edit &amp;Cell</source>
        <translation>تحرير الخلية (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Favorite</source>
        <translation>مفضلة (&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;move from Library</source>
        <translation>إزالة من المكتبة (&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;lear Library…</source>
        <translation>إفراغ المكتبة (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>تحديد الكل (&amp;S)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>بحث (&amp;I)</translation>
    </message>
    <message>
        <source>Ratin&amp;g</source>
        <translation>التقييم (&amp;G)</translation>
    </message>
    <message>
        <source>C&amp;hange Several</source>
        <translation>تغيير عدة أغانٍ (&amp;H)</translation>
    </message>
    <message>
        <source>Not Rated</source>
        <translation>غير مقيّمة</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No song is selected.</source>
        <translation>لم تُحدد أي أغنية.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>تراجع: %1‏ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إعادة: %1‏ (&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما تمكن إعادته.</translation>
    </message>
    <message>
        <source>&amp;Edit Songs…</source>
        <translation>تحرير الأغاني (&amp;E)…</translation>
    </message>
    <message>
        <source>No cell of a song is current.</source>
        <translation>لم تُحدد خلية من أغنية.</translation>
    </message>
    <message>
        <source>There are no songs.</source>
        <translation>لا توجد أغانٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln songs from the library?</source>
        <translation>
            <numerusform>هل تريد إزالة %Ln أغنية من المكتبة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln أغنية من المكتبة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln أغنيتين من المكتبة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln أغانٍ من المكتبة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln أغنية من المكتبة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln أغنية من المكتبة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>يمكنك التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Remove all %Ln songs from the library?</source>
        <translation>
            <numerusform>هل تريد إزالة كل الأغاني من المكتبة (%Ln أغنية)؟</numerusform>
            <numerusform>هل تريد إزالة كل الأغاني من المكتبة (%Ln أغنية)؟</numerusform>
            <numerusform>هل تريد إزالة كل الأغاني من المكتبة (%Ln أغنيتان)؟</numerusform>
            <numerusform>هل تريد إزالة كل الأغاني من المكتبة (%Ln أغانٍ)؟</numerusform>
            <numerusform>هل تريد إزالة كل الأغاني من المكتبة (%Ln أغنية)؟</numerusform>
            <numerusform>هل تريد إزالة كل الأغاني من المكتبة (%Ln أغنية)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>إزالة الكل</translation>
    </message>
    <message>
        <source>Merge Songs…</source>
        <translation>دمج الأغاني…</translation>
    </message>
    <message>
        <source>Select All but the Best</source>
        <translation>تحديد الكل عدا الأفضل</translation>
    </message>
    <message>
        <source>Select two songs or more.</source>
        <translation>حدّد أغنيتين أو أكثر.</translation>
    </message>
    <message>
        <source>These are too many songs to become one.</source>
        <translation>هذه أغانٍ أكثر من أن تُدمج في واحدة.</translation>
    </message>
    <message>
        <source>The list is not grouped by duplicates.</source>
        <translation>القائمة غير مجمّعة حسب المكرّرات.</translation>
    </message>
</context>
<context>
    <name>tutti::SongForm</name>
    <message>
        <source>Edit Song</source>
        <translation>تحرير الأغنية</translation>
    </message>
    <message>
        <source>Add Song</source>
        <translation>إضافة أغنية</translation>
    </message>
    <message numerus="yes">
        <source>Added %1, changed %2, played %Ln times</source>
        <translation>
            <numerusform>أضيفت %1، وعُدّلت %2، وشُغّلت %Ln مرة</numerusform>
            <numerusform>أضيفت %1، وعُدّلت %2، وشُغّلت %Ln مرة</numerusform>
            <numerusform>أضيفت %1، وعُدّلت %2، وشُغّلت %Ln مرتين</numerusform>
            <numerusform>أضيفت %1، وعُدّلت %2، وشُغّلت %Ln مرات</numerusform>
            <numerusform>أضيفت %1، وعُدّلت %2، وشُغّلت %Ln مرة</numerusform>
            <numerusform>أضيفت %1، وعُدّلت %2، وشُغّلت %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>This song was removed meanwhile. Saving adds it as a new one.</source>
        <translation>أزيلت هذه الأغنية في هذه الأثناء. حفظها يضيفها كأغنية جديدة.</translation>
    </message>
    <message>
        <source>Add as New Song</source>
        <translation>إضافة كأغنية جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>tutti::SongListModel</name>
    <message>
        <source>Collapsed group</source>
        <translation>مجموعة مطوية</translation>
    </message>
    <message>
        <source>Expanded group</source>
        <translation>مجموعة موسّعة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SongMarks</name>
    <message>
        <source>Queued: not in the library yet</source>
        <translation>في الانتظار: ليست في المكتبة بعد</translation>
    </message>
    <message>
        <source>Not saved: it is kept nowhere but in this window</source>
        <translation>غير محفوظة: لا توجد إلا في هذه النافذة</translation>
    </message>
    <message>
        <source>In conflict: another value was wanted here, and waits in the panel Conflicts</source>
        <translation>في تعارض: أُريدت هنا قيمة أخرى، وهي تنتظر في لوحة التعارضات</translation>
    </message>
</context>
<context>
    <name>tutti::SongTableView</name>
    <message>
        <source>Songs</source>
        <translation>الأغاني</translation>
    </message>
    <message numerus="yes">
        <source>%Ln songs</source>
        <translation>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنيتان</numerusform>
            <numerusform>%Ln أغانٍ</numerusform>
            <numerusform>%Ln أغنية</numerusform>
            <numerusform>%Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>The songs of the library, or those that the view and the search leave. Click a heading to sort by it, right-click it to choose columns and groups. F2 edits a cell, Enter the whole song. What others change shows at once, and lights up for a moment.</source>
        <translation>أغاني المكتبة، أو ما تُبقيه طريقة العرض والبحث منها. انقر عنوانًا للفرز حسبه، وانقره بالزر الأيمن لاختيار الأعمدة والمجموعات. يحرر F2 خلية وEnter الأغنية كلها. وما يغيّره الآخرون يظهر فورًا ويضيء لحظة.</translation>
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
        <translation>عُدّلت %1</translation>
    </message>
    <message>
        <source>Played %1</source>
        <translation>شُغّلت %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>أضيفت %1</translation>
    </message>
</context>
<context>
    <name>tutti::SongsForm</name>
    <message numerus="yes">
        <source>Edit %Ln Songs</source>
        <translation>
            <numerusform>تحرير %Ln أغنية</numerusform>
            <numerusform>تحرير %Ln أغنية</numerusform>
            <numerusform>تحرير %Ln أغنيتين</numerusform>
            <numerusform>تحرير %Ln أغانٍ</numerusform>
            <numerusform>تحرير %Ln أغنية</numerusform>
            <numerusform>تحرير %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Fields with a tick are written to all songs, the others stay as they are.</source>
        <translation>الحقول المؤشَّرة تُكتب في كل الأغاني، وتبقى الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>قيم متعددة</translation>
    </message>
</context>
<context>
    <name>tutti::StarEdit</name>
    <message>
        <source>Rating: %1 of 5 stars</source>
        <translation>التقييم: %1 من 5 نجوم</translation>
    </message>
</context>
<context>
    <name>tutti::SyncTile</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Shows the details</source>
        <translation>يُظهر التفاصيل</translation>
    </message>
    <message>
        <source>Whether all that you and others change is saved and shown, which programs have this library open, and how long a change takes to reach the screen. Click it for the details.</source>
        <translation>هل حُفظ وظهر كل ما تغيّره أنت وغيرك، وأي البرامج فتحت هذه المكتبة، وكم يستغرق التغيير ليصل إلى الشاشة. انقر لعرض التفاصيل.</translation>
    </message>
</context>
<context>
    <name>tutti::TransformDialog</name>
    <message numerus="yes">
        <source>Change %Ln Songs</source>
        <translation>
            <numerusform>تغيير %Ln أغنية</numerusform>
            <numerusform>تغيير %Ln أغنية</numerusform>
            <numerusform>تغيير %Ln أغنيتين</numerusform>
            <numerusform>تغيير %Ln أغانٍ</numerusform>
            <numerusform>تغيير %Ln أغنية</numerusform>
            <numerusform>تغيير %Ln أغنية</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>ما العمل (&amp;D)</translation>
    </message>
</context>
<context>
    <name>tutti::ViewActions</name>
    <message>
        <source>&amp;Views</source>
        <translation>طرق العرض (&amp;V)</translation>
    </message>
    <message>
        <source>Save View &amp;As…</source>
        <translation>حفظ طريقة العرض باسم (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save Changes to View</source>
        <translation>حفظ تغييرات طريقة العرض (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename View…</source>
        <translation>إعادة تسمية طريقة العرض (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>حذف طريقة العرض (&amp;D)</translation>
    </message>
    <message>
        <source>Move View &amp;Up</source>
        <translation>نقل طريقة العرض لأعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move View D&amp;own</source>
        <translation>نقل طريقة العرض لأسفل (&amp;O)</translation>
    </message>
    <message>
        <source>The list shows no view.</source>
        <translation>لا تعرض القائمة أي طريقة عرض.</translation>
    </message>
    <message>
        <source>The library is being opened.</source>
        <translation>يجري فتح المكتبة.</translation>
    </message>
    <message>
        <source>The list is as the view has it.</source>
        <translation>القائمة كما في طريقة العرض.</translation>
    </message>
    <message>
        <source>It is the first.</source>
        <translation>هي الأولى.</translation>
    </message>
    <message>
        <source>It is the last.</source>
        <translation>هي الأخيرة.</translation>
    </message>
</context>
<context>
    <name>tutti::ViewNameDialog</name>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>&amp;Name of the view:</source>
        <translation>اسم طريقة العرض (&amp;N):</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>توجد طريقة عرض بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>tutti::WelcomeCard</name>
    <message>
        <source>Welcome to Tutti</source>
        <translation>مرحبًا بك في Tutti</translation>
    </message>
    <message>
        <source>These 15 songs are here to try things out: edit, rate, group or remove them. Every step can be undone. What to do next:</source>
        <translation>هذه الأغاني الخمس عشرة للتجربة: حررها وقيّمها واجمعها في مجموعات أو أزلها. ويمكن التراجع عن كل خطوة. ما يمكنك فعله الآن:</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tutti::WindowCloser</name>
    <message>
        <source>What stands in the cell cannot be saved.</source>
        <translation>لا يمكن حفظ ما في الخلية.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
    <message>
        <source>An import is under way. Closing the window cancels it.</source>
        <translation>يجري استيراد. إغلاق النافذة يلغيه.</translation>
    </message>
    <message>
        <source>An export is under way. Closing the window cancels it.</source>
        <translation>يجري تصدير. إغلاق النافذة يلغيه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved, and would be lost: neither the library nor the place where they would wait for it can be written. The window closes once they are.</source>
        <translation>
            <numerusform>لم يُحفظ %Ln تغيير وقد يضيع: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. ستُغلق النافذة حالما يُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير وقد يضيع: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. ستُغلق النافذة حالما يُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييران وقد يضيعان: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. ستُغلق النافذة حالما يُحفظان.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرات وقد تضيع: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. ستُغلق النافذة حالما تُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرًا وقد تضيع: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. ستُغلق النافذة حالما تُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير وقد تضيع: لا تمكن الكتابة في المكتبة ولا في مكان الانتظار. ستُغلق النافذة حالما تُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet, since another program is writing to the library. The window closes once they are.</source>
        <translation>
            <numerusform>لم يُحفظ %Ln تغيير بعد، لأن برنامجًا آخر يكتب في المكتبة. ستُغلق النافذة حالما يُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير بعد، لأن برنامجًا آخر يكتب في المكتبة. ستُغلق النافذة حالما يُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييران بعد، لأن برنامجًا آخر يكتب في المكتبة. ستُغلق النافذة حالما يُحفظان.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرات بعد، لأن برنامجًا آخر يكتب في المكتبة. ستُغلق النافذة حالما تُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغييرًا بعد، لأن برنامجًا آخر يكتب في المكتبة. ستُغلق النافذة حالما تُحفظ.</numerusform>
            <numerusform>لم يُحفظ %Ln تغيير بعد، لأن برنامجًا آخر يكتب في المكتبة. ستُغلق النافذة حالما تُحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands in the form “%1” is not saved.</source>
        <translation>ما في النموذج «%1» غير محفوظ.</translation>
    </message>
</context>
<context>
    <name>tutti::WindowMenus</name>
    <message>
        <source>&amp;Open Library…</source>
        <translation>فتح مكتبة (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>نافذة جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Library…</source>
        <translation>مكتبة جديدة (&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>المكتبات الأخيرة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إغلاق النافذة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No Other Library Yet</source>
        <translation>لا توجد مكتبة أخرى بعد</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>مسح القائمة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>التفضيلات (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sort By</source>
        <translation>الفرز حسب (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group By</source>
        <translation>التجميع حسب (&amp;G)</translation>
    </message>
    <message>
        <source>Sync &amp;Now</source>
        <translation>مزامنة الآن (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>إعادة ضبط التخطيط (&amp;R)</translation>
    </message>
    <message>
        <source>%1 as a Window</source>
        <translation>%1 في نافذة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح (&amp;K)…</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>نسخ معلومات التشخيص (&amp;D)</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>معلومات التشخيص في الحافظة.</translation>
    </message>
    <message>
        <source>&amp;About Tutti</source>
        <translation>حول Tutti (&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt and Other Libraries</source>
        <translation>حول Qt ومكتبات أخرى (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
</context>
<context>
    <name>tutti::Windows</name>
    <message>
        <source>%1 is there already, and was opened.</source>
        <translation>%1 موجودة من قبل، وقد فُتحت.</translation>
    </message>
</context>
</TS>
