namespace ClonazepamInfo.Web.Publishing;

/// <summary>
/// When a page last changed, by the content's own dates. Changes have days and Last-Modified has seconds:
/// a second change on one day counts as a second later, so that a client that holds the first is told.
/// </summary>
internal static class LastChange
{
    public static DateTimeOffset Of(SitePage page) =>
        new DateTimeOffset(page.ChangedOn, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds(page.NewestChange.Nth - 1);
}
