using System.Reflection;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Azure.Functions.Worker;

namespace EmulationFunctions.Entry;

/// <summary>Addresses that only take posts: a reload or a bookmark opens them all the same, and means the page around the form.</summary>
internal static class FormAddress
{
    private static readonly IReadOnlyList<(string Verb, TemplateMatcher Route)> Routes =
    [
        .. from method in typeof(FormAddress).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
           from trigger in method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).OfType<HttpTriggerAttribute>()
           // The front page and what takes every address are above no form.
           where trigger.Route![0] != '{'
           from verb in trigger.Methods!
           select (verb, new TemplateMatcher(TemplateParser.Parse(trigger.Route!), [])),
    ];

    /// <summary>The nearest page above the address of a form; null where the address is no form's, or a program's.</summary>
    public static string? PageOf(PathString path)
    {
        // Whatever begins with two slashes would lead to another site.
        if (path.StartsWithSegments("/api", StringComparison.Ordinal) || path.Value!.StartsWith("//", StringComparison.Ordinal) || !Takes("post", path))
            return null;
        for (var above = Above(path); above.HasValue; above = Above(above))
        {
            foreach (var page in new[] { above, above.Add("/overview") })
            {
                if (Takes("get", page))
                    return page.ToUriComponent();
            }
        }

        return null;
    }

    private static PathString Above(PathString path) => path.Value![..path.Value!.LastIndexOf('/')];

    // A file's address has no page: opening it would bring the file.
    private static bool Takes(string verb, PathString path) => Routes.Any(route =>
        route.Verb == verb && !route.Route.Template.TemplateText!.EndsWith("{file}", StringComparison.Ordinal) && route.Route.TryMatch(path, []));
}
