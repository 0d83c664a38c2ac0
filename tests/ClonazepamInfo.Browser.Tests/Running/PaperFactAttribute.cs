using Xunit.Sdk;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A fact that needs a browser to print, and Poppler to read what it printed.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer(NeedsToolsDiscoverer.TypeName, NeedsToolsDiscoverer.AssemblyName)]
internal sealed class PaperFactAttribute : FactAttribute, ITraitAttribute
{
    public PaperFactAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing);
}
