namespace Emulation.Views.Texts;

/// <summary>The front page.</summary>
internal abstract class HomeTexts
{
    public abstract string Title { get; }

    public abstract string What { get; }

    public abstract string UnitsHeading { get; }

    public abstract string Units { get; }

    public abstract string OrganizersHeading { get; }

    public abstract string Organizers { get; }
}
