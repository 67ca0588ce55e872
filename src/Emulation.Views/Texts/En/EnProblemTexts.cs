using Emulation.Views.Pages;

namespace Emulation.Views.Texts.En;

/// <inheritdoc/>
internal sealed class EnProblemTexts : ProblemTexts
{
    public override string Reference => "Reference";

    public override string SignIn => "Go to sign-in";

    protected override ProblemText? Find(string code) => code switch
    {
        ProblemCode.LinkUnknown => new(
            "There is no such link",
            "Part of the address may have been lost in copying. Please open the link in your letter again, or ask the organizer for a new one. What your unit has handed in is not affected."),
        ProblemCode.LinkExpired => new(
            "This link has expired",
            "Its time is over. Please use the link in your latest letter, or ask the organizer for a new one. What your unit has handed in is not affected."),
        ProblemCode.LinkRevoked => new(
            "This link has been revoked",
            "The organizer has revoked it, most often because a new one took its place. Please use the link in your latest letter, or ask the organizer. What your unit has handed in is not affected."),
        ProblemCode.CrossSite => new(
            "The request came from another site",
            "For safety, forms are taken only from this site's own pages. Nothing has changed. Please open the page again from your letter and retry."),
        ProblemCode.NotFound => new(
            "There is no such page",
            "The address may be mistyped, or what was here is gone. Please go back, or open the link in your letter."),
        ProblemCode.SignInNeeded => new(
            "Please sign in",
            "This page is for organizers, or your session has ended. Please sign in to go on. Nothing has changed."),
        ProblemCode.SignInUsed => new(
            "This sign-in link has been used",
            "Each sign-in link works once. Please ask for a new one."),
        ProblemCode.SignInOtherBrowser => new(
            "Please open the link in the browser that asked for it",
            "A sign-in link works only in the browser in which it was asked for. Please open it there, or ask for a new one from this browser."),
        ProblemCode.BadRequest => new(
            "The request could not be read",
            "What was sent is incomplete or malformed. Nothing has changed. Please go back, check it and send it again."),
        ProblemCode.FileNotScanned => new(
            "This file is still being scanned",
            "It opens when the scan has found no threats, most often within minutes. Nothing is lost. If it takes longer than an hour, the organizers are told."),
        ProblemCode.FileMalicious => new(
            "A threat was found in this file",
            "It stays closed, so that nobody opens it by mistake; it is kept, and the organizers are told. Please hand in a clean copy."),
        ProblemCode.StorageDown => new(
            "The data cannot be reached just now",
            "Storage does not answer. Everything that has a receipt is safe. Please try again in a few minutes."),
        ProblemCode.SomethingBroke => new(
            "Something broke",
            "The fault is ours, not yours. Everything that has a receipt is safe. Please try again; if it still fails, tell the organizer."),
        _ => null,
    };
}
