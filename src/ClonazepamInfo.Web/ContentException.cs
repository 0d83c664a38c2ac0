using ClonazepamInfo.Content;

namespace ClonazepamInfo.Web;

/// <summary>The content holds an error, so there is nothing to serve.</summary>
public sealed class ContentException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public ContentException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">Why.</param>
    public ContentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    public ContentException()
    {
    }

    /// <summary>Says every problem, a line each.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="folder">How to name the content folder.</param>
    /// <returns>The exception to throw.</returns>
    public static ContentException Of(IEnumerable<Problem> problems, string folder) =>
        new($"The content of Content:Path ({folder}) cannot be published:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(problem => problem.ToLine(folder)))}");
}
