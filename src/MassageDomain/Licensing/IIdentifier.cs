namespace MassageDomain.Licensing;

/// <summary>An identifier that is read from text without being changed, blanks at the ends apart.</summary>
/// <typeparam name="TSelf">The identifier type itself.</typeparam>
/// <remarks>
/// Only ASCII is accepted: full-width and Arabic-Indic digits are refused. <c>ToString</c> of an identifier that can lead to a
/// person prints the type's name; the text is in <see cref="Value"/>.
/// </remarks>
public interface IIdentifier<TSelf> : ISpanParsable<TSelf>, IUtf8SpanParsable<TSelf>
    where TSelf : IIdentifier<TSelf>
{
    /// <summary>The identifier's text.</summary>
    string Value { get; }
}
