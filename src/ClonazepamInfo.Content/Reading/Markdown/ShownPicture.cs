using Markdig.Extensions.CustomContainers;

namespace ClonazepamInfo.Content.Reading.Markdown;

/// <summary>
/// A drawing of <c>pictures</c> above its caption: <c>:::picture recovery-position Someone lies on their side, the upper knee bent</c>.
/// </summary>
/// <param name="Id">The drawing's id, or nothing.</param>
/// <param name="Title">The text alternative of the picture, or nothing.</param>
internal sealed record ShownPicture(string Id, string Title)
{
    /// <summary>The word that opens one.</summary>
    public const string Name = "picture";

    /// <summary>Reads the text after the word.</summary>
    /// <returns>The picture, or null if the container is something else.</returns>
    public static ShownPicture? Of(CustomContainer container) =>
        container.Info != Name ? null
        : (container.Arguments ?? "").Trim().Split(' ', 2) is [var id, var title] ? new(id, title.Trim())
        : new((container.Arguments ?? "").Trim(), "");
}
