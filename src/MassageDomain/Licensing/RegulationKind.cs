using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What a jurisdiction asks of a person who practices massage.</summary>
[JsonConverter(typeof(RegulationKindJsonConverter))]
public enum RegulationKind
{
    /// <summary>A license is compulsory.</summary>
    License = 1,

    /// <summary>A license for life and a current registration are both compulsory, as in New York.</summary>
    LicenseAndRegistration = 2,

    /// <summary>Registration is compulsory, without training or an examination, or with a college of the profession.</summary>
    Registration = 3,

    /// <summary>Nobody needs a credential by the law of the jurisdiction; a certificate or a register exists for those who want it. Cities and counties may ask for more.</summary>
    VoluntaryCertification = 4,

    /// <summary>Nobody needs a credential; a code of conduct for health care workers binds everybody.</summary>
    CodeOfConduct = 5,

    /// <summary>The jurisdiction asks for nothing. Cities and counties may.</summary>
    None = 6,

    /// <summary>Not known, and then nobody is taken to be allowed to practice.</summary>
    Unknown = 7,
}
