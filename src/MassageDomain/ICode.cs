namespace MassageDomain;

/// <summary>What a code type gives to <see cref="Code{TSelf}"/>: a way to make one.</summary>
/// <typeparam name="TSelf">The code type itself.</typeparam>
public interface ICode<out TSelf>
    where TSelf : ICode<TSelf>
{
    /// <summary>Makes a code from well-formed text.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException"><paramref name="value"/> is not well formed.</exception>
    static abstract TSelf Create(string value);
}
