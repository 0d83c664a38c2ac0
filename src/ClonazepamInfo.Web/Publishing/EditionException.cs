namespace ClonazepamInfo.Web.Publishing;

/// <summary>A page cannot be published; the message says which and why.</summary>
public sealed class EditionException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which page and why.</param>
    public EditionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which page and why.</param>
    /// <param name="innerException">What the page threw.</param>
    public EditionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    public EditionException()
    {
    }
}
