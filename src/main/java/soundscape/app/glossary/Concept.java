package soundscape.app.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.Regime;
import soundscape.milestone.Milestones;

/** Notions that figures rest on. */
public enum Concept {
    RATE(
            "Rate and blowup",
            "The rate ρ is the share of a codeword that carries information: a trace of N rows is written as a codeword of "
                    + "length D. The blowup factor is 1/ρ; a larger one puts codewords farther apart, so that each query tells "
                    + "more, and makes the prover's work grow in proportion.",
            List.of("ρ = N/D", "1/ρ = D/N"),
            Decoding.REFERENCE.source().toString(),
            List.of("Reed–Solomon", "code", "redundancy"),
            List.of("knob-blowup", "knob-trace-length", "concept-proximity"),
            Optional.empty(),
            List.of("ρ", "μ", "n", "N", "D")),
    PROXIMITY(
            "Proximity parameter and list size",
            "The proximity parameter δ is the distance, as a share of all places, up to which a function still counts as near "
                    + "the code. Within it there are at most L codewords, the list size: one up to half the code's distance, "
                    + "several beyond.",
            List.of("ε = (1 − δ)^t", "L ≥ 1"),
            Decoding.REFERENCE.source().toString(),
            List.of("delta", "distance", "list decoding"),
            List.of("concept-unique-decoding", "concept-johnson-bound", "term-query"),
            Optional.empty(),
            List.of("δ", "L", "ρ", "m")),
    UNIQUE_DECODING(
            "Unique decoding",
            "Up to half of the code's distance there is at most one codeword near a function, which makes the algebraic errors "
                    + "small. Each query tells less than up to the Johnson bound, so that more of them are needed.",
            GapTheorems.BCHKS25_UNIQUE.statement(),
            GapTheorems.BCHKS25_UNIQUE.source().toString(),
            List.of("UDR", "unique decoding radius", "half the distance"),
            List.of("concept-johnson-bound", "concept-proximity", "knob-regime"),
            Optional.of(Regime.UDR),
            List.of("δ", "ρ", "n", "L", "F")),
    JOHNSON_BOUND(
            "Johnson bound",
            "Up to the Johnson radius 1 − √ρ only few codewords lie near a function, and that is proved. Up to a small gap η "
                    + "below it each query is worth nearly ½·log2(1/ρ) bits, while the algebraic terms weaken with a high power "
                    + "of 1/η.",
            GapTheorems.BCHKS25_JOHNSON.statement(),
            GapTheorems.BCHKS25_JOHNSON.source().toString(),
            List.of("JBR", "list decoding", "Johnson radius"),
            List.of("concept-gap", "concept-unique-decoding", "knob-gap", "knob-regime"),
            Optional.of(Regime.JBR),
            List.of("δ", "η", "ρ", "L", "M", "m", "n", "F")),
    GAP(
            "Multiplicity and gap",
            "The proof up to the Johnson bound interpolates a polynomial that vanishes with multiplicity m; the narrower the "
                    + "gap η to the Johnson radius, the greater m must be. Queries gain at most a little from a narrow gap, "
                    + "batching and folding lose about as " + GapTheorems.BCHKS25_JOHNSON.growth() + " grows.",
            List.of(GapTheorems.BCHKS25_JOHNSON.multiplicityFormula(), "M = m + ½"),
            GapTheorems.BCHKS25_JOHNSON.source().toString(),
            List.of("eta", "interpolation", "Guruswami–Sudan"),
            List.of("knob-gap", "knob-multiplicity", "concept-johnson-bound", "term-batching"),
            Optional.of(Regime.JBR),
            List.of("M", "m", "η", "ρ")),
    LEVEL(
            "Round-by-round soundness and level",
            "A protocol has round-by-round error ε if a prover who is lost before a round stays lost after it, except with "
                    + "chance ε. A level of k bits says that every round's error is at most 2^−k; the least term stands for the "
                    + "non-interactive proof, in the random oracle model and against classical adversaries. Within 10^−9 of a whole "
                    + "number of bits the formula is evaluated in interval arithmetic, and the term says that its level was "
                    + "decided so.",
            List.of("k = ⌊−log2 ε⌋"),
            "Holmgren (eprint 2019/1261) and BCS (eprint 2016/116)",
            List.of("security bits", "RBR", "Fiat–Shamir", "soundness error"),
            milestonesAnd("concept-recursion", "proof-least-term"),
            Optional.empty(),
            List.of()),
    SIZE(
            "Expected and worst size",
            "Queries fall on random places, and their Merkle paths share nodes near the root. The expected size sends each "
                    + "shared node once, on average over the queries; the worst case lets no two openings share any.",
            List.of("t·(b + min(b, h) + (d − 1)·h)", "t·b + h·Σ ⌈2^j·((1 − 2^−j)^t − (1 − 2^(1 − j))^t)⌉"),
            "counted as soundcalc counts it, part by part",
            List.of("proof size", "KiB", "Merkle"),
            List.of("concept-layout", "size-paths", "size-leaves", "knob-queries", "knob-hash"),
            Optional.empty(),
            List.of()),
    LAYOUT(
            "Layout and real size",
            "A layout says how a prover writes its proofs: which trees a query opens, in which field their leaves are, how paths "
                    + "end and what they share. With it the bytes that are sent are counted, instead of a model of them; where "
                    + "no layout is stated, nothing is invented.",
            List.of("S = roots + tops + Σ (leaf + path) + lengths + the rest"),
            Concept.MERKLE + "; each prover's own source is named with its size",
            List.of("real size", "encoding", "serialization", "prover", "bytes"),
            List.of(
                    "knob-prover",
                    "concept-trees",
                    "concept-leaf-elements",
                    "concept-tree-tops",
                    "concept-shared-paths"),
            Optional.empty(),
            List.of()),
    TREES(
            "Trees that a query opens",
            "A query opens one leaf in every tree that was committed before the first fold: one where all columns are committed "
                    + "at once, or one a stage, for constants, witness, quotient and each commitment made beforehand. Each tree "
                    + "sends a path of its own, however few columns it has.",
            List.of("q·T·d·h"),
            Concept.MERKLE,
            List.of("stages", "commitments", "custom commitments", "openings"),
            List.of("knob-trees-of-the-trace", "knob-stages", "knob-custom-commitments", "size-paths"),
            Optional.empty(),
            List.of()),
    LEAF_ELEMENTS(
            "Elements of a leaf",
            "Columns of a trace are elements of the base field, and provers send them so; quotients and folds are elements of "
                    + "the extension. soundcalc's model counts every one in the extension, which makes the leaves of a wide "
                    + "trace several times as large as they are.",
            List.of("q·w·b", "q·w·e·b"),
            "Merkle leaves as provers write them, against soundcalc's model",
            List.of("base field", "extension field", "columns", "row"),
            List.of("size-leaves", "knob-batch", "knob-extension", "concept-element-bytes"),
            Optional.empty(),
            List.of()),
    TREE_ARITY(
            "Arity of a tree",
            "The number of children that a node has. Wider nodes make a path shorter, but each of its levels sends all siblings "
                    + "but one: four children cost 1.5 times as many digests as two where paths share nothing.",
            List.of("⌈D/log2 a⌉·(a − 1)"),
            Concept.MERKLE,
            List.of("binary tree", "children", "merkle_arity"),
            List.of("knob-merkle-arity", "concept-tree-tops", "size-paths"),
            Optional.empty(),
            List.of()),
    TREE_TOPS(
            "Kept levels and caps",
            "A level below the root is sent whole, and all paths end there. A kept level stands beside the root, a cap in its "
                    + "place; either pays as soon as the queries are more than the digests that it adds.",
            List.of("q·v·(a − 1) ≥ a^v"),
            Concept.MERKLE,
            List.of("cap", "kept level", "last_level_verification", "cap_height"),
            List.of("knob-kept-level", "knob-cap-height", "size-tops"),
            Optional.empty(),
            List.of()),
    SHARED_PATHS(
            "Shared paths",
            "Paths of different queries meet on their way to the root. Provers send each one whole, or up to where it meets "
                    + "the one before, or no digest twice; the size then depends on the places drawn, and is told as its mean.",
            List.of("Σ 2^d·((1 − 2^−d)^t − (1 − 2^(1 − d))^t)"),
            Concept.MERKLE + "; the sum is that of soundcalc, not rounded up at each level",
            List.of("multiproof", "frontier", "pruned paths", "octopus", "path_sharing"),
            List.of("knob-path-sharing", "concept-repeated-queries", "size-paths", "concept-size"),
            Optional.empty(),
            List.of()),
    REPEATED_QUERIES(
            "Repeated queries",
            "Places are drawn at random, so that some are drawn twice, the more the smaller the domain. A prover sends such an "
                    + "opening again or once; no level depends on it.",
            List.of("n·(1 − (1 − 1/n)^t)"),
            Concept.MERKLE,
            List.of("distinct queries", "duplicates", "repeated_queries"),
            List.of("knob-repeated-queries", "knob-queries", "concept-shared-paths"),
            Optional.empty(),
            List.of()),
    ELEMENT_BYTES(
            "Bytes of an element",
            "An element of 31 bits takes four bytes, or 4.87 on average where it is written in groups of seven bits; one of 64 "
                    + "bits takes eight. Digests that consist of elements grow with them.",
            List.of("e·b"),
            "LEB128 as serialization formats use it; soundcalc counts bits and has no such figure",
            List.of("varint", "serialization", "element_bytes", "digest_bytes"),
            List.of("knob-element-bytes", "knob-digest-bytes", "concept-leaf-elements"),
            Optional.empty(),
            List.of()),
    LENGTHS(
            "Lengths of lists",
            "Most encodings write before each list how long it is, in one to eight bytes, though the verifier knows. With eight "
                    + "bytes a list and a list for every matrix of every leaf, they are as much as a tenth of a proof.",
            List.of("l·q·(w + 2·T)"),
            "serialization formats; soundcalc counts none",
            List.of("framing", "bincode", "prefix"),
            List.of("size-lengths", "concept-layout"),
            Optional.empty(),
            List.of()),
    RECURSION(
            "Recursion",
            "A proof is verified inside another circuit, whose proof takes its place; layer by layer proofs get fewer and "
                    + "smaller. The last layer decides the size of the final proof, and the weakest circuit of all layers the "
                    + "level of the whole.",
            List.of("ε ≤ Σ m·ε_C"),
            "BCS (eprint 2016/116); the sum over all proofs is the union bound",
            List.of("layers", "aggregation", "compression"),
            List.of("knob-layers", "concept-level", "concept-size"),
            Optional.empty(),
            List.of()),
    FOLLOWING(
            "Recursion that follows",
            "A circuit that verifies proofs must have room for their verifier: where traces follow, rows grow by what that work "
                    + "has grown by since the file was opened, up to a power of two, children first. A trace of 2^L rows may hold "
                    + "anything from 2^(L−1) + 1 rows on, unless the file says how many are used: hence the range. Where no trace "
                    + "that field and scheme allow is long enough, or a circuit that verifies its own proofs outgrows itself, the "
                    + "recursion does not close.",
            List.of("R = R_0·W/W_0", "L = ⌈log2 R⌉"),
            "a model, as verdicts that rest on it say: hashes and opened elements as the file's own circuits show, or as "
                    + "Poseidon2 absorbs them (eprint 2023/323)",
            List.of("follow", "closes", "does not close", "fixed point", "verifier work", "rows used"),
            List.of("concept-recursion", "knob-trace-length", "concept-work"),
            Optional.empty(),
            List.of()),
    CAPACITY(
            "Conjecture up to capacity",
            "For long it was conjectured that functions can be handled almost up to distance 1 − ρ, so that each query would be "
                    + "worth nearly log2(1/ρ) bits. Two papers of November 2025 disproved it as it was used, and it counts for no "
                    + "figure here.",
            List.of("δ = 1 − ρ − η", "ε = (ρ + η)^t · 2^−g"),
            "DG25 (eprint 2025/2010) and CS25 (eprint 2025/2046)",
            List.of("CBR", "conjectured security", "list decoding capacity", "toy problem"),
            List.of("concept-johnson-bound", "term-query"),
            Optional.empty(),
            List.of("ρ", "t", "g")),
    OPINIONS(
            "Second opinions",
            "Other calculators print other levels of the same parameters: ethSTARK, winterfell, Plonky3 and stwo, each as of one "
                    + "commit, and the entropy threshold, at which lists are known to become long. They rest on other theorems, other "
                    + "multiplicities, caps that are no error of the protocol, or conjectures; which of these it is, is found by "
                    + "holding the term that bears the lower level against its counterpart. None of them enters a level.",
            List.of("min(t·log2(1/ρ) + g, h/2, log2 F − log2 N)", "ε = (1 − δ)^t · 2^−g,  H_p(δ) = 1 − ρ"),
            "the calculators' public code, as of the commits that each figure names; CS25 (eprint 2025/2046)",
            List.of("ethSTARK", "winterfell", "Plonky3", "stwo", "entropy threshold", "Crites–Stewart", "calculator"),
            List.of("concept-capacity", "concept-johnson-bound", "concept-level"),
            Optional.empty(),
            List.of("δ", "M", "t", "g")),
    WORK(
            "Prover work",
            "A model of what the prover spends on its commitments: butterflies of the low-degree extensions, hashes of the "
                    + "trees, and hashes of the grinding. It compares configurations and never enters a verdict.",
            List.of("½·w·n·log2 n", "Σ 2^g"),
            "a model: a hash counts as 512 butterflies, near to Poseidon2 (eprint 2023/323)",
            List.of("proving time", "cost", "butterflies", "FFT"),
            List.of("knob-blowup", "knob-grinding", "knob-batch"),
            Optional.empty(),
            List.of());

    private static final String MERKLE = "Merkle commitments as in BCS (eprint 2016/116)";

    /** An enum holds no lists; these are kept as one text. */
    private static final String BETWEEN = "\n";

    private final String title;
    private final String about;
    private final String formulas;
    private final String source;
    private final String synonyms;
    private final String related;
    private final Optional<Regime> regime;
    private final String symbols;

    Concept(
            String title,
            String about,
            List<String> formulas,
            String source,
            List<String> synonyms,
            List<String> related,
            Optional<Regime> regime,
            List<String> symbols) {
        this.title = title;
        this.about = about;
        this.formulas = String.join(BETWEEN, formulas);
        this.source = source;
        this.synonyms = String.join(BETWEEN, synonyms);
        this.related = String.join(BETWEEN, related);
        this.regime = regime;
        this.symbols = String.join(BETWEEN, symbols);
    }

    private static List<String> milestonesAnd(String... pages) {
        return Stream.concat(Milestones.FOUNDATION.stream().map(MilestonePage::id), Stream.of(pages))
                .toList();
    }

    /** Its name, such as "Johnson bound". */
    public String title() {
        return title;
    }

    /** What it is; two sentences. */
    public String about() {
        return about;
    }

    /** What it is in formulas; each on one line. */
    public List<String> formulas() {
        return parts(formulas);
    }

    /** Where it is stated; papers with their places. */
    public String source() {
        return source;
    }

    /** What it may be looked for by besides its name. */
    public List<String> synonyms() {
        return parts(synonyms);
    }

    /** What to read on; ids of pages. */
    public List<String> related() {
        return parts(related);
    }

    /** The regime that it is about; empty for the one looked at. */
    Optional<Regime> regime() {
        return regime;
    }

    /** The symbols whose values are shown, as the terms' explanations have them. */
    List<String> symbols() {
        return parts(symbols);
    }

    /** Its page's id, such as {@code concept-johnson-bound}. */
    public String id() {
        return "concept-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> parts(String joined) {
        return joined.lines().toList();
    }
}
