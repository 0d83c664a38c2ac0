using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web;

/// <summary>Stops the start where <see cref="ProxyOptions"/> are wrong.</summary>
internal sealed class ProxyOptionsValidation : IValidateOptions<ProxyOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxyOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
