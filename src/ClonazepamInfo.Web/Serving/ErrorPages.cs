namespace ClonazepamInfo.Web.Serving;

/// <summary>Where the page for errors is; asked for directly, it is itself not found.</summary>
internal static class ErrorPages
{
    public const string Address = "/page-error";
}
