using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MassageDomain.Intake;

/// <summary>
/// Where something is wrong, as an interpolated JSON pointer such as <c>$"/complaints/{i}/onset"</c>. The compiler writes the text
/// only where there is something wrong, so that looking at a form without problems costs no memory.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct IssuePath
{
    private readonly StringBuilder? _pointer;

    /// <param name="literalLength">How long the fixed parts are together.</param>
    /// <param name="formattedCount">How many parts are filled in.</param>
    /// <param name="wrong">Whether there is an issue.</param>
    /// <param name="isWritten">The same: whether the parts are to be appended.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IssuePath(int literalLength, int formattedCount, bool wrong, out bool isWritten)
    {
        isWritten = wrong;
        _pointer = wrong ? new(literalLength + (formattedCount * 2)) : null;
    }

    public void AppendLiteral(string text) => _pointer!.Append(text);

    public void AppendFormatted(string member) => _pointer!.Append(member);

    public void AppendFormatted(int position) => _pointer!.Append(position.ToString(CultureInfo.InvariantCulture));

    public FieldPath ToPath() => FieldPath.FromPointer(_pointer!.ToString());
}
