using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnFrameTexts : FrameTexts
{
    public override string Office => "Emulation cluster office";

    public override string SkipToContent => "Skip to the content";

    public override string LanguageSwitch => "Language";

    public override string SignOut => "Sign out";

    public override string Ask => "Questions? Please ask the organizer:";

    public override string AskNobody => "Questions? Please answer the letter that brought you here.";

    public override string Rooms => "Rooms of the console";

    public override string Room(ConsoleRoom room) => room switch
    {
        ConsoleRoom.Overview => "Overview",
        ConsoleRoom.Plans => "Plan",
        ConsoleRoom.Meetings => "Meetings",
        ConsoleRoom.Letters => "Letters",
        ConsoleRoom.People => "Units and people",
        _ => "Search",
    };
}
