namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>One site for all tests that only read it.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<LeafletSite>
{
    public const string Name = "The site";
}
