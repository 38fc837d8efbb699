namespace MassageDomain.Tests.Contraindications;

/// <summary>What is known of a requirement: neither flag is no. Both are set where one reported fact meets it and of another it cannot be told.</summary>
[Flags]
internal enum Known
{
    No = 0,
    Yes = 1,
    Open = 2,
}
