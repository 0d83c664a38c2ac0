using System.Globalization;
using System.Text;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>
/// Draws a <see cref="PeoplePicture"/> above its words. Some figures are filled and the others outlined, in the colour of the
/// text, so that grey print and forced colours show the same. The other containers are boxes, which the page renders.
/// </summary>
internal sealed class PeopleRenderer : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>A figure's place in the drawing's own units.</summary>
    private const int Width = 16;
    private const int Height = 28;

    /// <summary>A little room after ten, so that the eye counts by tens.</summary>
    private const int Gap = 10;

    private const int TensInRow = 2;

    /// <summary>The drawing grows with the text; in large print too, two tens fit a column.</summary>
    private const double UnitsPerEm = 14;

    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        var picture = PeoplePicture.Of(container)!;
        renderer.EnsureLine();
        renderer.Write("<figure class=\"people\">");
        Draw(renderer, picture);
        renderer.Write("<figcaption>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</figcaption></figure>");
    }

    private static void Draw(HtmlRenderer renderer, PeoplePicture picture)
    {
        var tens = Math.Min(TensInRow, picture.All / 10);
        var (width, height) = ((tens * 10 * Width) + ((tens - 1) * Gap), picture.All / (tens * 10) * Height);
        renderer.Write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"").WriteEscape(picture.Title);
        renderer.Write(string.Create(
            CultureInfo.InvariantCulture, $"\" width=\"{width / UnitsPerEm:0.#}em\" viewBox=\"0 0 {width} {height}\">"));
        renderer.Write("<g stroke=\"currentColor\" stroke-width=\"1.5\">");
        renderer.Write("<path fill=\"currentColor\" d=\"").Write(Figures(0, picture.Some, tens * 10)).Write("\" />");
        renderer.Write("<path fill=\"none\" d=\"").Write(Figures(picture.Some, picture.All, tens * 10)).Write("\" />");
        renderer.Write("</g></svg>");
    }

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
