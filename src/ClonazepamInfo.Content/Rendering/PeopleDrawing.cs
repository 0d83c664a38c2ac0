using System.Globalization;
using System.Text;
using ClonazepamInfo.Content.Reading.Markdown;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>Draws a <see cref="PeoplePicture"/>: some figures are filled and the others outlined.</summary>
internal static class PeopleDrawing
{
    /// <summary>A figure's place in the drawing's own units.</summary>
    private const int Width = 16;
    private const int Height = 28;

    /// <summary>A little room after ten, so that the eye counts by tens.</summary>
    private const int Gap = 10;

    private const int TensInRow = 2;

    public static (int Width, int Height) SizeOf(PeoplePicture picture)
    {
        var tens = TensInRowOf(picture);
        return ((tens * 10 * Width) + ((tens - 1) * Gap), picture.All / (tens * 10) * Height);
    }

    public static string ShapesOf(PeoplePicture picture)
    {
        var inRow = TensInRowOf(picture) * 10;
        return "<g stroke=\"currentColor\" stroke-width=\"1.5\">"
            + $"<path fill=\"currentColor\" d=\"{Figures(0, picture.Some, inRow)}\" />"
            + $"<path fill=\"none\" d=\"{Figures(picture.Some, picture.All, inRow)}\" /></g>";
    }

    private static int TensInRowOf(PeoplePicture picture) => Math.Min(TensInRow, picture.All / 10);

    /// <summary>A head, and shoulders that reach the ground.</summary>
    private static string Figures(int from, int to, int inRow)
    {
        var path = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            var (x, y) = ((i % inRow * Width) + (i % inRow / 10 * Gap), i / inRow * Height);
            path.Append(
                CultureInfo.InvariantCulture, $"M{x + 8} {y + 2}a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM{x + 3} {y + 25}v-7a5 5 0 0 1 10 0v7z");
        }

        return path.ToString();
    }
}
