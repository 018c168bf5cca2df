package soundscape.app.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundscape.explore.compile.Step;

/** What stands between a level and a proof, a page each. */
public enum ProofNotion {
    LEAST_TERM(
            Step.LEAST_TERM,
            "BCS (eprint 2016/116); Holmgren (eprint 2019/1261)",
            List.of("minimum", "round-by-round", "weakest term")),
    COMPOSED(
            Step.COMPOSED,
            "a union bound over the rounds that BCS (eprint 2016/116) looks at one by one",
            List.of("union bound", "sum of terms", "composed")),
    ALL_PROOFS(
            Step.ALL_PROOFS,
            "a union bound over the proofs of a recursion; each as in BCS (eprint 2016/116)",
            List.of("multiplicities", "proof counts", "union bound", "aggregation")),
    COMPILED(
            Step.COMPILED,
            "CY24, Theorems 31.3.1 and 26.1.1 (snargsbook.org); quantum and asymptotically CMS19 (eprint 2019/834)",
            List.of("Fiat–Shamir", "random oracle", "queries", "quantum", "BCS", "non-interactive", "grover")),
    COLLISIONS(
            Step.COLLISIONS,
            "BCS (eprint 2016/116); quantum as in CMS19 (eprint 2019/834)",
            List.of("birthday", "digest", "hash size", "Merkle tree", "binding", "248 bits", "124 bits")),
    PRICE(
            "What an attacker has to pay",
            "At one number of queries as many bits are left as they cost: 2^T queries forge a proof with a chance of at most 2^−T. "
                    + "From a larger number on the bound promises nothing, which is the cost of a forgery that is sure to succeed.",
            List.of("T = s", "T ≤ min(E/2, (b − log2 3)/3)"),
            "the bound of CY24 (snargsbook.org) and CMS19 (eprint 2019/834), solved for T",
            List.of("cost of an attack", "forgery", "balance")),
    LOW_BITS(
            "Low bits of field elements",
            "A prover that grinds, or draws positions, by the low bits of an element of a prime field with p = c·2^k + r elements meets "
                    + "some values once more often than others. Grinding then counts a little less than its bits, and a query a little less "
                    + "than by even positions.",
            List.of("−log2((c + 1)/p)", "α·(1 − r/p) + min(α·n, r)/p"),
            "counted; grinding as ethSTARK (eprint 2021/582) describes it",
            List.of("grinding that counts", "effective grinding", "biased positions", "proof of work", "modulo bias")),
    NOT_COUNTED(
            "What nobody counts",
            "No step and no calculator knows what follows, and a level says nothing of it. Whoever takes a level for the security of a "
                    + "system has to go through it.",
            List.of(),
            "soundcalc says of itself that it looks at the interactive protocol alone",
            List.of("checklist", "extraction", "implementation", "audit", "limits"));

    private static final String BETWEEN = "\n";

    private final String title;
    private final String about;
    private final String formulas;
    private final String source;
    private final String synonyms;

    ProofNotion(Step step, String source, List<String> synonyms) {
        this(step.title(), step.about(), List.of(), source, synonyms);
    }

    ProofNotion(String title, String about, List<String> formulas, String source, List<String> synonyms) {
        this.title = title;
        this.about = about;
        this.formulas = String.join(BETWEEN, formulas);
        this.source = source;
        this.synonyms = String.join(BETWEEN, synonyms);
    }

    /** {@return the page's id, such as {@code proof-collisions}} */
    public String id() {
        return "proof-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the page of a step} */
    public static ProofNotion of(Step step) {
        return valueOf(step.name());
    }

    /** The step that it is, if it is one. */
    Optional<Step> step() {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(name()))
                .findFirst();
    }

    GlossaryEntry entry() {
        return new GlossaryEntry(
                id(), EntryKind.CONCEPT, title, about, source, synonyms.lines().toList(), new Topic.OfProof(this));
    }

    /** Of what is no step; a step's figure has its own. */
    List<String> formulas() {
        return formulas.lines().toList();
    }
}
