namespace ClonazepamInfo.Content.Reading;

/// <summary>A drawing of <c>pictures</c>, without what a page does not need.</summary>
/// <param name="Id">Its id, by which texts name it.</param>
/// <param name="File">The path of its file.</param>
/// <param name="Width">How wide it is, in its own units.</param>
/// <param name="Height">How high it is, in its own units.</param>
/// <param name="Paint">How lines and areas are painted, as attributes of SVG.</param>
/// <param name="Shapes">The shapes, as SVG.</param>
internal sealed record Drawing(string Id, string File, int Width, int Height, string Paint, string Shapes);
