using Xunit.Sdk;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A theory that needs a browser to print, and Poppler to read what it printed.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer(NeedsToolsDiscoverer.TypeName, NeedsToolsDiscoverer.AssemblyName)]
internal sealed class PaperTheoryAttribute : TheoryAttribute, ITraitAttribute
{
    public PaperTheoryAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing);
}
