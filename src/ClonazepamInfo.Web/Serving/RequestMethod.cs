namespace ClonazepamInfo.Web.Serving;

/// <summary>
/// Compares methods as RFC 9110 section 9.1 says: with case. The framework's own comparison takes "head" for HEAD, which Kestrel
/// does not: the page was then written without the body that its length promised, and each such request logged an error.
/// </summary>
internal static class RequestMethod
{
    /// <summary>Whether the method reads a page: GET or HEAD.</summary>
    public static bool Reads(HttpRequest request) => request.Method == HttpMethods.Get || IsHead(request);

    public static bool IsHead(HttpRequest request) => request.Method == HttpMethods.Head;
}
