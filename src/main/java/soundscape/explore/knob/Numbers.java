package soundscape.explore.knob;

import java.util.List;

/** Entries of a table as numbers; they were checked before. */
final class Numbers {
    private Numbers() {}

    static double number(String entry) {
        return NumberText.parse(entry).orElseThrow();
    }

    static int whole(String entry) {
        return (int) number(entry);
    }

    static List<Integer> whole(List<String> entries) {
        return entries.stream().map(Numbers::whole).toList();
    }
}
