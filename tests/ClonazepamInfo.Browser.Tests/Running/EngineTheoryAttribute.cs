using Xunit.Sdk;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser, and accessibility engines to run in it.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer(NeedsToolsDiscoverer.TypeName, NeedsToolsDiscoverer.AssemblyName)]
internal sealed class EngineTheoryAttribute : TheoryAttribute, ITraitAttribute
{
    public EngineTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Engines.Missing);
}
