namespace ClonazepamInfo.Browser.Tests.Running;

[CollectionDefinition(BrowserRun.Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserRun>;
