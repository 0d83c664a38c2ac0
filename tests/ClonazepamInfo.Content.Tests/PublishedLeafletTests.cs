namespace ClonazepamInfo.Content.Tests;

/// <summary>The content that the site is published with. What must be in it, and what must not, are the rules of `check`.</summary>
public sealed class PublishedLeafletTests
{
    [Fact]
    public void It_has_no_error() =>
        Assert.Empty(PublishedLeaflet.Loaded.Problems
            .Where(problem => problem.Severity == Severity.Error)
            .Select(problem => problem.ToLine("content")));
}
