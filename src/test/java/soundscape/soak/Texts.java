package soundscape.soak;

import java.util.List;
import java.util.SplittableRandom;

/** What a user may type in place of a text, sensible or not. */
final class Texts {
    private static final List<String> SENSELESS = List.of(
            "",
            " ",
            "x",
            "-1",
            "0",
            "1e999",
            "NaN",
            "½",
            "1,,2",
            "2^",
            "99999999999999999999",
            "= 7",
            "a\tb",
            "💣",
            "0.5");

    private static final int LONG = 3000;

    private Texts() {}

    static String in(String present, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> SENSELESS.get(random.nextInt(SENSELESS.size()));
            case 1 -> random.nextInt(10) == 0 ? "7".repeat(random.nextInt(LONG)) : present + present;
            case 2 -> Integer.toString(1 << random.nextInt(20));
            default -> near(present, random);
        };
    }

    /** Every number in the text moved a little. */
    private static String near(String present, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (String part : present.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)", -1)) {
            text.append(part.matches("\\d{1,9}") ? moved(Integer.parseInt(part), random) : part);
        }
        return present.isBlank() ? Integer.toString(random.nextInt(100)) : text.toString();
    }

    private static String moved(int number, SplittableRandom random) {
        return Long.toString(
                switch (random.nextInt(5)) {
                    case 0 -> number * 2L;
                    case 1 -> number / 2;
                    case 2 -> number + 1L;
                    case 3 -> Math.max(0, number - 1L);
                    default -> number + random.nextLong(20);
                });
    }
}
