namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnRefusalTexts : RefusalTexts
{
    public override string NothingLost => "Nothing was lost: whatever your unit has handed in before is still here.";

    protected override string TypeNotAllowed(string file, string types) =>
        $"The file “{file}” is of a type that is not taken here. These are: {types}. Please save it as one of them and submit it again.";

    protected override string ContentDiffers(string file, string extension) =>
        $"What is inside the file “{file}” is not what its ending {extension} says. Please open it in the program that made it, save it as the right type and submit it again.";

    protected override string FileDamaged(string file) =>
        $"The file “{file}” is damaged: it cannot be read to its end. Please open it on your computer, save or pack it anew, check that it opens, and submit it again.";

    protected override string TooManyEntries(string file, string most) =>
        $"“{file}” holds more than {most} files and folders. Please leave out what is not needed, or make several archives, and submit again.";

    protected override string EscapingPath(string file, string path) =>
        $"“{file}” holds the name “{path}”, which leads out of the folder into which it would be unpacked. Please pack the files anew from their own folder and submit again.";

    protected override string StrangelyPacked(string file, string path) =>
        $"“{path}” in “{file}” is packed by a method that Windows cannot open. Please pack the files anew as an ordinary ZIP (method Deflate) and submit again.";

    protected override string UnpacksTooLarge(string file, string megabytes) =>
        $"“{file}” unpacks to more than {megabytes} MB. Please leave out what is not needed, or divide it, and submit again.";

    protected override string PackedTooTightly(string file, string times) =>
        $"“{file}”, or an archive in it, unpacks to more than {times} times its size, as files made to do harm do. Please pack only the documents themselves and submit again.";

    protected override string ArchiveTooDeep(string file, string levels) =>
        $"In “{file}” archives lie within archives more than {levels} deep. Please put the documents into one archive and submit again.";

    protected override string EmptyFile(string file) =>
        $"The file “{file}” is empty (0 bytes). Please check it on your computer and submit it again.";

    protected override string FileTooLarge(string file, string megabytes) =>
        $"The file “{file}” is over the limit of {megabytes} MB. Please compress or split it and submit it again.";

    protected override string FormTooLarge(string megabytes) =>
        $"The files together are over the limit of {megabytes} MB in one go. Please send them one by one.";

    protected override string UnknownDocument(string field) =>
        $"This activity does not ask for a document “{field}”; the plan may have just changed. Please reload the page and submit again.";

    protected override string DocumentTwice(string field) =>
        $"Two files came for one document “{field}”. Please put them into one file, or compress them together, and submit again.";

    protected override string NoFile => "No file was chosen. Please choose at least one and press the button again.";

    protected override string NoteTooLong(string characters) => $"The note has more than {characters} characters. Please shorten it and submit again.";

    protected override string BrokenBody => "The transfer was cut off, so the files did not arrive whole. Please check your connection and submit again.";

    protected override string DeadlinePassed => "This activity takes nothing any more. Please ask the organizer for an extension; once it is granted, submit here again.";

    protected override string UnknownActivity => "Your unit's plan has no such activity; the plan may have just changed. Please look at the list below.";

    protected override string Other => "The submission was not taken. Please try again; if it still fails, ask the organizer.";

    protected override string TooManyUploads(string most) =>
        $"This link already has {most} uploads under way, and no more can begin. Please finish or cancel some of them and try again.";

    protected override string DailyLimit(string gigabytes) =>
        $"Your unit has sent all of its {gigabytes} GB for today. Please go on tomorrow, or ask the organizer.";

    protected override string PiecesMissing(string file) => $"Parts of the file “{file}” have not arrived. Please send it again; what has arrived is not sent twice.";

    protected override string UploadGone => "This upload was cancelled, or is more than seven days old. Please choose the file again and send it anew.";

    protected override string UploadChanged(string file) =>
        $"The file “{file}” is not what was handed in: it was overwritten, or has another length. It was not kept. Please send it again.";

    protected override string NotBegun(string from) => $"The campaign begins on {from}; from that day on the unit can say that it takes part.";

    protected override string ActualsNotYet(string from) => $"Actual values are taken from {from} on.";
}
