package soundscape.app.settings;

import java.util.function.UnaryOperator;

/** Keeps a window's settings. */
public interface SettingsStore {
    /** The settings now. */
    Settings get();

    /** Changes the settings. */
    void change(UnaryOperator<Settings> change);

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
