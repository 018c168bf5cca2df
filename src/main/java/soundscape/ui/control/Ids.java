package soundscape.ui.control;

import java.util.Locale;

/** Node ids of things that have a name in the code. */
public final class Ids {
    private Ids() {}

    /** The id of an enum's constant; its name as ids are written, such as {@code h-star}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of a word that is shown, such as {@code koalabear-5}. */
    public static String of(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
