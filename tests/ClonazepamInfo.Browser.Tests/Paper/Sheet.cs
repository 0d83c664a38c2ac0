namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>One printed side, in points from its top left corner.</summary>
internal sealed record Sheet(int Number, double Width, double Height, Margins Margins, IReadOnlyList<SheetWord> Words)
{
    /// <summary>The words above the bottom margin.</summary>
    public IReadOnlyList<SheetWord> Body { get; } = [.. Words.Where(word => word.Middle <= Height - Margins.Bottom)];

    /// <summary>The words in the bottom margin.</summary>
    public IReadOnlyList<SheetWord> Footer { get; } = [.. Words.Where(word => word.Middle > Height - Margins.Bottom)];
}

internal sealed record SheetWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Middle => (Top + Bottom) / 2;
}

internal sealed record Margins(double Top, double Right, double Bottom, double Left);
