package org.threshold.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.threshold.local.api.PublicApi;
import org.threshold.local.credentials.Account;
import org.threshold.local.credentials.Credentials;
import org.threshold.local.credentials.CredentialsFile;
import org.threshold.local.up.Port;
import org.threshold.local.up.Settings;

/** Where each page of the running stack is to be found. */
final class Places implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/n/[A-Za-z0-9_-]+");

    private final Settings settings;
    private final Credentials credentials;
    private final OpenBrowser browser;
    private final Map<String, Visitor> visitors = new HashMap<>();

    Places(Settings settings, OpenBrowser browser) {
        this.settings = settings;
        this.credentials = new CredentialsFile(settings.credentials()).read();
        this.browser = browser;
    }

    /** The window of somebody, where they have signed in. */
    BrowserContext window(String username) {
        return visitor(username).page().context();
    }

    /** Another window of theirs, signed in too, that runs no script. */
    BrowserContext windowWithoutScript(String username) {
        var window = browser.window(Width.DESKTOP, false);
        window.addCookies(window(username).cookies());
        return window;
    }

    /** Opens the page of a picture; nothing when no link leads to one. */
    Optional<Page> open(Picture picture) {
        Page page = visitor(picture.as()).page();
        Optional<String> address = address(picture);
        address.ifPresent(page::navigate);
        return address.map(_ -> page);
    }

    /** The whole address of a picture’s page; nothing when no link leads to one. */
    Optional<String> address(Picture picture) {
        if (picture.route().equals(Pictures.AGENCY_LINK)) {
            return agencyLink();
        }
        Optional<String> path =
                picture.single()
                        ? Optional.of(picture.route())
                        : visitor(picture.as()).find(picture.route());
        return path.map(it -> settings.http(Port.WORKFLOW) + it + picture.rest());
    }

    /** A one-time link is in a mail only. */
    private Optional<String> agencyLink() {
        var api =
                new PublicApi(
                        credentials, settings.http(Port.WORKFLOW), settings.http(Port.SIMULATOR));
        return LINK.matcher(api.get("simulator", "/api/mails").body().toString())
                .results()
                .map(it -> settings.http(Port.NOTIFICATION) + it.group())
                .findFirst();
    }

    private Visitor visitor(String username) {
        return visitors.computeIfAbsent(username, this::come);
    }

    private Visitor come(String username) {
        var window = browser.window(Width.DESKTOP, true);
        String base = settings.http(Port.WORKFLOW);
        return username.isEmpty()
                ? Visitor.stranger(window, base)
                : Visitor.signedIn(window, base, username, password(username));
    }

    private String password(String username) {
        return credentials.accounts().stream()
                .filter(account -> account.username().equals(username))
                .map(Account::password)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
