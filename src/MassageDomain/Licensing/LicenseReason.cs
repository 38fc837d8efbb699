namespace MassageDomain.Licensing;

/// <summary>One kind of finding of a license check, with what it does to the verdict; see <see cref="LicenseReasons"/>.</summary>
/// <remarks>Two reasons are equal when their <see cref="Code"/> is. The message is a constant: it never repeats data.</remarks>
public sealed record LicenseReason
{
    internal LicenseReason(string code, FindingEffect effect, string message)
    {
        Code = LicenseReasonCode.From(code);
        Effect = effect;
        Message = message;
    }

    /// <summary>The stable name that apps may store and compare.</summary>
    public LicenseReasonCode Code { get; }

    /// <summary>What it does to the verdict.</summary>
    public FindingEffect Effect { get; }

    /// <summary>What was found, in one English sentence without any of the data.</summary>
    public string Message { get; }

    /// <summary>Compares by <see cref="Code"/> alone.</summary>
    /// <param name="other">The reason to compare with, or null.</param>
    /// <returns>Whether both are the same kind of finding.</returns>
    public bool Equals(LicenseReason? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Code.Value;
}
