namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>
/// The position of an upright QR code in a picture, in pixels: found, as a camera does, by the three squares in its corners.
/// </summary>
/// <param name="Left">Its left edge, without the quiet zone.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Side">Its width and height.</param>
/// <param name="Module">The width of one of its little squares.</param>
internal sealed record CodeInImage(double Left, double Top, double Side, double Module)
{
    /// <summary>Modules of white that a reader needs around a code (ISO/IEC 18004, section 6.3.8).</summary>
    private const int QuietZone = 4;

    /// <summary>The corner squares are 7 modules wide, and show 1 dark, 1 light, 3 dark, 1 light, 1 dark along their middle.</summary>
    private const int Corner = 7;

    private static readonly int[] Pattern = [1, 1, 3, 1, 1];

    /// <summary>Finds the code of a picture.</summary>
    /// <returns>The code, or null where there is no dark code on light.</returns>
    public static CodeInImage? Find(GreyImage image)
    {
        var corners = new List<List<(double X, double Y, double Module)>>();
        for (var y = 0; y < image.Height; y++)
        {
            foreach (var (x, width) in AlongRow(image, y).Where(seen => IsCornerDown(image, seen.X, y, seen.Module)))
            {
                var corner = corners.FirstOrDefault(corner => Math.Abs(corner[0].X - x) < 2 * width
                    && Math.Abs(corner[^1].Y - y) < 2 * width);
                if (corner is null)
                {
                    corners.Add(corner = []);
                }

                corner.Add((x, y, width));
            }
        }

        // Letters and the code's own data may look like a corner on a few rows; a corner does so on three modules of rows. Data that looks
        // like a larger corner did so on as many rows, so the three are those whose modules are most alike.
        var seen = corners
            .Select(corner =>
                (
                    X: corner.Average(row => row.X),
                    Y: corner.Average(row => row.Y),
                    Module: corner.Average(row => row.Module),
                    Rows: corner.Count))
            .Where(corner => corner.Rows >= 2 * corner.Module)
            .OrderByDescending(corner => corner.Rows)
            .Take(6)
            .OrderBy(corner => corner.Module)
            .ToList();
        if (seen.Count < 3)
        {
            return null;
        }

        var first = Enumerable.Range(0, seen.Count - 2).MinBy(at => seen[at + 2].Module - seen[at].Module);
        var found = seen.GetRange(first, 3);

        var module = found.Average(corner => corner.Module);
        var (left, top) = (found.Min(corner => corner.X) - (module * Corner / 2), found.Min(corner => corner.Y) - (module * Corner / 2));
        return new CodeInImage(left, top, found.Max(corner => corner.X) + (module * Corner / 2) - left, module);
    }

    /// <summary>Whether all around the code is white for as far as a reader needs it.</summary>
    public bool HasQuietZone(GreyImage image)
    {
        // The outermost pixel is where the picture's grid cuts through the edge.
        const int Cut = 1;
        var (zone, edge) = ((int)(QuietZone * Module) - Cut, Side + (2 * Cut));
        for (var y = (int)Top - Cut - zone; y <= Top + edge + zone; y++)
        {
            for (var x = (int)Left - Cut - zone; x <= Left + edge + zone; x++)
            {
                var isInside = x >= Left - Cut && x <= Left + edge && y >= Top - Cut && y <= Top + edge;
                if (!isInside && image.IsDark(x, y))
                {
                    return false;
                }
            }
        }

        return Left >= zone && Top >= zone && Left + Side + zone <= image.Width && Top + Side + zone <= image.Height;
    }

    private static IEnumerable<(double X, double Module)> AlongRow(GreyImage image, int y)
    {
        var starts = new List<int> { 0 };
        for (var x = 1; x <= image.Width; x++)
        {
            if (x == image.Width || image.IsDark(x, y) != image.IsDark(x - 1, y))
            {
                starts.Add(x);
            }
        }

        for (var i = 0; i + Pattern.Length < starts.Count; i++)
        {
            var module = (starts[i + Pattern.Length] - starts[i]) / (double)Corner;
            if (image.IsDark(starts[i], y)
                && module >= 2
                && Pattern.Select((modules, run) => Math.Abs(starts[i + run + 1] - starts[i + run] - (modules * module)))
                    .All(off => off <= module * 0.6))
            {
                yield return ((starts[i] + starts[i + Pattern.Length]) / 2.0, module);
            }
        }
    }

    private static bool IsCornerDown(GreyImage image, double middle, int y, double module)
    {
        var x = (int)middle;
        int Reach(int from, int step, bool dark)
        {
            var to = from;
            while (to >= 0 && to < image.Height && image.IsDark(x, to) == dark)
            {
                to += step;
            }

            return to;
        }

        var (above, below) = (Reach(y, -1, dark: true), Reach(y, 1, dark: true));
        var (aboveLight, belowLight) = (Reach(above, -1, dark: false), Reach(below, 1, dark: false));
        return Math.Abs(below - above - 1 - (3 * module)) <= module
            && Math.Abs(above - aboveLight - module) <= module * 0.6
            && Math.Abs(belowLight - below - module) <= module * 0.6;
    }
}
