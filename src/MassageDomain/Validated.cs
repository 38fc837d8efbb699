using System.Diagnostics.CodeAnalysis;

namespace MassageDomain;

/// <summary>A value that was read and found usable, or the issues that say why there is none.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <remarks>A usable value may come with warnings; an unusable one always has at least one error.</remarks>
public sealed class Validated<T>
    where T : class
{
    private readonly T? _value;

    internal Validated(T value, IReadOnlyList<ValidationIssue>? warnings = null)
    {
        _value = value;
        Issues = ValueList.From(warnings);
    }

    internal Validated(IReadOnlyList<ValidationIssue> issues) => Issues = ValueList.From(issues);

    /// <summary>Everything that was noticed, in document order.</summary>
    public IReadOnlyList<ValidationIssue> Issues { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsValid => _value is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; see <see cref="Issues"/>.</exception>
    public T Value => _value ?? throw new InvalidOperationException("There is no value: read the issues first.");

    /// <summary>Takes the value where there is one.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>Carries on with either outcome.</summary>
    /// <typeparam name="TResult">What both ways lead to.</typeparam>
    /// <param name="valid">What to do with the value.</param>
    /// <param name="invalid">What to do with the issues where there is no value.</param>
    /// <returns>What the chosen function returned.</returns>
    public TResult Match<TResult>(Func<T, TResult> valid, Func<IReadOnlyList<ValidationIssue>, TResult> invalid)
    {
        ArgumentNullException.ThrowIfNull(valid);
        ArgumentNullException.ThrowIfNull(invalid);
        return _value is not null ? valid(_value) : invalid(Issues);
    }
}
