using System.Globalization;
using ClonazepamInfo.Content.Text;
using ClonazepamInfo.Web.Publishing;

namespace ClonazepamInfo.Web.Pages;

/// <summary>About the leaflet: where it comes from, and each difference from the article that was its start.</summary>
internal sealed class AboutModel(SiteOptions site) : LeafletPageModel(site)
{
    internal override string Style => ScreenStyle.Lists;

    /// <summary>The fragment of the differences.</summary>
    public const string DifferencesId = "page-differences";

    /// <summary>The fragment of what the article leaves out.</summary>
    public const string MissingId = "page-missing";

    /// <summary>The fragment of what was kept.</summary>
    public const string KeptId = "page-kept";

    /// <summary>The fragment of the table of reading grades.</summary>
    public const string GradesId = "page-grades";

    public override string Description => Leaflet.About.Summary;

    /// <summary>The statements of the article that were changed or left out.</summary>
    public IReadOnlyList<ArticleStatement> Differences =>
        [.. Leaflet.Article.Statements.Where(statement => statement.Fate != StatementFate.Kept)];

    /// <summary>The statements of the article that were kept.</summary>
    public IReadOnlyList<ArticleStatement> Kept =>
        [.. Leaflet.Article.Statements.Where(statement => statement.Fate == StatementFate.Kept)];

    /// <summary>How hard the whole leaflet and each section are to read, in the leaflet's order.</summary>
    public IEnumerable<(string Address, string Title, Readability Counts)> Grades => Leaflet.Sections
        .Select(section => (section.Address, section.NumberedTitle, section.Readability))
        .Prepend((Leaflet.Address, Leaflet.Labels.WholeLeaflet.Title, Leaflet.Readability));

    /// <summary>Every source that the page cites, in the order of their numbers.</summary>
    public IReadOnlyList<Source> Sources =>
    [
        .. Leaflet.About.Sources
            .Concat(Leaflet.Article.Statements.SelectMany(statement => statement.Sources))
            .Concat(Leaflet.Article.Missing.SelectMany(missing => missing.Sources))
            .Distinct()
            .OrderBy(source => source.Number),
    ];

    /// <summary>A grade to one place: the formula means no more than that.</summary>
    public static string Rounded(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);
}
