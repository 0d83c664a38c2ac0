using System.Globalization;
using System.Text.RegularExpressions;
using ClonazepamInfo.Web.QrCodes;

namespace ClonazepamInfo.Web.Tests.Links;

/// <summary>The path of a code fills its dark modules and nothing else.</summary>
public sealed class QrCodeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(120)]
    [InlineData(900)]
    public void The_outlines_filled_are_the_code(int length)
    {
        var code = QrCode.Of(new string('a', length));

        var filled = Filled(code);

        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                Assert.Equal(code.IsDark(x, y), filled[x, y]);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(900)]
    public void The_quiet_zone_of_four_modules_is_empty(int length)
    {
        var code = QrCode.Of(new string('a', length));

        Assert.True(code.IsDark(QrCode.QuietZone, QrCode.QuietZone));
        Assert.All(Enumerable.Range(0, code.Size), at => Assert.All(Enumerable.Range(0, QrCode.QuietZone), edge =>
            Assert.False(code.IsDark(edge, at)
                || code.IsDark(at, edge)
                || code.IsDark(code.Size - 1 - edge, at)
                || code.IsDark(at, code.Size - 1 - edge))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(120)]
    [InlineData(900)]
    public void A_code_is_at_least_25_mm_wide_and_its_modules_are_large_enough_for_a_copy(int length)
    {
        var code = QrCode.Of(new string('a', length));

        Assert.True(code.Millimetres >= 25);
        Assert.True((double)code.Millimetres / code.Size >= 0.8);
    }

    /// <summary>Even-odd: a module is dark if an odd number of vertical lines is to its left.</summary>
    private static bool[,] Filled(QrCode code)
    {
        var upright = new bool[code.Size + 1, code.Size];
        var (x, y, startX, startY) = (0, 0, 0, 0);
        void To(int newX, int newY)
        {
            for (var row = Math.Min(y, newY); row < Math.Max(y, newY); row++)
            {
                upright[x, row] ^= true;
            }

            (x, y) = (newX, newY);
        }

        foreach (Match step in Regex.Matches(code.PathData, @"(?<verb>[mhvz])(?<numbers>[-0-9 ]*)", RegexOptions.ExplicitCapture))
        {
            var numbers = Regex.Matches(step.Groups["numbers"].Value, "-?[0-9]+")
                .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture))
                .ToList();
            switch (step.Groups["verb"].Value)
            {
                case "m":
                    (x, y) = (x + numbers[0], y + numbers[1]);
                    (startX, startY) = (x, y);
                    break;
                case "h":
                    To(x + numbers[0], y);
                    break;
                case "v":
                    To(x, y + numbers[0]);
                    break;
                default:
                    Assert.True(x == startX || y == startY, "the closing line is not straight");
                    To(startX, startY);
                    break;
            }
        }

        var filled = new bool[code.Size, code.Size];
        for (var row = 0; row < code.Size; row++)
        {
            var inside = false;
            for (var column = 0; column < code.Size; column++)
            {
                inside ^= upright[column, row];
                filled[column, row] = inside;
            }
        }

        return filled;
    }
}
