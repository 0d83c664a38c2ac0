namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser, and accessibility engines to run in it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EngineTheoryAttribute : TheoryAttribute
{
    public EngineTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Engines.Missing);
}
