using Microsoft.Extensions.Options;

namespace ClonazepamInfo.Web;

/// <summary>Stops the start where <see cref="SiteOptions"/> are wrong.</summary>
internal sealed class SiteOptionsValidation : IValidateOptions<SiteOptions>
{
    public ValidateOptionsResult Validate(string? name, SiteOptions options) =>
        options.Fault() is { } fault ? ValidateOptionsResult.Fail(fault) : ValidateOptionsResult.Success;
}
