using System.Text;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>One file of an export.</summary>
/// <param name="Path">Where it stands in the folder, with slashes.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record ExportedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public static ExportedFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
