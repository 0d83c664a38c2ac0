namespace ClonazepamInfo.Web.Publishing;

/// <summary>How the bytes of a representation are coded (RFC 9110 section 8.4.1), the most compact last.</summary>
internal enum ContentCoding
{
    /// <summary>As they are.</summary>
    Identity,

    /// <summary>GZIP, RFC 1952.</summary>
    Gzip,

    /// <summary>Brotli, RFC 7932.</summary>
    Brotli,
}
