using ClonazepamInfo.Web.Publishing;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Ties the pages' routes to the snapshot: <c>{section:section}</c> matches the ids that exist and nothing else, and
/// every page has a second route with a language before it.
/// </summary>
internal static class LeafletRoutes
{
    public const string Language = "language";
    public const string Section = "section";
    public const string Chapter = "chapter";

    /// <summary>What can be read can be asked about (RFC 9110 section 9.3.2); MapGet alone answers HEAD with 404.</summary>
    public static IReadOnlyList<string> Methods { get; } = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>What the routes of the default language begin with, and those of the others.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["", $"/{{{Language}:{Language}}}"];

    public static void AddConstraints(RouteOptions options)
    {
        options.SetParameterPolicy<LanguageConstraint>(Language);
        options.SetParameterPolicy<SectionConstraint>(Section);
        options.SetParameterPolicy<ChapterConstraint>(Chapter);
    }

    public static void AddLanguages(RazorPagesOptions options) => options.Conventions.AddFolderRouteModelConvention("/", page =>
    {
        foreach (var selector in page.Selectors.ToList())
        {
            var route = selector.AttributeRouteModel!;
            var prefix = new AttributeRouteModel { Template = $"{{{Language}:{Language}}}" };
            page.Selectors.Add(new SelectorModel
            {
                AttributeRouteModel = AttributeRouteModel.CombineAttributeRouteModel(prefix, route),
            });
        }
    });

    /// <summary>The leaflet of the language in the route, or the default one.</summary>
    public static Leaflet? LeafletOf(this LeafletSnapshot snapshot, RouteValueDictionary values) =>
        values[Language] is string language ? snapshot.Leaflet(language) : snapshot.Default;

    /// <summary>The leaflet of the language that the path begins with, or the default one.</summary>
    public static Leaflet LeafletAt(this LeafletSnapshot snapshot, string path) =>
        snapshot.Leaflets.FirstOrDefault(leaflet => leaflet.Prefix.Length > 0
            && new PathString(path).StartsWithSegments(leaflet.Prefix, StringComparison.OrdinalIgnoreCase)) ?? snapshot.Default;

    private abstract class Constraint(Func<LeafletSnapshot, RouteValueDictionary, string, bool> exists) : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection _) =>
            values[routeKey] is string id && exists(PinnedEdition.Of(httpContext!).Snapshot, values, id);
    }

    private sealed class LanguageConstraint() : Constraint((snapshot, _, id) => snapshot.Leaflet(id) is { Prefix.Length: > 0 });

    private sealed class SectionConstraint() : Constraint((snapshot, values, id) => snapshot.LeafletOf(values)?.Section(id) is not null);

    private sealed class ChapterConstraint()
        : Constraint((snapshot, values, id) => snapshot.LeafletOf(values)?.Chapter(id) is { IsSection: false });
}
