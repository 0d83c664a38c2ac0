using System.Globalization;
using System.Text;

namespace ClonazepamInfo.Web.QrCodes;

/// <summary>Writes the dark modules of a code as SVG path data: around each connected part once, dark on the right hand.</summary>
internal static class QrOutline
{
    /// <summary>Steps east, south, west, north: each is a turn to the right of the one before.</summary>
    private static readonly (int X, int Y)[] Steps = [(1, 0), (0, 1), (-1, 0), (0, -1)];

    public static string Of(QrCode code)
    {
        var path = new StringBuilder();
        var walked = new bool[code.Size, code.Size];
        var (fromX, fromY) = (0, 0);
        for (var y = 0; y < code.Size; y++)
        {
            for (var x = 0; x < code.Size; x++)
            {
                // Every outline goes east somewhere, along the top of a dark module; met in this order, that is at a corner.
                if (code.IsDark(x, y) && !code.IsDark(x, y - 1) && !walked[x, y])
                {
                    path.Append('m').Append(Number(x - fromX)).Append(Next(y - fromY));
                    Walk(code, x, y, walked, path);
                    (fromX, fromY) = (x, y);
                }
            }
        }

        return path.ToString();
    }

    private static void Walk(QrCode code, int startX, int startY, bool[,] walked, StringBuilder path)
    {
        var (x, y, direction, length) = (startX, startY, 0, 0);
        while (true)
        {
            if (direction == 0)
            {
                walked[x, y] = true;
            }

            x += Steps[direction].X;
            y += Steps[direction].Y;
            length++;

            // Where two dark modules touch at a corner only, turning right keeps their outlines apart.
            var turn = !IsDarkAhead(code, x, y, direction, right: true) ? 1 : IsDarkAhead(code, x, y, direction, right: false) ? 3 : 0;
            if (turn == 0)
            {
                continue;
            }

            if ((x, y) == (startX, startY) && (direction + turn) % 4 == 0)
            {
                // The last line is the one that closing draws by itself.
                path.Append('z');
                return;
            }

            path.Append(direction % 2 == 0 ? 'h' : 'v').Append(Number(direction < 2 ? length : -length));
            direction = (direction + turn) % 4;
            length = 0;
        }
    }

    private static bool IsDarkAhead(QrCode code, int x, int y, int direction, bool right) => (direction, right) switch
    {
        (0, true) or (1, false) => code.IsDark(x, y),
        (1, true) or (2, false) => code.IsDark(x - 1, y),
        (2, true) or (3, false) => code.IsDark(x - 1, y - 1),
        _ => code.IsDark(x, y - 1),
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A sign parts two numbers as well as a blank does.</summary>
    private static string Next(int value) => value < 0 ? Number(value) : " " + Number(value);
}
