using System.Text;

namespace ClonazepamInfo.Browser.Tests.Paper;

/// <summary>A picture in shades of grey, as a copier or a phone's camera has it: 0 is black, 255 is white.</summary>
internal sealed record GreyImage(int Width, int Height, byte[] Pixels)
{
    private const byte HalfDark = 128;

    /// <summary>Makes a picture of one sheet.</summary>
    /// <param name="pdf">The printed file.</param>
    /// <param name="sheet">Its number, from 1.</param>
    /// <param name="dotsPerInch">How fine the picture is.</param>
    public static async Task<GreyImage> OfSheetAsync(byte[] pdf, int sheet, int dotsPerInch)
    {
        using var file = new TemporaryFile(pdf);
        return OfPgm(await Poppler.RunAsync("pdftoppm", "-gray", "-r", $"{dotsPerInch}", "-f", $"{sheet}", "-l", $"{sheet}", file.Path));
    }

    /// <summary>Whether a pixel is nearer to black than to white; outside the picture none is.</summary>
    public bool IsDark(int x, int y) => x >= 0 && y >= 0 && x < Width && y < Height && Pixels[(y * Width) + x] < HalfDark;

    /// <summary>The picture out of focus.</summary>
    /// <param name="sigma">The standard deviation of the Gaussian, in pixels.</param>
    public GreyImage Blurred(double sigma)
    {
        var reach = (int)Math.Ceiling(3 * sigma);
        var weights = Enumerable.Range(-reach, (2 * reach) + 1).Select(d => (float)Math.Exp(-d * d / (2 * sigma * sigma))).ToArray();
        var sum = weights.Sum();
        weights = [.. weights.Select(weight => weight / sum)];

        // A Gaussian in both directions is one along the rows, then one along the columns.
        return BlurredAlongRows(weights).Turned().BlurredAlongRows(weights).Turned();
    }

    /// <summary>The picture in another size; between two pixels is the mean of the four around.</summary>
    public GreyImage Scaled(double factor)
    {
        var (width, height) = ((int)(Width * factor), (int)(Height * factor));
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                pixels[(y * width) + x] = At(((x + 0.5) / factor) - 0.5, ((y + 0.5) / factor) - 0.5);
            }
        }

        return new GreyImage(width, height, pixels);
    }

    /// <summary>The picture as a file (Netpbm, binary PGM).</summary>
    public byte[] ToPgm() => [.. Encoding.ASCII.GetBytes($"P5\n{Width} {Height}\n255\n"), .. Pixels];

    private static GreyImage OfPgm(byte[] file)
    {
        var fields = Encoding.ASCII.GetString(file, 0, Math.Min(file.Length, 40)).Split(['\n', ' '], 5);
        var (width, height) = (
            int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture));
        return new GreyImage(width, height, file[^(width * height)..]);
    }

    private GreyImage BlurredAlongRows(float[] weights)
    {
        var pixels = new byte[Pixels.Length];
        var reach = weights.Length / 2;
        var row = new float[Width + (2 * reach)];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = Pixels[(y * Width) + Math.Clamp(x - reach, 0, Width - 1)];
            }

            for (var x = 0; x < Width; x++)
            {
                pixels[(y * Width) + x] = (byte)MathF.Round(Sum(weights, row.AsSpan(x)));
            }
        }

        return new GreyImage(Width, Height, pixels);
    }

    private static float Sum(float[] weights, ReadOnlySpan<float> row)
    {
        var sum = 0f;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * row[i];
        }

        return sum;
    }

    /// <summary>The picture with its rows as columns.</summary>
    private GreyImage Turned()
    {
        var pixels = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                pixels[(x * Height) + y] = Pixels[(y * Width) + x];
            }
        }

        return new GreyImage(Height, Width, pixels);
    }

    private byte At(double x, double y)
    {
        var (left, top) = (Math.Clamp((int)Math.Floor(x), 0, Width - 2), Math.Clamp((int)Math.Floor(y), 0, Height - 2));
        var (partX, partY) = (Math.Clamp(x - left, 0, 1), Math.Clamp(y - top, 0, 1));
        double Row(int row) => ((1 - partX) * Pixels[(row * Width) + left]) + (partX * Pixels[(row * Width) + left + 1]);
        return (byte)Math.Round(((1 - partY) * Row(top)) + (partY * Row(top + 1)));
    }
}
