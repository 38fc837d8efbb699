namespace MassageDomain.Privacy;

/// <summary>Says how closely a property's value must be kept, so that logging, exports and views can be checked against it.</summary>
/// <remarks>A property that holds a record has the class of the closest thing in it. Reading the attribute needs reflection; nothing in this library does so at run time.</remarks>
/// <param name="dataClass">The class of the value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DataClassificationAttribute(DataClass dataClass) : Attribute
{
    /// <summary>The class of the value.</summary>
    public DataClass DataClass { get; } = dataClass;
}
