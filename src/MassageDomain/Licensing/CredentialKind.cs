using System.Text.Json.Serialization;

namespace MassageDomain.Licensing;

/// <summary>What sort of paper a credential is.</summary>
[JsonConverter(typeof(CredentialKindJsonConverter))]
public enum CredentialKind
{
    /// <summary>A license of a state, province or territory to practice a profession.</summary>
    License = 1,

    /// <summary>A registration of a state, province or college to practice a profession.</summary>
    Registration = 2,

    /// <summary>A certification of a state or of a body that a state names; where practice needs a license it does not replace one.</summary>
    Certification = 3,

    /// <summary>A temporary or provisional license or a limited permit; always dated.</summary>
    Temporary = 4,

    /// <summary>A student, apprentice, assistant or trainee standing: under supervision only.</summary>
    Student = 5,

    /// <summary>The credential of a place, not of a person.</summary>
    Establishment = 6,

    /// <summary>A national board certification. It replaces no license anywhere.</summary>
    NationalCertification = 7,

    /// <summary>A permit of a city or county.</summary>
    LocalPermit = 8,

    /// <summary>A license under an interstate compact. None can exist before the compact works.</summary>
    MultistateLicense = 9,
}
