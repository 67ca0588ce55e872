using Microsoft.AspNetCore.Components;

namespace Emulation.Views.Pages;

/// <summary>What belongs to an activity's kind on a unit's card.</summary>
public abstract class KindPart : Part
{
    /// <summary>The activity and where the unit stands.</summary>
    [Parameter, EditorRequired]
    public ActivityCard Card { get; set; } = null!;

    /// <summary>Local time.</summary>
    [Parameter, EditorRequired]
    public DateTime Now { get; set; }

    /// <summary>The form that has just been refused.</summary>
    [Parameter]
    public WrongKindForm? Wrong { get; set; }

    /// <summary>Whether an organizer reads it.</summary>
    [Parameter]
    public bool ForOrganizer { get; set; }

    /// <summary>Whether the page is about nothing else.</summary>
    [Parameter]
    public bool IsPage { get; set; }

    /// <summary>The form that was asked for.</summary>
    [Parameter]
    public KindForm? Asked { get; set; }

    /// <summary>The refused form, if it is this one.</summary>
    private protected WrongKindForm? WrongOf(KindForm form) => Wrong?.Form == form ? Wrong : null;
}

/// <summary>What belongs to an activity's kind on the organizers' page of it.</summary>
public abstract class KindBoard : Part
{
    /// <summary>The activity and its units.</summary>
    [Parameter, EditorRequired]
    public KindBoardModel Model { get; set; } = null!;
}
