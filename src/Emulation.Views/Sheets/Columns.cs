namespace Emulation.Views.Sheets;

/// <summary>The columns of the sheet of people.</summary>
public enum PeopleSheetColumn
{
    /// <summary>The line's number.</summary>
    Number,

    /// <summary>The person's name.</summary>
    Name,

    /// <summary>The mailbox.</summary>
    Email,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>What the person does.</summary>
    Role,

    /// <summary>The language that the person reads.</summary>
    Language,

    /// <summary>The person's id.</summary>
    Id,
}

/// <summary>The columns of the sheet that says who has submitted what.</summary>
public enum SubmissionColumn
{
    /// <summary>The line's number.</summary>
    Number,

    /// <summary>The activity.</summary>
    Activity,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>The unit.</summary>
    Unit,

    /// <summary>The unit's deadline: its own where it has one.</summary>
    Deadline,

    /// <summary>Where the unit stands.</summary>
    State,

    /// <summary>Whether it came late.</summary>
    Late,

    /// <summary>When the current version came.</summary>
    Received,

    /// <summary>Through whom.</summary>
    By,

    /// <summary>Number of the version.</summary>
    Version,

    /// <summary>How many files are in it.</summary>
    Files,

    /// <summary>The number on the receipt.</summary>
    Receipt,

    /// <summary>What the unit told, or why it was returned.</summary>
    Remark,
}
