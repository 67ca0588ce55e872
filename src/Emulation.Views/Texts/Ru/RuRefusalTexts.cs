namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuRefusalTexts : RefusalTexts
{
    public override string NothingLost => "Ничего не потеряно: всё, что ваше предприятие сдало раньше, на месте.";

    protected override string TypeNotAllowed(string file, string types) =>
        $"Файлы такого типа, как «{file}», здесь не принимаются. Принимаются: {types}. Сохраните файл в одном из этих форматов и отправьте снова.";

    protected override string ContentDiffers(string file, string extension) =>
        $"Содержимое файла «{file}» не соответствует расширению {extension}. Откройте файл в программе, в которой он создан, сохраните в нужном формате и отправьте снова.";

    protected override string FileDamaged(string file) =>
        $"Файл «{file}» повреждён: его не удаётся прочитать до конца. Откройте его на своём компьютере, сохраните или упакуйте заново, проверьте, что он открывается, и отправьте снова.";

    protected override string TooManyEntries(string file, string most) =>
        $"Файлов и папок в «{file}» больше {most}. Уберите лишнее или сделайте несколько архивов и отправьте снова.";

    protected override string EscapingPath(string file, string path) =>
        $"В «{file}» есть имя «{path}», которое ведёт за пределы папки распаковки. Упакуйте файлы заново прямо из их папки и отправьте снова.";

    protected override string StrangelyPacked(string file, string path) =>
        $"«{path}» в «{file}» упакован способом, который Windows не открывает. Упакуйте файлы заново в обычный ZIP (метод Deflate) и отправьте снова.";

    protected override string UnpacksTooLarge(string file, string megabytes) =>
        $"После распаковки «{file}» занимает больше {megabytes} МБ. Уберите лишнее или разделите архив и отправьте снова.";

    protected override string PackedTooTightly(string file, string times) =>
        $"При распаковке «{file}» или архив внутри него увеличивается более чем в {times} раз, как файлы, созданные во вред. Упакуйте только сами документы и отправьте снова.";

    protected override string ArchiveTooDeep(string file, string levels) =>
        $"В «{file}» архивы вложены друг в друга глубже {levels} уровней. Сложите документы в один архив и отправьте снова.";

    protected override string EmptyFile(string file) =>
        $"Файл «{file}» пуст (0 байт). Проверьте его на своём компьютере и отправьте снова.";

    protected override string FileTooLarge(string file, string megabytes) =>
        $"Файл «{file}» больше допустимых {megabytes} МБ. Сожмите или разделите его и отправьте снова.";

    protected override string FormTooLarge(string megabytes) =>
        $"Файлы вместе больше {megabytes} МБ, допустимых за один раз. Отправьте их по одному.";

    protected override string UnknownDocument(string field) =>
        $"Для этого мероприятия документ «{field}» не нужен; возможно, план только что изменился. Обновите страницу и отправьте снова.";

    protected override string DocumentTwice(string field) =>
        $"Для одного документа «{field}» пришло два файла. Объедините их в один файл или архив и отправьте снова.";

    protected override string NoFile => "Файл не выбран. Выберите хотя бы один и нажмите кнопку ещё раз.";

    protected override string NoteTooLong(string characters) => $"В сообщении больше {characters} символов. Сократите его и сдайте документы снова.";

    protected override string BrokenBody => "Передача прервалась, файлы дошли не полностью. Проверьте соединение и отправьте снова.";

    protected override string DeadlinePassed => "Приём по этому мероприятию закончен. Попросите организатора продлить срок; после продления отправьте документы здесь же.";

    protected override string UnknownActivity => "В плане вашего предприятия нет такого мероприятия; возможно, план только что изменился. Посмотрите список ниже.";

    protected override string Other => "Документы не приняты. Попробуйте ещё раз; если не получится, обратитесь к организатору.";

    protected override string TooManyUploads(string most) =>
        $"По этой ссылке уже идут загрузки: {most}, больше начать нельзя. Завершите или отмените часть из них и попробуйте снова.";

    protected override string DailyLimit(string gigabytes) =>
        $"Ваша организация сегодня уже отправила всё, что можно за день: {gigabytes} ГБ. Продолжите завтра или спросите организатора.";

    protected override string PiecesMissing(string file) => $"Часть файла «{file}» не дошла. Отправьте его ещё раз; то, что дошло, повторно не отправляется.";

    protected override string UploadGone => "Эта загрузка отменена, или ей больше семи дней. Выберите файл снова и отправьте его заново.";

    protected override string UploadChanged(string file) =>
        $"Полученный файл «{file}» не тот, что был сдан: он перезаписан или у него другой размер. Он не сохранён. Отправьте его ещё раз.";

    protected override string NotBegun(string from) => $"Кампания начинается {from}; с этого дня предприятие может сообщить об участии.";

    protected override string ActualsNotYet(string from) => $"Факт принимается с {from}.";
}
