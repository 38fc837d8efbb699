using MassageDomain.Anatomy;

namespace MassageDomain.Techniques;

/// <summary>One technique of a session: where, how hard, how long and with what.</summary>
public sealed record PlanStep
{
    /// <summary>The technique; a code that the catalogue does not know is kept, and screening does not pass over it.</summary>
    public required TechniqueCode Technique { get; init; }

    /// <summary>Where it is done; empty stands for where the technique is usually done, which for a relaxation massage is everywhere from the face to the feet.</summary>
    public IReadOnlyList<BodySite> Sites { get; init => field = ValueList.From(value); } = ValueList.From<BodySite>(null);

    /// <summary>The deepest pressure used; null stands for the deepest that is usual for the technique.</summary>
    public PressureLevel? Pressure { get; init; }

    /// <summary>How long, in minutes; null where it is not settled.</summary>
    public int? Minutes { get; init; }

    /// <summary>The longest time on one area, in minutes; null where it is not settled, or where <see cref="Minutes"/> are all on one area.</summary>
    public int? MinutesPerArea { get; init; }

    /// <summary>How often the skin is looked at, in minutes; null where it is not settled or need not be.</summary>
    public int? SkinCheckEveryMinutes { get; init; }

    /// <summary>How warm or cold the stones, the water, the pack or the product is, in degrees Celsius; null where it is not settled or is not about temperature.</summary>
    public decimal? TemperatureCelsius { get; init; }

    /// <summary>How strong the essential oils or active substances are, in per cent of the product; null where it is not settled or there are none.</summary>
    public decimal? DilutionPercent { get; init; }

    /// <summary>The products used; empty where none is, or where the technique's usual ones are meant.</summary>
    public IReadOnlyList<Product> Products { get; init => field = ValueList.From(value); } = ValueList.From<Product>(null);
}
