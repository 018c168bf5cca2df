package soundscape.config.recursion;

import java.util.OptionalInt;

/**
 * What is wrong with a recursion.
 * @param circuit index of the circuit that it is said of
 * @param verified index among what that circuit verifies, where it is said of that
 * @param key the key that it is said of
 */
public record Fault(int circuit, OptionalInt verified, String key, String sentence) {}
