package org.threshold.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of this machine; none is ever downloaded. Debian packages a Chromium that has no
 * window at all, which Playwright takes by default too: it draws the same pages with three fifths
 * of the work, and comes first.
 */
final class Chromium {

    /** Names another program than the usual ones. */
    static final String SETTING = "THRESHOLD_CHROMIUM";

    static final String HOW_TO_GET =
            "No Chromium was found in /usr/bin, and %s names none. deploy/install-chromium installs Debian's; elsewhere install Chromium and let %s be the path of its program."
                    .formatted(SETTING, SETTING);

    private Chromium() {}

    /**
     * The program, where there is one.
     *
     * @param chosen what {@value #SETTING} says
     */
    static Optional<Path> find(@Nullable String chosen) {
        Stream<String> places =
                chosen == null || chosen.isBlank()
                        ? Stream.of(
                                "/usr/bin/chromium-headless-shell",
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser")
                        : Stream.of(chosen);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
