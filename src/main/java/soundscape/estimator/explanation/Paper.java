package soundscape.estimator.explanation;

/** The papers whose theorems the bounds come from. */
public enum Paper {
    /** Interactive oracle proofs, and how they become non-interactive. */
    BCS("eprint 2016/116"),
    /** Succinct arguments against quantum queries to the random oracle. */
    CMS19("eprint 2019/834"),
    /** Building Cryptographic Proofs from Hash Functions, a book; interactive proofs made non-interactive, with all constants. */
    CY24("snargsbook.org"),
    /** Proximity gaps for Reed–Solomon codes. */
    BCIKS20("eprint 2020/654"),
    /** ethSTARK, where grinding is described. */
    ETHSTARK("eprint 2021/582"),
    /** A summary on the FRI low degree test. */
    HA22("eprint 2022/1216"),
    /** Lookups from logarithmic derivatives. */
    LOGUP("eprint 2022/1530"),
    /** Logarithmic-derivative lookups over GKR. */
    LOGUP_GKR("eprint 2023/1284"),
    STIR("eprint 2024/390"),
    WHIR("eprint 2024/1586"),
    /** Jagged polynomial commitments. */
    JAGGED("eprint 2025/917"),
    /** How far random words lie from a code; among others, that proximity gaps do not reach up to capacity. */
    DG25("eprint 2025/2010"),
    /** That the conjectures of proximity gaps and list decoding up to capacity do not hold. */
    CS25("eprint 2025/2046"),
    /** Proximity gaps up to half the distance and to the Johnson bound, improved. */
    BCHKS25("eprint 2025/2055"),
    /** The error of a line up to the Johnson bound, improved again. */
    DKT26("eprint 2026/2056"),

    SWIRL("openvm.dev/swirl.pdf");

    private final String location;

    Paper(String location) {
        this.location = location;
    }

    /** Where the paper is found; an eprint number or an address. */
    public String location() {
        return location;
    }

    /** The name it is cited by, such as "BCHKS25". */
    public String citation() {
        return switch (this) {
            case ETHSTARK -> "ethSTARK";
            case HA22 -> "Ha22";
            case LOGUP -> "LogUp";
            case LOGUP_GKR -> "LogUp-GKR";
            case JAGGED -> "Jagged";
            default -> name();
        };
    }
}
