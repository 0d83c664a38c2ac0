using System.Globalization;
using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>
/// An edition as static hosts want it: <c>/stopping</c> is <c>stopping.html</c>, which they find without its ending, with
/// its compressed forms next to it for those that send them as they are.
/// </summary>
/// <param name="Edition">The edition.</param>
/// <param name="Instead">
/// The pages in place of what needs a server: those that read a query, and in each language the one for what does not exist.
/// </param>
/// <param name="Site">The site's public address.</param>
/// <param name="StrictTransportSecurity">The header for hosts to send over https, or null.</param>
internal sealed record StaticSite(
    Edition Edition, IReadOnlyList<PublishedPage> Instead, SiteOptions Site, string? StrictTransportSecurity)
{
    /// <summary>What hosts call the page for addresses of a folder that do not exist.</summary>
    public const string NotFoundFile = "/404.html";

    /// <summary>The pages for a web server's own refusals. No section's id begins with that sign.</summary>
    private const string ErrorsFolder = "_errors";

    private const string PageEnding = ".html";

    private const string Home = "index" + PageEnding;

    private static readonly int[] ErrorStatuses =
    [
        StatusCodes.Status404NotFound,
        StatusCodes.Status405MethodNotAllowed,
        StatusCodes.Status414UriTooLong,
        StatusCodes.Status431RequestHeaderFieldsTooLarge,
        StatusCodes.Status500InternalServerError,
        StatusCodes.Status503ServiceUnavailable,
    ];

    private static readonly (ContentCoding Coding, string Ending)[] Compressed =
        [(ContentCoding.Gzip, ".gz"), (ContentCoding.Brotli, ".br")];

    /// <summary>Every page and file, then what tells a host about their headers and about old addresses.</summary>
    /// <exception cref="OperatorException">Two addresses would be one file.</exception>
    public IReadOnlyList<ExportedFile> Files()
    {
        var byPath = new Dictionary<string, PublishedPage>(StringComparer.Ordinal);
        foreach (var page in Pages)
        {
            var path = PathOf(page.Address);
            if (!byPath.TryAdd(path, page))
            {
                throw new OperatorException(
                    $"{page.Address} and {byPath[path].Address} are the same address to a static host, {path}. "
                    + "Give the section another id.");
            }
        }

        return
        [
            .. byPath.SelectMany(page => InEveryCoding(page.Key, page.Value)),
            .. ErrorStatuses.Select(ErrorPage),
            ExportedFile.OfText("_headers", HeaderRules.Write([.. Pages], Site, StrictTransportSecurity)),
            ExportedFile.OfText("_redirects", RedirectRules.Write(Edition.Pinned.Snapshot, Site)),
        ];
    }

    /// <summary>Without the OpenSearch descriptions: files cannot search.</summary>
    private IEnumerable<PublishedPage> Pages => Edition.Pages
        .Where(page => !page.Address.EndsWith("/" + SitePaths.OpenSearch, StringComparison.Ordinal))
        .OrderBy(page => page.Address, StringComparer.Ordinal)
        .Concat(Instead);

    private static string PathOf(string address) =>
        address == "/" ? Home : address[1..] + (Path.HasExtension(address) ? "" : PageEnding);

    private ExportedFile ErrorPage(int status) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{ErrorsFolder}/{status}{PageEnding}"), FallbackErrorPage.Of(Edition.Pinned.Snapshot.Default, status, Site));

    private static IEnumerable<ExportedFile> InEveryCoding(string path, PublishedPage page)
    {
        yield return new ExportedFile(path, page.In(ContentCoding.Identity).Bytes);
        foreach (var (coding, ending) in Compressed)
        {
            // A page that does not shrink is the same in every coding.
            if (page.In(coding) is var compressed && compressed.Coding == coding)
            {
                yield return new ExportedFile(path + ending, compressed.Bytes);
            }
        }
    }
}
