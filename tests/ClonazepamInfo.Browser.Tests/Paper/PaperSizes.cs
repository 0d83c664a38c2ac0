namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>The papers of the world, as the browser names them.</summary>
public sealed class PaperSizes : TheoryData<string>
{
    public static readonly IReadOnlyList<string> All = ["A4", "Letter"];

    public PaperSizes() => AddRange([.. All]);
}
