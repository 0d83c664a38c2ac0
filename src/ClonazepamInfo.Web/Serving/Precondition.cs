namespace ClonazepamInfo.Web.Serving;

/// <summary>What a request's conditions come to (RFC 9110 section 13.2).</summary>
internal enum Precondition
{
    /// <summary>The page is to be sent.</summary>
    None,

    /// <summary>The client holds the page already.</summary>
    NotModified,

    /// <summary>The page is not the one that the client asked about.</summary>
    Failed,
}
