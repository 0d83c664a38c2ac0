namespace ClonazepamInfo.Web.Tests.Hosting;

/// <summary>One real server for all tests that look at the wire.</summary>
[CollectionDefinition(Name)]
public sealed class SharedKestrel : ICollectionFixture<KestrelSite>
{
    public const string Name = "The site over Kestrel";
}
