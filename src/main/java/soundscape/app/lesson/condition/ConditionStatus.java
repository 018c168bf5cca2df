package soundscape.app.lesson.condition;

/**
 * How one part of a condition stands.
 * @param text what is asked, such as "final proof: size ≤ 300 KiB"
 * @param now what it stands at, such as "364.12"; empty where that says nothing
 */
public record ConditionStatus(String text, String now, boolean holds) {}
