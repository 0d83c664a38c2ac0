using Xunit.Abstractions;
using Xunit.Sdk;

namespace ClonazepamInfo.Browser.Tests.Running;

/// <summary>
/// Gives tests that need more than a browser the trait <c>Needs=tools</c>. CI runs all tests without the optional tools first,
/// and then those with this trait alone, so that no browser test runs twice.
/// </summary>
public sealed class NeedsToolsDiscoverer : ITraitDiscoverer
{
    internal const string AssemblyName = "ClonazepamInfo.Browser.Tests";

    internal const string TypeName = AssemblyName + ".Running." + nameof(NeedsToolsDiscoverer);

    public IEnumerable<KeyValuePair<string, string>> GetTraits(IAttributeInfo traitAttribute) => [new("Needs", "tools")];
}
