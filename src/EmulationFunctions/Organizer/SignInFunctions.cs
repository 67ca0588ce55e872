using EmulationFunctions.Entry;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Organizer;

/// <summary>In and out of the console.</summary>
public sealed class SignInFunctions(Desk desk, SignIn signIn, Front front)
{
    private const string Path = "/sign-in";

    /// <summary>The form that asks for an address.</summary>
    [Function("SignInForm")]
    public Task<IResult> Form(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "sign-in")] HttpRequest request) =>
        desk.ForAnyone(request, visit => front.PageAsync(new SignInPageModel(visit.Shell, Path)));

    /// <summary>Takes an address.</summary>
    [Function("SignInAsk")]
    public Task<IResult> Ask(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-in")] HttpRequest request) =>
        desk.ForAnyone(request, async visit =>
        {
            var email = (await Form(request, "email")).Trim();
            if (!Mailbox.IsValid(email))
                return await front.PageAsync(new SignInPageModel(visit.Shell, Path, email, IsMalformed: true), StatusCodes.Status400BadRequest);
            await signIn.AskAsync(visit, email);
            return await front.PageAsync(new SignInPageModel(visit.Shell, Path, email, IsAnswered: true));
        });

    /// <summary>Somebody has asked.</summary>
    [Function("WriteSignInLetter")]
    public Task Write([QueueTrigger("sign-ins")] string message, CancellationToken cancellation) =>
        signIn.WriteAsync(QueueMessages.Read<SignInRequest>(SignInRequest.Schema, message), cancellation);

    /// <summary>The page behind a sign-in link: a button, because programs that check mail open every link.</summary>
    [Function("SignInConfirm")]
    public Task<IResult> Confirm(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "sign-in/{token}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.SignIn, visit => SignIn.IsHere(visit)
            ? front.PageAsync(new SignInConfirmPageModel(visit.Shell, request.Path, visit.Cluster.Contact(visit.Link.Contact)?.Email))
            : OtherBrowser(visit));

    /// <summary>Signs in.</summary>
    [Function("SignInEnter")]
    public Task<IResult> Enter(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-in/{token}")] HttpRequest request) =>
        desk.ForLink(request, LinkPurpose.SignIn, async visit =>
            !SignIn.IsHere(visit) ? await OtherBrowser(visit)
            : await signIn.EnterAsync(visit) ? Front.SeeOther("/console")
            : await front.MessageAsync(visit.Shell, ProblemCode.SignInUsed, StatusCodes.Status410Gone));

    /// <summary>Signs out.</summary>
    [Function("SignOut")]
    public Task<IResult> Leave(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "sign-out")] HttpRequest request) =>
        desk.ForOrganizer(request, async visit =>
        {
            await signIn.LeaveAsync(visit);
            return Front.SeeOther(Path);
        });

    private Task<IResult> OtherBrowser(LinkVisit visit) =>
        front.MessageAsync(visit.Shell, ProblemCode.SignInOtherBrowser, StatusCodes.Status403Forbidden);

    private static async Task<string> Form(HttpRequest request, string field) =>
        request.HasFormContentType ? (await request.ReadFormAsync(request.HttpContext.RequestAborted))[field].ToString() : "";
}
