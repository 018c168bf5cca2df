package soundscape.app.share;

/** Names that come from elsewhere, made fit to be shown and to be proposed as a file's. */
final class PlainName {
    private static final int MAX_LENGTH = 100;

    private PlainName() {}

    /** The last part of a path, without what some system forbids in a file's name. */
    static String ofFile(String path) {
        String last = path.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("[<>:\"|?*]", "_");
        String plain = of(last);
        return plain.isEmpty() || plain.matches("\\.+") ? "shared.toml" : plain;
    }

    /** A name on one line, without control characters. */
    static String of(String name) {
        String plain = name.replaceAll("\\p{C}", "").strip();
        return plain.substring(0, Math.min(plain.length(), MAX_LENGTH)).strip();
    }
}
