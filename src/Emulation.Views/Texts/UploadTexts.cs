namespace Emulation.Views.Texts;

/// <summary>What the script of an upload form tells while files are on their way.</summary>
internal abstract class UploadTexts
{
    /// <summary>That a file can be dropped.</summary>
    public abstract string DropHere { get; }

    /// <summary>Something was dropped where it is not clear for which document it is.</summary>
    public abstract string DropWhere { get; }

    /// <summary>A file has been picked; nothing is sent yet.</summary>
    public abstract string Picked(string size);

    /// <summary>The page was closed or loaded anew in the middle.</summary>
    public abstract string WasSending(string file);

    /// <summary>Before the first byte.</summary>
    public abstract string Opening { get; }

    /// <summary>Bytes flow.</summary>
    public abstract string Sending { get; }

    /// <summary>Bytes flow, and some had arrived before.</summary>
    public abstract string GoesOn(string size);

    /// <summary>The line is down.</summary>
    public abstract string Waiting { get; }

    /// <summary>Somebody pressed Pause.</summary>
    public abstract string Paused { get; }

    /// <summary>The file has arrived whole.</summary>
    public abstract string Sent { get; }

    /// <summary>The button.</summary>
    public abstract string Pause { get; }

    /// <summary>The button.</summary>
    public abstract string Resume { get; }

    /// <summary>The button.</summary>
    public abstract string Cancel { get; }

    /// <summary>Time left: less than a minute.</summary>
    public abstract string LeftMoment { get; }

    /// <summary>Time left.</summary>
    public abstract string LeftMinutes(string minutes);

    /// <summary>Time left.</summary>
    public abstract string LeftHours(string hours, string minutes);

    /// <summary>Name of the part that tells how far the whole has come.</summary>
    public abstract string Progress { get; }

    /// <summary>A step.</summary>
    public abstract string StepSending { get; }

    /// <summary>A step.</summary>
    public abstract string StepReceived { get; }

    /// <summary>A step.</summary>
    public abstract string StepChecked { get; }

    /// <summary>A step.</summary>
    public abstract string StepFiled { get; }

    /// <summary>Said of a step, for those who do not see its sign.</summary>
    public abstract string Done { get; }

    /// <summary>What to do while files are sent.</summary>
    public abstract string WhileSending { get; }

    /// <summary>Everything has arrived.</summary>
    public abstract string WhileChecking { get; }

    /// <summary>The files are good.</summary>
    public abstract string WhileFiling { get; }

    /// <summary>All is done.</summary>
    public abstract string Filed { get; }

    /// <summary>Leads to the receipt.</summary>
    public abstract string SeeReceipt { get; }

    /// <summary>The question before a file is cancelled.</summary>
    public abstract string CancelTitle(string file);

    /// <summary>What cancelling means.</summary>
    public abstract string CancelWarning { get; }

    /// <summary>The button that cancels.</summary>
    public abstract string CancelYes { get; }

    /// <summary>The button that does not.</summary>
    public abstract string CancelNo { get; }

    /// <summary>The file has gone, or is another by now.</summary>
    public abstract string Unreadable(string file);
}
