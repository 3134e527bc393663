package org.threshold.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.up.Port;

/** What every story in the browser has: people at their screens, and what happened before. */
abstract class BrowserStory {

    private final List<Screen> screens = new ArrayList<>();

    @BeforeEach
    void thereIsABrowser() {
        BrowserOfTheTests.get();
    }

    @AfterEach
    void everybodyGoesHome() {
        screens.forEach(Screen::close);
        screens.clear();
    }

    /** Somebody at a screen, signed in. */
    final Screen signedIn(String username) {
        return signIn(stranger(true), username);
    }

    /** The same, whose browser runs no script. */
    final Screen signedInWithoutScript(String username) {
        return signIn(stranger(false), username);
    }

    /** Somebody at a screen who has not signed in. */
    final Screen stranger(boolean scripts) {
        var window = BrowserOfTheTests.get().window(Width.DESKTOP, scripts);
        var screen = new Screen(window, WholeStack.settings().http(Port.WORKFLOW), scripts);
        screens.add(screen);
        return screen;
    }

    private static Screen signIn(Screen screen, String username) {
        screen.open("/sign-in");
        screen.type("User name", username);
        screen.type("Password", passwordOf(username));
        screen.press("Sign in");
        return screen;
    }

    static String passwordOf(String username) {
        return new CredentialsFile(WholeStack.settings().credentials())
                .read().accounts().stream()
                        .filter(account -> account.username().equals(username))
                        .findFirst()
                        .orElseThrow()
                        .password();
    }

    /** Keeps pictures of the page as it is now, on a desk and on the narrowest telephone. */
    static void shows(Screen screen, String name) {
        for (Width width : new Width[] {Width.DESKTOP, Width.NARROWEST}) {
            screen.page().setViewportSize(width.pixels(), width.height());
            screen.page()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(
                                            Path.of(
                                                    "target/pictures/%s-%d.png"
                                                            .formatted(name, width.pixels())))
                                    .setFullPage(true));
        }
    }

    static Before before() {
        return WholeStack.before();
    }
}
