package soundscape.estimator.result;

/**
 * Whose proofs a layout describes, and how far it can be trusted.
 * @param name the prover, as files have it, such as "pil2-proofman"
 * @param source the code or document that it was taken from, with its commit
 * @param checked how well it was checked, such as "equals 88 of 88 published sizes"
 * @param exact whether it gives the very bytes, where they do not depend on what is drawn
 */
public record Prover(String name, String source, String checked, boolean exact) {}
