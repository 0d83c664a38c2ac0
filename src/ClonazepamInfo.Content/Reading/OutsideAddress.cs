using ClonazepamInfo.Content.Text;

namespace ClonazepamInfo.Content.Reading;

/// <summary>What would make an address of another site lead elsewhere than readers think.</summary>
internal static class OutsideAddress
{
    /// <returns>What is wrong and what to do; null for nothing.</returns>
    public static string? Fault(Uri address, string written)
    {
        if (address.Scheme == Uri.UriSchemeMailto)
        {
            return address.Query.Length > 0
                ? $"\"{written}\" fills in more than the address, which readers would send unseen; remove the ? and what follows"
                : null;
        }

        // A backslash and an escape are read differently by different programs.
        var host = written.Split("//", 2)[^1].Split('/', '?', '#')[0];
        return address.UserInfo.Length > 0 || host.Contains('@', StringComparison.Ordinal)
            ? $"\"{written}\" has a name before the host, so it leads to {address.Host}; remove all from // to @"
            : !host.All(char.IsAscii) || host.AsSpan().ContainsAny('%', '\\')
            ? $"the host of \"{written}\" has a letter that many programs read as another; type it again, or write its form in "
                + $"ASCII, {address.IdnHost}"
            : StrayCharacters.In(Uri.UnescapeDataString(written)).Any()
            ? $"\"{written}\" holds an escape of a damaged or invisible character; copy the address again"
            : null;
    }
}
