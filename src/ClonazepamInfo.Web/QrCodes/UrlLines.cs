using System.Buffers;

namespace ClonazepamInfo.Web.QrCodes;

/// <summary>Breaks an address into lines where a reader sees that it goes on: before a sign, which no address ends with.</summary>
internal static class UrlLines
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Breaks an address.</summary>
    /// <param name="most">How many letters a line holds; at least 1.</param>
    public static IReadOnlyList<string> Of(string address, int most)
    {
        var lines = new List<string>();
        var rest = address.AsSpan();
        while (rest.Length > most)
        {
            // The line may end where the next one begins with a sign, so that one letter more is looked at.
            var at = rest[1..(most + 1)].LastIndexOfAnyExcept(Letters) + 1;
            var length = at > 0 ? at : most;
            lines.Add(rest[..length].ToString());
            rest = rest[length..];
        }

        lines.Add(rest.ToString());
        return lines;
    }
}
