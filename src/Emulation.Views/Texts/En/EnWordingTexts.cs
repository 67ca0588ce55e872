using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnWordingTexts : WordingTexts
{
    public override string Title => "Words of your own";

    public override string Lead => "You can word the subject and the opening of each kind of letter, for each language. The rest of a letter – what is owed, its links – always stays.";

    public override string Kinds => "Kinds of letters";

    public override string HasOwn => "worded by you";

    public override string Subject => "Subject";

    public override string Opening => "Opening";

    public override string OpeningHint => "Stands right after the greeting; an empty line parts paragraphs. Left empty, the usual opening stands there.";

    public override string UsualWords => "(the usual words)";

    public override string Placeholders => "Placeholders, to be written with their braces:";

    public override string Save => "Save";

    public override string Look => "See how it reads";

    public override string Test => "Send a test to me";

    public override string Letter => "How the letter reads";

    public override string FromReal => "Made from a letter of your cluster; links are left out.";

    public override string PlaceholdersExample => "For example “Dear {person}” becomes “Dear Jane Doe”.";

    public override string FromExample => "An example: your cluster has no letter of this kind yet.";

    public override string ExampleUnit => "Company A";

    public override string ExampleActivity => "Yearly report";

    public override string ExampleMeeting => "Closing conference";

    public override string ExampleReason => "The last page is not signed.";

    public override string SubjectHint(string usual) => $"Left empty: {usual}";

    public override string TestSubject(string subject) => $"[Test] {subject}";

    public override string Notice(WordsNotice notice) => notice switch
    {
        WordsNotice.Saved => "The words are saved.",
        WordsNotice.NotSaved => "The letter below has the words as typed; they are not saved yet.",
        WordsNotice.Tried => "A test letter is on its way to your mailbox. The words are not saved yet.",
        _ => "",
    };

    public override string Placeholder(string code) => code switch
    {
        "person" => "the reader's name",
        "cluster" => "the cluster's name",
        "unit" => "the unit's name",
        "count" => "how many things are owed",
        "nearest" => "the day of the nearest deadline",
        "activity" => "the activity's title",
        "receipt" => "the receipt's number",
        "deadline" => "the deadline",
        "meeting" => "the meeting's title",
        "start" => "when it begins",
        "day" => "the letter's day",
        "late" => "how many activities lack something",
        "soon" => "how many are due soon",
        "done" => "how many have been handed in",
        "total" => "how many there are to hand in",
        _ => code,
    };
}
