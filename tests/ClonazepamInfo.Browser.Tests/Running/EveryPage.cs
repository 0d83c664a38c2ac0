namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>Every address of the sitemap, and one that is not found.</summary>
public sealed class EveryPage : TheoryData<string>
{
    public const string NotFound = "/clonazepan";

    public EveryPage()
    {
        AddRange([.. LeafletContent.Pages.Select(page => page.Address)]);
        Add(NotFound);
    }
}
