package soundscape.app.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Keeps a window's settings. */
public interface SettingsStore {
    /** The settings now. */
    Settings get();

    /** Changes the settings. */
    void change(UnaryOperator<Settings> change);

    /**
     * Tells, a sentence each, what could not be read and when settings cannot be kept, beginning with what is known.
     */
    default void onTrouble(Consumer<String> listener) {}

    /** Settings that are forgotten with the window; a store that begins with the usual settings. */
    static SettingsStore inMemory() {
        return new SettingsStore() {
            private Settings settings = Settings.USUAL;

            @Override
            public Settings get() {
                return settings;
            }

            @Override
            public void change(UnaryOperator<Settings> change) {
                settings = change.apply(settings);
            }
        };
    }
}
