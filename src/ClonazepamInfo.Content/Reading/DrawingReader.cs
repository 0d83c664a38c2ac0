using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ClonazepamInfo.Content.Reading;

/// <summary>
/// Reads the drawings of <c>pictures</c>. A drawing becomes part of the page, so it may hold shapes alone: nothing that runs, loads,
/// names a colour that disappears on a dark page or on paper, or says words, which belong to the text and its language.
/// </summary>
internal static partial class DrawingReader
{
    /// <summary>Some 2 KB of a compressed page; a drawing of more lines shows too much at the width of a phone.</summary>
    private const int LargestDrawing = 5 * 1024;

    private const string Ending = ".svg";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Elements = ["g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"];

    private static readonly string[] Geometry =
        ["d", "points", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "transform"];

    private static readonly string[] Colours = ["fill", "stroke"];

    private static readonly string[] Paint =
        [.. Colours, "fill-opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"];

    public static IReadOnlyDictionary<string, Drawing> Read(IEnumerable<ContentFile> files, ProblemLog problems)
    {
        var drawings = new Dictionary<string, Drawing>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = file.Path[(Names.PicturesFolder.Length + 1)..];
            if (!name.EndsWith(Ending, StringComparison.Ordinal) || !Names.IsId(name[..^Ending.Length]))
            {
                problems.Error(file.Path, 1, ProblemCode.FileUnexpected,
                    $"\"{name}\" has no meaning here; a picture is an SVG file named by its id, such as recovery-position.svg; "
                    + EditorFiles.Remedy);
                continue;
            }

            var id = name[..^Ending.Length];
            drawings.Add(id, Read(id, file, problems));
        }

        return drawings;
    }

    private static Drawing Read(string id, ContentFile file, ProblemLog problems)
    {
        var none = new Drawing(id, file.Path, 0, 0, "", "");
        if (file.Text.Length > LargestDrawing)
        {
            problems.Error(file.Path, 1, ProblemCode.PictureNotPlain,
                $"the drawing has more than {LargestDrawing / 1024} KB; draw fewer lines, and round their numbers");
            return none;
        }

        if (Parse(file, problems) is not { } root)
        {
            return none;
        }

        var isPlain = true;
        void Error(XObject at, string message)
        {
            isPlain = false;
            problems.Error(file.Path, ((IXmlLineInfo)at).LineNumber, ProblemCode.PictureNotPlain, message);
        }

        foreach (var node in root.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case XElement element when element == root || (element.Name.Namespace == Svg && Elements.Contains(element.Name.LocalName)):
                    Attributes(element, Error);
                    break;
                case XElement element:
                    Error(element, $"a drawing has no <{element.Name.LocalName}>; it is made of {string.Join(", ", Elements)}");
                    break;
                case XText:
                    Error(node, "a drawing has no words; write them into the text, where they are read aloud and translated");
                    break;
                case XProcessingInstruction:
                    Error(node, "a drawing has no instructions to programs; remove <? ... ?>");
                    break;
            }
        }

        var box = ViewBox().Match((string?)root.Attribute("viewBox") ?? "");
        if (root.Name != Svg + "svg" || !box.Success)
        {
            Error(root, "a drawing is an <svg xmlns=\"http://www.w3.org/2000/svg\"> that says how large it is: viewBox=\"0 0 320 120\"");
        }
        else if (!root.HasElements)
        {
            Error(root, "the drawing is empty");
        }

        return isPlain ? new Drawing(id, file.Path, Number(box, "width"), Number(box, "height"), PaintOf(root), ShapesOf(root)) : none;
    }

    private static XElement? Parse(ContentFile file, ProblemLog problems)
    {
        try
        {
            using var text = new StringReader(file.Text);
            using var reader = XmlReader.Create(text, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreWhitespace = true,
            });
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException e)
        {
            problems.Error(file.Path, Math.Max(1, e.LineNumber), ProblemCode.PictureNotPlain, $"the drawing is not SVG: {e.Message}");
            return null;
        }
    }

    private static void Attributes(XElement element, Action<XObject, string> error)
    {
        var isRoot = element.Parent is null;
        foreach (var attribute in element.Attributes())
        {
            var name = attribute.Name.LocalName;
            if (isRoot && (attribute.Name == "xmlns" || attribute.Name == "viewBox"))
            {
                continue;
            }

            if (attribute.Name != name || !(Paint.Contains(name) || (!isRoot && Geometry.Contains(name))))
            {
                error(attribute, $"a drawing has no \"{name}\" at <{element.Name.LocalName}>; remove it"
                    + (isRoot ? ", because the page says how a drawing is shown" : ""));
            }
            else if (Colours.Contains(name) && attribute.Value is not ("none" or "currentColor"))
            {
                error(attribute, $"{name}=\"{attribute.Value}\" would disappear on a dark page or on paper; write currentColor or none");
            }
            else if (!Value().IsMatch(attribute.Value))
            {
                error(attribute, $"the value of \"{name}\" has signs that no shape needs");
            }
        }
    }

    private static int Number(Match box, string side) => int.Parse(box.Groups[side].ValueSpan, CultureInfo.InvariantCulture);

    private static string PaintOf(XElement root) =>
        string.Concat(root.Attributes()
            .Where(attribute => Paint.Contains(attribute.Name.LocalName))
            .Select(attribute => $" {attribute.Name.LocalName}=\"{attribute.Value}\""));

    /// <summary>Without the namespace, which the page says once.</summary>
    private static string ShapesOf(XElement root)
    {
        foreach (var element in root.Descendants())
        {
            element.Name = element.Name.LocalName;
        }

        return string.Concat(root.Elements().Select(element => element.ToString(SaveOptions.DisableFormatting)));
    }

    [GeneratedRegex(
        "^0 0 (?<width>[1-9][0-9]{0,2}) (?<height>[1-9][0-9]{0,2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ViewBox();

    [GeneratedRegex("^[A-Za-z0-9 ,.()+-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
