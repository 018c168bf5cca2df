package soundscape.app.share;

import soundscape.config.toml.TomlText;

/** How large a shared state may be, so that reading one that was made to do harm takes a moment and no more. */
final class StateLimits {
    /** Of JSON, however it is packed; a state with all bundled configurations pinned has a twentieth. */
    static final int MAX_BYTES = 4 * TomlText.MAX_BYTES;

    /** Base64 writes three bytes as four characters; line breaks and quotation marks of a mail come on top. */
    static final int MAX_LINE = 2 * MAX_BYTES;

    /** Of all configurations together, which small changes to a large text could make as large as they like. */
    static final int MAX_CHARACTERS = 2 * TomlText.MAX_BYTES;

    /** Nobody tells more marks apart; each is estimated when the state is read. */
    static final int MAX_PINS = 100;

    /** A change lies in a list in a pin in a list in the state. */
    static final int MAX_DEPTH = 8;

    private StateLimits() {}
}
