using ClonazepamInfo.Web.Publishing;
using ClonazepamInfo.Web.Serving;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>The verb <c>export DIR</c>: writes the edition as files for any static host. Opens no port.</summary>
internal static class ExportCommand
{
    private const int Done = 0;
    private const int Failed = 1;

    /// <returns>0, or 1 if the folder is unchanged; the reason is then on standard error.</returns>
    public static async Task<int> RunAsync(string folder, string[] settings)
    {
        try
        {
            // Production, also in a checkout: an exported page must not carry the address of the editor's own machine.
            await using var app = Website.Build(["--environment=Production", .. settings], RequestLog.Nothing);
            foreach (var unknown in UnknownSettings.In(app.Configuration, settings))
            {
                await Console.Error.WriteLineAsync(unknown);
            }

            var content = app.Services.GetRequiredService<IOptions<ContentOptions>>().Value;
            using var export = ExportFolder.Open(folder, content.Resolve().Folder);
            var site = await PublishAsync(app);
            export.Replace(site.Files());
            var version = site.Edition.Pinned.Snapshot.Default.Fingerprint;
            await Console.Out.WriteLineAsync(
                $"Version {version} for {site.Site.PublicUrl} is in {folder}: {site.Edition.Pages.Count} pages and files.");
            return Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(
                $"{folder} could not be written and is unchanged: {e.Message.TrimEnd('.')}. "
                + "Make room there and allow writing next to it, or choose another folder.");
        }
        catch (Exception e) when (Website.Reason(e) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
        }

        return Failed;
    }

    private static async Task<StaticSite> PublishAsync(WebApplication app)
    {
        var edition = await Website.PublishFirstAsync(app, isStaticCopy: true);
        var maker = app.Services.GetRequiredService<EditionMaker>();
        var notFound = edition.Pinned.Snapshot.Leaflets.Select(leaflet =>
            maker.MakeNotFoundAsync(leaflet, edition.Pinned, leaflet.Prefix + StaticSite.NotFoundFile, CancellationToken.None));
        var withoutQuery = await maker.MakeWithoutQueryAsync(edition.Pinned, CancellationToken.None);
        var site = app.Services.GetRequiredService<SiteOptions>();
        var hsts = site.IsSecure ? SecurityHeaders.StrictTransportSecurity(app.Services.GetRequiredService<IOptions<HstsOptions>>().Value) : null;
        return new StaticSite(edition, [.. withoutQuery, .. await Task.WhenAll(notFound)], site, hsts);
    }
}
