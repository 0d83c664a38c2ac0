using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace ClonazepamInfo.Web.QrCodes;

/// <summary>
/// Writes a label as SVG 1.1. Black on white is said outright, for dark schemes; in attributes, because the site's policy
/// lets no style into a file of its own.
/// </summary>
internal static class QrSvg
{
    /// <summary>From the top of a line to its baseline, in modules.</summary>
    private const double Baseline = 3;

    private const double FontSize = 4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="title">The text alternative (WCAG 2.2, 1.1.1).</param>
    public static byte[] Write(QrLabel label, string title)
    {
        var (width, height) = (label.Code.Size, label.Height);
        var millimetres = (double)label.Code.Millimetres / width;
        var drawing = new XElement(
            Svg + "svg",
            new XAttribute("width", Number(width * millimetres) + "mm"),
            new XAttribute("height", Number(height * millimetres) + "mm"),
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            new XAttribute("role", "img"),
            new XElement(Svg + "title", title),
            new XElement(
                Svg + "rect",
                new XAttribute("width", Number(width)),
                new XAttribute("height", Number(height)),
                new XAttribute("fill", "#fff")),
            new XElement(Svg + "path", new XAttribute("fill", "#000"), new XAttribute("d", label.Code.PathData)),
            new XElement(
                Svg + "g",
                new XAttribute("fill", "#000"),
                new XAttribute("font-family", "ui-monospace, Consolas, Menlo, 'Liberation Mono', monospace"),
                new XAttribute("font-size", Number(FontSize)),
                label.Lines.Select((line, index) => new XElement(
                    Svg + "text",
                    new XAttribute("x", Number(label.Left(line))),
                    new XAttribute("y", Number(label.Code.Size + (index * QrLabel.LineHeight) + Baseline)),
                    new XAttribute("textLength", Number(line.Length * QrLabel.LetterWidth)),
                    new XAttribute("lengthAdjust", "spacingAndGlyphs"),
                    line))));
        return Encoding.UTF8.GetBytes(drawing.ToString(SaveOptions.DisableFormatting));
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
