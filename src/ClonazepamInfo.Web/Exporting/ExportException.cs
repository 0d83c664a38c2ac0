namespace ClonazepamInfo.Web.Exporting;

/// <summary>A folder cannot be exported into; the message says why and what to do instead.</summary>
public sealed class ExportException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why, and what to do instead.</param>
    public ExportException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why, and what to do instead.</param>
    /// <param name="innerException">What the system said.</param>
    public ExportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    public ExportException()
    {
    }
}
