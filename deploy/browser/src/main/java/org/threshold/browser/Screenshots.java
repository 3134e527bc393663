package org.threshold.browser;

import com.microsoft.playwright.Page;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threshold.local.up.Settings;

/**
 * {@code deploy/screenshots}: a picture of every page, as wide as a desk's screen and as a phone.
 */
public final class Screenshots {

    private static final List<Width> WIDTHS = List.of(Width.DESKTOP, Width.PHONE);

    private final Places places;
    private final Path folder;
    private final PrintStream says;
    private final List<Picture> missing = new ArrayList<>();

    private Screenshots(Places places, Path folder, PrintStream says) {
        this.places = places;
        this.folder = folder;
        this.says = says;
    }

    /**
     * Takes them on the stack that {@code deploy/up} runs.
     *
     * @param arguments the repository's folder
     */
    public static void main(String[] arguments) {
        var repository = Path.of(arguments[0]);
        Optional<Path> program = Chromium.find(System.getenv(Chromium.SETTING));
        if (program.isEmpty()) {
            System.err.println(Chromium.HOW_TO_GET);
            System.exit(1);
            return;
        }
        var settings = Settings.read(repository, System.getenv());
        try (var browser = OpenBrowser.start(program.get());
                var places = new Places(settings, browser)) {
            var folder = repository.resolve("target/screenshots");
            System.exit(new Screenshots(places, folder, System.out).take() ? 0 : 1);
        }
    }

    private boolean take() {
        Pictures.all().forEach(this::take);
        missing.forEach(
                one ->
                        says.printf(
                                "No picture of %s: no link leads to a page %s. Play deploy/demo baby-e on a fresh stack first.%n",
                                one.name(), one.route()));
        return missing.isEmpty();
    }

    private void take(Picture picture) {
        Optional<Page> page = places.open(picture);
        if (page.isEmpty()) {
            missing.add(picture);
            return;
        }
        for (Width width : WIDTHS) {
            page.get().setViewportSize(width.pixels(), width.height());
            Path file = folder.resolve(picture.name() + "-" + width.pixels() + ".png");
            page.get().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            says.println(file);
        }
    }
}
