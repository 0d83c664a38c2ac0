using System.Text;

namespace ClonazepamInfo.Web.Exporting;

/// <summary>One file of an export; its path in the folder has slashes.</summary>
internal sealed record ExportedFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public static ExportedFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
