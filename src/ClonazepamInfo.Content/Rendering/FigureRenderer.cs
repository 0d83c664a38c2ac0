using System.Globalization;
using ClonazepamInfo.Content.Reading;
using ClonazepamInfo.Content.Reading.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ClonazepamInfo.Content.Rendering;

/// <summary>
/// Draws a <see cref="PeoplePicture"/> or a <see cref="ShownPicture"/> above its words, in the colour of the text, so that dark pages,
/// grey print and forced colours show the same. The other containers are boxes, which the page renders.
/// </summary>
internal sealed class FigureRenderer(IReadOnlyDictionary<string, Drawing> drawings) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>A drawing grows with the text; in large print too, two tens of people fit a column.</summary>
    private const double UnitsPerEm = 14;

    protected override void Write(HtmlRenderer renderer, CustomContainer container)
    {
        renderer.EnsureLine();
        renderer.Write("<figure class=\"picture\">");
        if (ShownPicture.Of(container) is { } picture)
        {
            var drawing = drawings[picture.Id];
            Write(renderer, picture.Title, drawing.Width, drawing.Height, drawing.Paint, drawing.Shapes);
        }
        else
        {
            var people = PeoplePicture.Of(container)!;
            var (width, height) = PeopleDrawing.SizeOf(people);
            Write(renderer, people.Title, width, height, "", PeopleDrawing.ShapesOf(people));
        }

        renderer.Write("<figcaption>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</figcaption></figure>");
    }

    private static void Write(HtmlRenderer renderer, string title, int width, int height, string paint, string shapes)
    {
        renderer.Write("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"").WriteEscape(title);
        renderer.Write(string.Create(
            CultureInfo.InvariantCulture, $"\" width=\"{width / UnitsPerEm:0.#}em\" viewBox=\"0 0 {width} {height}\"{paint}>"));
        renderer.Write(shapes).Write("</svg>");
    }
}
