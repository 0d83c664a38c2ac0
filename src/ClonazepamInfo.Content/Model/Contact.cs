namespace ClonazepamInfo.Content.Model;

/// <summary>Where readers tell of a mistake.</summary>
/// <param name="Email">An address to write to, such as <c>editors@example.org</c>, or null.</param>
/// <param name="Post">A postal address in one line, or null.</param>
public sealed record Contact(string? Email, string? Post)
{
    /// <summary>The addresses as they are printed.</summary>
    public IEnumerable<string> Addresses => new[] { Email, Post }.OfType<string>();
}
