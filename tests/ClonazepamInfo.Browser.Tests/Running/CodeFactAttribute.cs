using Xunit.Sdk;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>A fact that needs a browser, Poppler, and ZBar to read a code.</summary>
[AttributeUsage(AttributeTargets.Method)]
[TraitDiscoverer(NeedsToolsDiscoverer.TypeName, NeedsToolsDiscoverer.AssemblyName)]
internal sealed class CodeFactAttribute : FactAttribute, ITraitAttribute
{
    public CodeFactAttribute() => Skip = Need.ReasonToSkip(InstalledBrowser.OfThisMachine.Missing, Poppler.Missing, Zbar.Missing);
}
