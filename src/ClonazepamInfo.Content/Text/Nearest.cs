namespace ClonazepamInfo.Content.Text;

/// <summary>Finds the name that a writer most likely meant.</summary>
public static class Nearest
{
    /// <summary>Comparing every wrong name with every right one would make a broken leaflet of 10,000 sections hang.</summary>
    private const int MostCandidates = 2000;

    private const int WidestOnStack = 128;

    /// <summary>A remedy to append to a message: <c>; did you mean "x"?</c>, or nothing if no name is near.</summary>
    /// <param name="wanted">The name that does not exist.</param>
    /// <param name="candidates">The names that do.</param>
    /// <param name="before">What to write before the name.</param>
    /// <returns>The remedy, or an empty string.</returns>
    public static string Suggest(string wanted, IEnumerable<string> candidates, string before)
    {
        var farthest = Math.Max(2, wanted.Length / 3);
        string? best = null;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (Distance(wanted, candidate, farthest) is { } distance)
            {
                best = candidate;
                farthest = distance - 1;
                if (farthest < 0)
                {
                    break;
                }
            }
        }

        // "/withdrawl" is nearer to "/alcohol" than to "/withdrawal-symptoms" letter by letter; a common beginning says more.
        best ??= candidates
            .Take(MostCandidates)
            .FirstOrDefault(candidate => CommonStart(wanted, candidate) >= Math.Max(5, wanted.Length * 2 / 3));
        return best is null ? "" : $"; did you mean \"{before}{best}\"?";
    }

    /// <summary>The number of letters to insert, remove, change or swap with a neighbour (optimal string alignment distance).</summary>
    /// <param name="a">One text.</param>
    /// <param name="b">The other.</param>
    /// <param name="farthest">The distance from which to give up.</param>
    /// <returns>The distance, or null if it is more than <paramref name="farthest"/>.</returns>
    public static int? Distance(string a, string b, int farthest)
    {
        if (farthest < 0 || Math.Abs(a.Length - b.Length) > farthest)
        {
            return null;
        }

        // Three rows of the table, reused: over ten thousand calls, new arrays would be most of the allocations.
        var width = b.Length + 1;
        Span<int> rows = width <= WidestOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var above = rows[width..(2 * width)];
        var row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1];
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > farthest)
            {
                return null;
            }

            var free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length] <= farthest ? above[b.Length] : null;
    }

    private static int CommonStart(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
