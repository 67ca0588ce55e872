namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnUploadTexts : UploadTexts
{
    public override string DropHere => "You can also drop the file here.";

    public override string DropWhere => "Please drop the file onto the document that it is for.";

    public override string Picked(string size) => $"{size}. It is sent when you press the button.";

    public override string WasSending(string file) => $"“{file}” was still being sent. Choose it again and press the button: it goes on where it stopped.";

    public override string Opening => "Getting ready";

    public override string Sending => "Sending";

    public override string GoesOn(string size) => $"Going on where it stopped; {size} had arrived before";

    public override string Waiting => "The line is down. Sending goes on by itself when it is back.";

    public override string Paused => "Paused";

    public override string Sent => "Sent";

    public override string Pause => "Pause";

    public override string Resume => "Resume";

    public override string Cancel => "Cancel";

    public override string LeftMoment => "less than a minute left";

    public override string LeftMinutes(string minutes) => $"about {minutes} min left";

    public override string LeftHours(string hours, string minutes) => $"about {hours} h {minutes} min left";

    public override string Progress => "Progress of the submission";

    public override string StepSending => "Sending";

    public override string StepReceived => "Received";

    public override string StepChecked => "Checked";

    public override string StepFiled => "Filed";

    public override string Done => "(done)";

    public override string WhileSending => "Please keep this page open until everything is sent. Should it be cut off, what has arrived is kept.";

    public override string WhileChecking => "Everything has arrived and is being checked. You may close this page; the receipt comes by mail.";

    public override string WhileFiling => "The files are good and are being filed.";

    public override string Filed => "The submission has been received.";

    public override string SeeReceipt => "See the receipt";

    public override string CancelTitle(string file) => $"Cancel sending “{file}”?";

    public override string CancelWarning => "What has arrived is thrown away, and the file would have to be sent from its start. To stop for a while, use Pause.";

    public override string CancelYes => "Cancel it";

    public override string CancelNo => "Keep it";

    public override string Unreadable(string file) => $"The file “{file}” can no longer be read: it was changed, renamed or moved, or its drive was taken out. Please choose it again and press the button; what has arrived is kept.";
}
