namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>The first of three browsers. xunit runs collections in parallel; each has a site and a browser of its own.</summary>
[CollectionDefinition(BrowserRun.Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserRun>;

/// <summary>The second browser, for accessibility engines, which take about as long as everything else together.</summary>
[CollectionDefinition(BrowserRun.Engines)]
public sealed class SecondBrowser : ICollectionFixture<BrowserRun>;

/// <summary>The third browser, for the keyboard. Its tests wait for frames more than they use the processor.</summary>
[CollectionDefinition(BrowserRun.Keyboard)]
public sealed class ThirdBrowser : ICollectionFixture<BrowserRun>;
