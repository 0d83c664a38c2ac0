namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>The first of two browsers. xunit runs one collection beside the other; each has a site and a browser of its own.</summary>
[CollectionDefinition(BrowserRun.Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserRun>;

/// <summary>The second browser, for accessibility engines, which take about as long as everything else together.</summary>
[CollectionDefinition(BrowserRun.Engines)]
public sealed class SecondBrowser : ICollectionFixture<BrowserRun>;
