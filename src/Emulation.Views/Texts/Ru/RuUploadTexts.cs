namespace Emulation.Views.Texts.Ru;

/// <inheritdoc/>
internal sealed class RuUploadTexts : UploadTexts
{
    public override string DropHere => "Файл можно перетащить сюда.";

    public override string DropWhere => "Перетащите файл в поле того документа, для которого он предназначен.";

    public override string Picked(string size) => $"{size}. Файл отправится, когда вы нажмёте кнопку.";

    public override string WasSending(string file) => $"Файл «{file}» не был отправлен до конца. Выберите его снова и нажмите кнопку: отправка продолжится с того же места.";

    public override string Opening => "Подготовка к отправке";

    public override string Sending => "Отправляется";

    public override string GoesOn(string size) => $"Отправка продолжается с места остановки; раньше получено {size}";

    public override string Waiting => "Нет связи. Когда она появится, отправка продолжится сама.";

    public override string Paused => "Приостановлено";

    public override string Sent => "Отправлен";

    public override string Pause => "Приостановить";

    public override string Resume => "Продолжить";

    public override string Cancel => "Отменить";

    public override string LeftMoment => "осталось меньше минуты";

    public override string LeftMinutes(string minutes) => $"осталось около {minutes} мин";

    public override string LeftHours(string hours, string minutes) => $"осталось около {hours} ч {minutes} мин";

    public override string Progress => "Ход сдачи документов";

    public override string StepSending => "Отправка";

    public override string StepReceived => "Получение";

    public override string StepChecked => "Проверка";

    public override string StepFiled => "Сохранение";

    public override string Done => "(готово)";

    public override string WhileSending => "Не закрывайте страницу, пока файлы отправляются. Если отправка прервётся, всё полученное сохранится.";

    public override string WhileChecking => "Всё получено и проверяется. Страницу можно закрыть: подтверждение придёт письмом.";

    public override string WhileFiling => "Файлы в порядке и сохраняются.";

    public override string Filed => "Документы приняты.";

    public override string SeeReceipt => "Посмотреть подтверждение";

    public override string CancelTitle(string file) => $"Отменить отправку файла «{file}»?";

    public override string CancelWarning => "Полученная часть будет удалена, и файл придётся отправлять сначала. Чтобы прерваться на время, нажмите «Приостановить».";

    public override string CancelYes => "Отменить отправку";

    public override string CancelNo => "Не отменять";

    public override string Unreadable(string file) => $"Файл «{file}» больше не читается: он изменён, переименован или перемещён, либо отключён носитель. Выберите его снова и нажмите кнопку; всё полученное сохранится.";
}
